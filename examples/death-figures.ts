/**
 * Which numbers of dead are in circulation for an event, and on whose word?
 *
 *     npx tsx examples/death-figures.ts http://127.0.0.1:4000/graphql [event key]
 *
 * A small program on top of the graph, to copy from: one typed query, every page of it, a table.
 */
import { createClient } from './client.ts';
import { DeathFiguresDocument, type DeathFiguresQuery } from './generated/graphql.ts';
import { pagesOf } from './pages.ts';
import { printTable } from './table.ts';

type Claim = NonNullable<DeathFiguresQuery['event']>['claims']['nodes'][number];
type Figure = Extract<Claim, { qualifier: unknown }>;
type Assertion = Claim['assertions']['nodes'][number];
type Party = Figure['populations'][number];

const COLUMNS = {
  figure: 24,
  'who were killed': 18,
  'by whom': 17,
  'where, when': 22,
  'said by': 22,
  'how surely': 14,
  'on the word of': 30,
};
const FIGURES_A_PAGE = 5;

async function main(url: string, event: string): Promise<void> {
  const ask = createClient(url);
  const rows: string[][] = [];
  const pages = pagesOf(async (after) => {
    const answer = await ask(DeathFiguresDocument, { event, first: FIGURES_A_PAGE, after });
    if (!answer.event) throw new Error(`There is no event with the key ${event}.`);
    return answer.event.claims;
  });
  for await (const { nodes } of pages) rows.push(...nodes.filter(isFigure).flatMap(toRows));
  console.log(printTable(COLUMNS, rows));
}

const isFigure = (claim: Claim): claim is Figure => 'qualifier' in claim;

/** A row for each assertion that somebody can read: the figure never stands there without one. */
function toRows(figure: Figure): string[][] {
  const { populations, doer, place, period } = figure;
  const scope = [place?.name, period?.words ?? period?.edtf].filter((part) => part != null);
  const counted = [
    numberOf(figure),
    populations.map(nameOf).join(', ') || '–',
    doer ? nameOf(doer) : '–',
    scope.join(', ') || '–',
  ];
  return figure.assertions.nodes.map((assertion) => [
    ...counted,
    spokenBy(assertion),
    surenessOf(assertion),
    chainOf(assertion),
  ]);
}

/** The number with the limits its source gives it; where it gives words, the words. */
function numberOf({ qualifier, low, high, words, relation, relativeTo }: Figure): string {
  const qualified = qualifier.toLowerCase().replace('_', ' ');
  const number =
    words === null
      ? `${qualified} ${low === high ? low : [low, high].filter((bound) => bound !== null).join('–')}`
      : `“${words}”`;
  return relation ? `${number}, ${relation.toLowerCase().replaceAll('_', ' ')}: ${relativeTo?.text}` : number;
}

const nameOf = ({ words, actor }: Party): string => words ?? actor?.name ?? '–';

const spokenBy = ({ source, document, locator }: Assertion): string =>
  `${source.name} (${[document?.documentType.toLowerCase(), locator].filter(Boolean).join(', ')})`;

const surenessOf = ({ certainty, hedge }: Assertion): string => (hedge ? `${certainty} (“${hedge}”)` : `${certainty}`);

/** Hop by hop up to the ones who passed nothing on; all of one depth were relayed side by side. */
function chainOf({ chain }: Assertion): string {
  const depths = [...new Set(chain.hops.map(({ depth }) => depth))].sort((one, other) => one - other);
  const names = depths.map((depth) =>
    chain.hops
      .filter((hop) => hop.depth === depth)
      .map(({ assertion }) => assertion.source.name)
      .join(' and '),
  );
  return names.length > 0 ? names.join(' ← ') + (chain.cut ? ' ← …' : '') : 'its own';
}

const [url = 'http://127.0.0.1:4000/graphql', event = 'coast-2025-03/event/killings'] = process.argv.slice(2);
await main(url, event).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
