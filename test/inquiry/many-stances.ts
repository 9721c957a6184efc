import { expect } from 'vitest';
import { serve } from '../support/server.ts';

/** So many stances of 20 actors on 20, each in a claim of its own, on days of one year; and their whole matrix. */
export async function expectBounded(count: number): Promise<void> {
  const ends = Array.from({ length: 20 }, (_, i) => i);
  const day = (i: number) => `2025-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
  const lines = Array.from(
    { length: count },
    (_, i) =>
      `- {type: stanceClaim, key: c${i}, holder: h${i % 20}, target: actor/t${Math.floor(i / 20) % 20}, stance: ${i % 3 ? 'SUPPORTS' : 'OPPOSES'}, text: c${i}, occurred: ${day(i)}}
- {type: assertion, key: a${i}, claim: c${i}, source: s, document: d, locator: "${i}", polarity: AFFIRMS, certainty: STATED}`,
  );
  const { ask } = await serve({
    yaml: `- {type: bundle, version: 1, name: t}
- {type: source, key: s, sourceType: OUTLET, name: S}
- {type: document, key: d, documentType: ARTICLE, source: s}
${ends.map((i) => `- {type: state, key: h${i}, name: H${i}}\n- {type: state, key: t${i}, name: T${i}}`).join('\n')}
${lines.join('\n')}`,
  });
  const keys = ['h', 't'].flatMap((end) => ends.map((i) => `${end}${i}`));
  const found = await ask(`{ ${keys.map((key) => `${key}: actor(key: "t/actor/${key}") { id }`).join(' ')} }`);
  const ids = keys.map((key) => `"${String(found.data[key]?.['id'])}"`);
  const { data, errors, extensions } = await ask(
    `{ stanceMatrix(holders: [${ids.slice(0, 20).join()}], targets: [${ids.slice(20).join()}]) { cut
      cells(first: 100) { totalCount nodes { sign independentRoots { min } stances(first: 0) { totalCount } flips { orderKnown } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { cut, cells } = data['stanceMatrix'] as never as { cut: boolean; cells: { totalCount: number } };
  expect(cut).toBe(true);
  expect(cells.totalCount).toBeLessThanOrEqual(400);
  expect(extensions.cost.statements).toEqual(['actsOfClaims', 'republishedByActs', 'stancesBetween', 'voicesOfActs']);
}
