import { expect } from 'vitest';
import type { Ask } from './server.ts';

/** A chronicle as tests ask for it and read it. */

const REPORTER = 'source { name } first { key } firstSaid { earliest latest bounded } lag { atLeast atMost }';
export const CHRONICLE = `id cut
  entries { totalCount nodes { source { name } claim { key } first { key } last { key }
    firstSaid { earliest latest bounded } lastSaid { earliest latest bounded }
    changedFrom { kind from { key } to { key } } withdrawnAt } }
  firstReporters { nodes { ${REPORTER} } }
  lags { nodes { ${REPORTER} } }`;

interface Named {
  readonly name: string;
}
interface Keyed {
  readonly key: string;
}
export interface Entry {
  readonly source: Named;
  readonly claim: Keyed;
  readonly first: Keyed;
  readonly last: Keyed;
  readonly firstSaid: object;
  readonly lastSaid: object;
  readonly changedFrom: readonly { readonly kind: string; readonly from: Keyed; readonly to: Keyed }[];
  readonly withdrawnAt: string | null;
}
interface Reporter {
  readonly source: Named;
  readonly firstSaid: object;
  readonly lag: { readonly atLeast: number; readonly atMost: number | null };
}
export interface Chronicle {
  readonly id: string;
  readonly cut: boolean;
  readonly entries: { readonly totalCount: number; readonly nodes: readonly Entry[] };
  readonly firstReporters: { readonly nodes: readonly Reporter[] };
  readonly lags: { readonly nodes: readonly Reporter[] };
}

/** The chronicle of the event with this key. */
export async function chronicleOf(ask: Ask, event: string, more = ''): Promise<Chronicle> {
  const { data, errors } = await ask(`{ event(key: "${event}") { chronicle${more} { ${CHRONICLE} } } }`);
  expect(errors).toBeUndefined();
  return data['event']?.['chronicle'] as never as Chronicle;
}

/** The last word of a key. */
export const word = (key: string) => key.replace(/^.*\//, '');

export const entry = ({ entries }: Chronicle, source: string, claim: string) =>
  entries.nodes.find((each) => each.source.name === source && word(each.claim.key) === claim);
export const firsts = ({ firstReporters }: Chronicle) => firstReporters.nodes.map(({ source }) => source.name).sort();

/** A day of March 2025, all of it. */
export const day = (number: number) => ({
  earliest: `2025-03-0${number}T00:00:00.000Z`,
  latest: `2025-03-0${number}T23:59:59.999Z`,
  bounded: false,
});
