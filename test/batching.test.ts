import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, serve } from './support/server.ts';

/** Events with claims with assertions, `breadth` of each below each, every assertion in a document of its own. */
function tree(breadth: number): string {
  const rows = (make: (i: number) => string) => Array.from({ length: breadth }, (_, i) => make(i)).join('\n');
  return `- {type: bundle, version: 1, name: tree}
- {type: person, key: leader, name: Leader}
${rows((s) => `- {type: source, key: s${s}, sourceType: OUTLET, name: Source ${s}}`)}
${rows(
  (e) => `- {type: event, key: e${e}, eventType: CLASH, name: Event ${e}}
${rows(
  (
    c,
  ) => `- {type: figureClaim, key: e${e}c${c}, event: e${e}, measure: KILLED, qualifier: EXACT, low: ${c}, high: ${c}, doer: leader, text: Claim ${c}}
${rows(
  (a) => `- {type: document, key: e${e}c${c}d${a}, documentType: ARTICLE, source: s${a}, title: Document ${a}}
- {type: assertion, key: e${e}c${c}a${a}, claim: e${e}c${c}, source: s${a}, document: e${e}c${c}d${a}, polarity: AFFIRMS, certainty: STATED}`,
)}`,
)}`,
)}`;
}

const FIVE = `query ($n: Int) { events(first: $n) { nodes { claims(first: $n) { nodes { assertions(first: $n) { nodes { source { name } document { title } } } } } } } }`;

describe.each([2, 20])('With %i parents on every level', (breadth) => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await serve({ yaml: tree(breadth) }));
  });

  it('events, their claims, their assertions, and of each its source and document are five statements', async () => {
    const { data, extensions } = await ask(FIVE, { n: breadth });
    expect(extensions.cost.statements).toEqual([
      'claimAssertions',
      'documentsById',
      'eventClaims',
      'events',
      'sourcesById',
    ]);
    expect(JSON.stringify(data).match(/Document/g)).toHaveLength(breadth ** 3);
  });

  it('a relation of one type of claim, and one of all, are one statement each', async () => {
    const { extensions } = await ask(
      `query ($n: Int) { events(first: $n) { nodes { claims(first: $n) { nodes {
      reportedBy(first: 2) { nodes { name } } about { role node { label } } ... on FigureClaim { doer { actor { name names { text } } } event { name } } } } } } }`,
      { n: breadth },
    );
    expect(extensions.cost.statements).toEqual([
      'actorsById',
      'claimReportedBy',
      'eventClaims',
      'events',
      'eventsById',
      'names of Actors',
      'sourcesById',
    ]);
  });

  it('children under their own cursors are one statement', async () => {
    const first = await ask(
      'query ($n: Int) { events(first: $n) { nodes { key claims(first: 1) { pageInfo { endCursor } } } } }',
      { n: breadth },
    );
    const events = first.data['events']?.['nodes'] as never as {
      key: string;
      claims: { pageInfo: { endCursor: string } };
    }[];
    const query = `{ ${events.map(({ key, claims }, i) => `e${i}: event(key: "${key}") { claims(first: 1, after: "${claims.pageInfo.endCursor}") { nodes { text } } }`).join(' ')} }`;
    const { data, extensions } = await ask(query);
    expect(extensions.cost.statements).toEqual(['eventClaims', 'eventsById']);
    expect(
      Object.values(data as never as Record<string, { claims: { nodes: { text: string }[] } }>).map(
        (event) => event.claims.nodes[0]?.text,
      ),
    ).toEqual(events.map(() => expect.any(String)));
  });
});
