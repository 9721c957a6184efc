import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, serve } from '../support/server.ts';

/** Each value was worked out by hand from seed/syrian-coast-2025-03.yaml. */

interface Drift {
  readonly steps: number;
  readonly unreadable: number;
  readonly hops: { readonly nodes: readonly { from: { key: string }; gap: number | null; kinds: readonly string[] }[] };
}

describe('The article', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await serve('seed'));
  });

  it('drops in paragraphs 12 and 14 the doubt of its first sentence', async () => {
    const { data, extensions } = await ask(
      `{ event(key: "coast-2025-03/event/killings") { claims(first: 100) { nodes { key drift {
         shifts { nodes { from { locator certainty hedge } to { locator certainty } gap inOrder } } } } } } }`,
    );
    const shifts = (
      data['event']?.['claims']?.['nodes'] as never as { key: string; drift: { shifts: { nodes: object[] } } }[]
    )
      .filter(({ drift }) => drift.shifts.nodes.length > 0)
      .map(({ key, drift }) => [key.replace('coast-2025-03/claim/', ''), drift.shifts.nodes] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const lost = (paragraph: number) => [
      {
        from: { locator: 'paragraph 1', certainty: 'ALLEGED', hedge: 'allegedly' },
        to: { locator: `paragraph ${paragraph}`, certainty: 'STATED' },
        gap: 1,
        inOrder: true,
      },
    ];
    // "allegedly" stands before the killing and its victims in paragraph 1; "Alawites they murdered" and "the slaughter" without.
    expect(shifts).toEqual([
      ['alawites-killed', lost(12)],
      ['forces-killed-alawites', lost(12)],
      ['killings-happened', lost(14)],
    ]);
    expect(extensions.cost.statements).toEqual([
      'actsOfClaims',
      'assertionsById',
      'eventClaims',
      'eventsById',
      'republishedByActs',
      'voicesOfActs',
    ]);
  });

  it('invents no drift: the only voices upstream that can be read are the speech, which it attributes faithfully', async () => {
    const { data } = await ask(
      '{ claims(first: 100) { nodes { drift { steps unreadable hops { nodes { from { key } gap kinds } } } } } rest: claims(first: 100) { totalCount pageInfo { endCursor } } }',
    );
    const { data: rest } = await ask(
      'query ($after: String) { claims(first: 100, after: $after) { nodes { drift { steps unreadable hops { nodes { from { key } gap kinds } } } } pageInfo { hasNextPage } } }',
      { after: data['rest']?.['pageInfo']?.['endCursor'] },
    );
    expect(rest['claims']?.['pageInfo']?.['hasNextPage']).toBe(false);
    const drifts = [data, rest].flatMap((answer) =>
      (answer['claims']?.['nodes'] as never as { drift: Drift }[]).map(({ drift }) => drift),
    );
    const found = drifts.flatMap(({ hops }) => hops.nodes);
    // Paragraphs 18 and 19: five claims of the speech and the call to surrender, each attributed: six hops, none a change.
    expect(found.map(({ from }) => from.key.replace('coast-2025-03/assertion/', '')).sort()).toEqual([
      'sharaa-urges-surrender-speech',
      'speech-attacked-all-speech',
      'speech-mistake-speech',
      'speech-not-withstood-speech',
      'speech-riposte-speech',
      'speech-too-late-speech',
    ]);
    expect(found.filter(({ gap, kinds }) => gap !== 0 || kinds.length > 0)).toEqual([]);
    // Every other step of the record, but the one that questions what some media say, has an end that nobody can read.
    const sum = (count: (drift: Drift) => number) => drifts.reduce((total, drift) => total + count(drift), 0);
    expect(sum(({ steps }) => steps) - sum(({ unreadable }) => unreadable)).toBe(6);
  });

  it('costs the same statements for one claim and for many', async () => {
    const DRIFT = 'drift { hops { nodes { from { key } } } shifts { nodes { from { key } } } }';
    const one = await ask(`{ claim(key: "coast-2025-03/claim/killings-happened") { ${DRIFT} } }`);
    const many = await ask(`{ claims(first: 100) { nodes { ${DRIFT} } } }`);
    const common = ['actsOfClaims', 'assertionsById', 'republishedByActs', 'voicesOfActs'];
    expect(one.extensions.cost.statements).toEqual([...common, 'claimsById'].sort());
    expect(many.extensions.cost.statements).toEqual([...common, 'claims'].sort());
  });
});
