import { beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { NO_LENS } from '../../src/lens/lens.store.ts';
import { idOf } from '../../src/record/key.ts';
import { type Ask, serve } from '../support/server.ts';

/** Worked out by hand from seed/syrian-coast-2025-03.yaml. */

let ask: Ask;
beforeAll(async () => {
  ({ ask } = await serve('seed'));
});

const id = (key: string) =>
  globalId(key.startsWith('event') ? 'Event' : 'Actor', idOf(`coast-2025-03/${key}`), NO_LENS);

interface Hop {
  readonly from: { readonly label: string };
  readonly to: { readonly label: string };
  readonly independentRoots: { readonly min: number };
  readonly claims: readonly { readonly claim: { readonly text: string } }[];
}

interface Found {
  readonly cut: boolean;
  readonly paths: readonly { readonly support: number; readonly weakest: Hop; readonly hops: readonly Hop[] }[];
}

async function found(start: string, end: string, more = ''): Promise<Found> {
  const hop = 'from { label } to { label } independentRoots { min } claims { claim { text } }';
  const { data, errors } = await ask(
    `{ paths(start: "${id(start)}", end: "${id(end)}"${more}) { cut paths { support weakest { ${hop} } hops { ${hop} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data['paths'] as never as Found;
}

const inWords = ({ hops }: Found['paths'][number]) =>
  hops
    .map(({ from, to, independentRoots }, i) => `${i ? '' : from.label} ${independentRoots.min} ${to.label}`)
    .join('');

describe('How is Saudi Arabia connected with the killings?', () => {
  it('by the president whom it is said to support, and on from him in two ways', async () => {
    const { paths, cut } = await found('actor/saudi-arabia', 'event/killings', ', maxDepth: 4');
    expect(cut).toBe(false);
    // Saudi Arabia's support: Naharnet alone, passed on by the article. Turkey's: Naharnet, and the article in its own
    // voice (21). Turkey and the forces, the president and the authorities, they and the forces: the article alone.
    // The forces and the killings: the article (12) and the SOHR; what it alleges (1) does not count.
    expect(paths.map(inWords)).toEqual([
      "Saudi Arabia 1 Ahmad al-Shara'a 2 Turkey 1 al-Shara'a forces 2 killings on the coast",
      "Saudi Arabia 1 Ahmad al-Shara'a 1 authorities under Ahmad al-Shara'a 1 al-Shara'a forces 2 killings on the coast",
    ]);
    expect(paths.map(({ support }) => support)).toEqual([4 / 36, 2 / 24]);
    expect(paths.map(({ weakest }) => weakest.claims[0]?.claim.text)).toEqual(
      Array(2).fill("Saudi Arabia supports Ahmad al-Shara'a"),
    );
  });

  it('not in three steps, and not at all where each must have two roots', async () => {
    expect((await found('actor/saudi-arabia', 'event/killings')).paths).toEqual([]);
    expect(
      (await found('actor/saudi-arabia', 'event/killings', ', maxDepth: 5, minIndependentRoots: 2')).paths,
    ).toEqual([]);
    // What is left then: Turkey, the president, and the Assad forces on which he calls (Naharnet, and his speech).
    const { paths } = await found('actor/turkey', 'actor/assad-forces', ', minIndependentRoots: 2');
    expect(paths.map(inWords)).toEqual(["Turkey 2 Ahmad al-Shara'a 2 Assad forces"]);
  });
});

describe('How is Hezbollah connected with the clashes?', () => {
  it('not at all, over what is said without a doubt', async () => {
    for (const depth of [1, 3, 5]) {
      expect(await found('actor/hezbollah', 'event/clashes', `, maxDepth: ${depth}`)).toEqual({
        cut: false,
        paths: [],
      });
    }
  });

  it('directly, where rumours are asked for', async () => {
    const { paths } = await found('actor/hezbollah', 'event/clashes', ', certainty: [RUMOURED, STATED]');
    expect(paths.map(inWords)).toEqual(['Hezbollah 1 clashes']);
    expect(paths[0]?.hops[0]?.claims).toEqual([{ claim: { text: 'Fighters of Hezbollah took part in the clashes' } }]);
  });

  it('by way of the possible proxy war, where what is alleged is asked for; still not by the rumour', async () => {
    const more = ', maxDepth: 5, certainty: [ALLEGED, STATED]';
    expect((await found('actor/hezbollah', 'event/clashes', more)).paths.map(inWords)).toEqual([
      "Hezbollah 1 Iran 1 possible proxy war between Turkey and Iran 1 Turkey 1 al-Shara'a forces 1 clashes",
    ]);
  });
});
