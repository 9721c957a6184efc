import { CONCEPTS } from '../../record/key.ts';
import { GRAPHML_END, graphmlEdge, graphmlHead, graphmlNode } from '../../record/graphml.ts';
import type { RecordNode } from '../../record/node.ts';
import type { Pages } from './pages.ts';

/** What is told of a node: what every record has, and what an act says of how it says it. */
const NODE = [
  'label',
  'key',
  'type',
  'kind',
  'occurred',
  'stated_at',
  'polarity',
  'certainty',
  'hedge',
  'quote',
  'url',
  'withdrawn_at',
  'struck_at',
];
const EDGE = ['type', 'role', 'reading', 'how', 'since', 'until'];

/**
 * Records as GraphML: every record a node, every relationship an edge. Acts and their voices are nodes too, so that no
 * claim stands without who said it.
 */
export async function* graphmlOf(pages: Pages): AsyncGenerator<string> {
  const lines = (all: readonly string[]) => all.map((each) => `${each}\n`).join('');
  yield lines(graphmlHead({ node: NODE, edge: EDGE }));
  // Programs that read a file once want to know both ends of an edge: all nodes first.
  const there = new Set<string>();
  for (const concept of CONCEPTS) {
    for await (const page of pages(concept)) {
      for (const { node } of page) there.add(node.key);
      yield lines(page.map(({ node }) => graphmlNode(node.key, toldOf(node))));
    }
  }
  let count = 0;
  for (const concept of CONCEPTS) {
    for await (const page of pages(concept)) {
      for (const { node } of page) {
        // What was recorded since the nodes were written has no node here.
        const drawn = node.relationships.filter(({ to }) => there.has(node.key) && there.has(to));
        if (drawn.length > 0)
          yield lines(
            drawn.map(({ type, to, properties: told }) => edge(`e${(count += 1)}`, node.key, to, { type, ...told })),
          );
      }
    }
  }
  yield GRAPHML_END.join('\n');
}

function toldOf({ key, label, kind, properties: told }: RecordNode): Readonly<Record<string, string | undefined>> {
  const judged =
    label === 'Assessment' &&
    `${String(told['reviewer'])}: ${String(told['verdict'] ?? told['reliability'] ?? 'an assessment')}`;
  const name = judged || (told['name'] ?? told['text'] ?? told['title'] ?? told['description'] ?? told['quote'] ?? key);
  return {
    label: inWords(name),
    key,
    type: label,
    kind: kind ?? undefined,
    occurred: inWords(told['occurredEdtf'] ?? told['occurredWords'] ?? told['publishedEdtf']),
    stated_at: inWords(told['statedAtEdtf'] ?? told['statedAtWords']),
    polarity: inWords(told['polarity']),
    certainty: inWords(told['certainty']),
    hedge: inWords(told['hedge']),
    quote: inWords(told['quote']),
    url: inWords(told['url'] ?? told['address']),
    withdrawn_at: inWords(told['withdrawnAt']),
    struck_at: inWords(told['struckAt']),
  };
}

function edge(id: string, from: string, to: string, told: Readonly<Record<string, unknown>>): string {
  const values = {
    type: told['type'],
    role: told['role'],
    reading: told['reading'],
    how: told['how'],
    since: told['sinceEdtf'],
    until: told['untilEdtf'],
  };
  return graphmlEdge(
    id,
    from,
    to,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value)])),
  );
}

function inWords(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}
