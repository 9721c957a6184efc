import type * as Examples from '../../examples/generated/graphql.ts';
import type { Facts } from './facts.ts';

/** What the queries across the record answer. Every line was checked by hand against seed/syrian-coast-2025-03.yaml. */
export const ACROSS: Readonly<Record<string, Facts>> = {
  '15-lost-doubts': {
    statements: [
      'actsOfClaims',
      'assertionsById',
      'eventClaims counted',
      'eventsById',
      'republishedByActs',
      'sourcesById',
      'voicesOfActs',
    ],
    read: ({ event }: Examples.LostDoubtsQuery) => [
      `${event?.claims.totalCount} claims`,
      ...(event?.claims.nodes ?? []).flatMap(({ text, drift }) => [
        ...(drift.steps > drift.unreadable || drift.largest ? [`${text}: judged`] : []),
        ...drift.shifts.nodes.map(
          ({ from, to }) =>
            `${text}: ${from.source.name} ${from.locator} ${from.certainty} “${from.hedge}”, ${to.locator} ${to.certainty} “${to.quote}”`,
        ),
      ]),
    ],
    lines: [
      '18 claims',
      ...["Al-Shara'a's forces killed Alawites", 'Alawites were killed'].map(
        (text) =>
          `${text}: outlet of the article paragraph 1 ALLEGED “allegedly”, paragraph 12 STATED “Alawites they murdered”`,
      ),
      'The killings took place: outlet of the article paragraph 1 ALLEGED “allegedly”, paragraph 14 STATED “the slaughter”',
    ],
  },
  '16-who-said-it-first': {
    statements: [
      'actsOfClaims',
      'claimsById',
      'claimsOfEvents',
      'events with types counted',
      'republishedByActs',
      'sourcesById',
      'voicesOfActs',
      'withdrawnOnEvents',
    ],
    read: ({ events }: Examples.WhoSaidItFirstQuery) => [
      `${events.totalCount} events`,
      ...events.nodes.flatMap(({ name, chronicle: { firstReporters, lags, entries } }) => [
        `${name}: ${entries.totalCount} entries`,
        ...firstReporters.nodes.map(
          ({ source, firstSaid }) =>
            `${name}: ${firstReporters.totalCount === 1 ? 'first' : 'perhaps'} ${source.name}, ${span(firstSaid)}${firstSaid.bounded ? ', bounded' : ''}`,
        ),
        ...lags.nodes.map(
          ({ source, firstSaid, lag }) =>
            `${name}: then ${source.name}, ${span(firstSaid)}, ${lag.atLeast} to ${lag.atMost} s`,
        ),
      ]),
    ],
    lines: [
      '4 events',
      'shelter at Hmeimim Air Base: 6 entries',
      'shelter at Hmeimim Air Base: first Ian Miles Cheong, 2025-03-08 to 2025-03-08',
      'abductions of women: 6 entries',
      'abductions of women: first Abu Ali Express, ? to ?',
      'abductions of women: then outlet of the article, 2025-03-08 to ?, 0 to null s',
      'killings in Syria of which a post tells: 9 entries',
      'killings in Syria of which a post tells: first media that a post accuses of justifying killings, ? to 2025-03-08, bounded',
      'killings in Syria of which a post tells: then Elica Le Bon, 2025-03-08 to 2025-03-08, 0 to null s',
      'killings on the coast: 40 entries',
      ...[
        'Abu Ali Express',
        'Facebook accounts of community members',
        'Syrian Observatory for Human Rights',
        'activists who released footage beside the SOHR',
        'authors of social media posts with higher numbers',
        'authors of social media posts with higher numbers, those who write of thousands',
        'reports on social media about more deaths',
      ].map((name) => `killings on the coast: perhaps ${name}, ? to ?`),
      'killings on the coast: then outlet of the article, 2025-03-08 to ?, 0 to null s',
    ],
  },
  '17-stance-matrix': {
    statements: [
      'actorsById',
      'actsOfClaims',
      'assertionRelays',
      'assertionsById',
      'claimsById',
      'eventsById',
      'republishedByActs',
      'sourcesById',
      'stancesBetween',
      'voicesOfActs',
    ],
    read: ({ stanceMatrix }: Examples.StanceMatrixQuery) => [
      `${stanceMatrix.cells.totalCount} cells of ${stanceMatrix.holders.length} x ${stanceMatrix.targets.length}`,
      ...stanceMatrix.cells.nodes.flatMap(({ holder, target, sign, independentRoots, latest, flips, sayAndDo }) => [
        `${holder.name} ${sign} ${target.__typename} ${target.label}: ${independentRoots?.min} to ${independentRoots?.max} roots, ${flips.length + sayAndDo.length} changes`,
        ...latest.flatMap(({ stance, certainty, time, assertions }) => [
          `${holder.name} ${stance} ${certainty} ${time?.edtf}`,
          ...assertions.map(
            (act) =>
              `${holder.name}: ${act.source.name} ${act.certainty} ${act.locator} “${act.quote}”${act.relays.map(({ reading, assertion }) => ` < ${reading} ${assertion.source.name}`).join('')}`,
          ),
        ]),
      ]),
    ],
    lines: [
      // Four states support him, Jordan condemns an event: five of ten cells. Naharnet is the root of each (paragraph 20);
      // of Turkey the article says it itself as well (paragraph 21), so that it has two.
      '5 cells of 5 x 2',
      ...['Saudi Arabia', 'Qatar', 'Egypt', 'Turkey'].flatMap((state) => [
        `${state} PLUS Person Ahmad al-Shara'a: ${state === 'Turkey' ? '2 to 2' : '1 to 1'} roots, 0 changes`,
        `${state} SUPPORTS ${state === 'Turkey' ? 'STATED' : 'ATTRIBUTED'} [2025-03-08..]`,
        `${state}: outlet of the article ATTRIBUTED paragraph 20 “reaffirmed their support” < CONTEXT Naharnet`,
        `${state}: Naharnet null null “null”`,
      ]),
      'Turkey: outlet of the article STATED paragraph 21 “a firm al-Shara’a supporter”',
      'Jordan MINUS Event attempts that Jordan condemned: 1 to 1 roots, 0 changes',
      'Jordan CONDEMNS ATTRIBUTED [2025-03-08..]',
      'Jordan: outlet of the article ATTRIBUTED paragraph 20 “attempts to drive Syria toward anarchy” < EXPLICIT Naharnet',
      'Jordan: Naharnet null null “null”',
    ],
  },
  '18-how-are-they-connected': {
    statements: [
      'actorsById',
      'actorsById',
      'actsOfClaims',
      'assertionsById',
      'claimsById',
      'eventsById',
      'pathsAround',
      'pathsAround',
      'republishedByActs',
      'sourcesById',
      'tellersOfClaims',
      'voicesOfActs',
    ],
    read: ({ paths }: Examples.HowAreTheyConnectedQuery) => [
      `${paths?.start.label} to ${paths?.end.label}, cut: ${paths?.cut}`,
      ...(paths?.paths ?? []).flatMap(({ support, weakest, vanishesAt, hops }, i) => [
        `${i + 1}: ${support.toFixed(4)}, hangs on ${weakest.from.label} to ${weakest.to.label}, gone at ${vanishesAt}`,
        ...hops.flatMap(({ to, independentRoots, claims }) => [
          `${i + 1} to ${to.label}: ${independentRoots.min} to ${independentRoots.max}`,
          ...claims.map(
            ({ direction, claim, assertions }) =>
              `${i + 1} ${direction} ${claim.text}: ${assertions
                .map((act) => act.locator ?? act.source.name)
                .sort()
                .join(', ')}`,
          ),
        ]),
      ]),
    ],
    lines: [
      'Saudi Arabia to killings on the coast, cut: false',
      // One root, two, one, two: 1/2 x 2/3 x 1/2 x 2/3 = 1/9. Then one, one, one, two: 1/2 x 1/2 x 1/2 x 2/3 = 1/12.
      "1: 0.1111, hangs on Saudi Arabia to Ahmad al-Shara'a, gone at 2",
      "2: 0.0833, hangs on Saudi Arabia to Ahmad al-Shara'a, gone at 2",
      ...[1, 2].flatMap((path) => [
        // Naharnet, which the article passes on.
        `${path} to Ahmad al-Shara'a: 1 to 1`,
        `${path} ALONG Saudi Arabia supports Ahmad al-Shara'a: Naharnet, paragraph 20`,
        // The SOHR (2), and the article in its own voice (12); what it alleges (1) does not count.
        `${path} to killings on the coast: 2 to 2`,
        `${path} ALONG Al-Shara'a's forces killed Alawites: Syrian Observatory for Human Rights, paragraph 12, paragraph 2`,
        `${path} ALONG At least 250 Alawites were executed since the clashes began: Syrian Observatory for Human Rights, paragraph 2`,
      ]),
      // Naharnet, and the article in its own voice (21); the friends of the forces are the article's own words (22).
      '1 to Turkey: 2 to 2',
      "1 AGAINST Turkey supports Ahmad al-Shara'a: Naharnet, paragraph 20, paragraph 21",
      "1 to al-Shara'a forces: 1 to 1",
      "1 ALONG Turkey supports al-Shara'a's forces: paragraph 22",
      // Both the article's own (1).
      "2 to authorities under Ahmad al-Shara'a: 1 to 1",
      "2 ALONG The authorities in question are Ahmad al-Shara'a's: paragraph 1",
      "2 to al-Shara'a forces: 1 to 1",
      "2 AGAINST Al-Shara'a's forces are security forces of the authorities under him: paragraph 1",
    ],
  },
  '19-without-a-source': {
    statements: [
      'actsOfClaims',
      'actsOfClaims through exceptSources',
      'eventClaims with kinds with measures counted',
      'eventClaims with kinds with measures counted through exceptSources',
      'eventReportedBy counted alone',
      'eventReportedBy counted alone through exceptSources',
      'eventsById',
      'republishedByActs',
      'republishedByActs',
      'voicesOfActs',
      'voicesOfActs',
    ],
    read: ({ everything, without }: Examples.WithoutASourceQuery) =>
      Object.entries({ everything, without }).flatMap(([view, { event }]) => [
        `${view}: ${event?.reportedBy.totalCount} sources`,
        ...(event?.claims.nodes ?? []).map(
          ({ key, corroboration: { sourceCount, independentRoots } }) =>
            `${view}: ${key.split('/')[2]} by ${sourceCount}, ${independentRoots.min} to ${independentRoots.max}`,
        ),
      ]),
    lines: [
      // Without Abu Ali Express the accounts behind the 601 go too: they are known only through it (paragraph 6). Of
      // "hundreds more" the reports on social media stay (paragraph 2).
      'everything: 8 sources',
      'everything: least-601 by 3, 1 to null',
      'everything: hundreds-civilians by 1, 1 to 1',
      'everything: least-250 by 2, 1 to 1',
      'everything: higher-than-601 by 2, 1 to null',
      'everything: thousands-killed by 2, 1 to null',
      'everything: hundreds-more by 3, 2 to null',
      'without: 6 sources',
      'without: hundreds-civilians by 1, 1 to 1',
      'without: least-250 by 2, 1 to 1',
      'without: higher-than-601 by 2, 1 to null',
      'without: thousands-killed by 2, 1 to null',
      'without: hundreds-more by 2, 1 to null',
    ],
  },
  '21-around-a-record': {
    statements: [
      'assertionsById',
      'claimsById',
      'claimsById',
      'eventsById',
      'neighboursOfClaim',
      'neighboursOfSource',
      'relationshipsOfAssertion',
      'relationshipsOfClaim',
      'relationshipsOfEvent',
      'relationshipsOfSource',
      'sourcesById',
    ],
    read: ({ neighbourhood: { nodes, edges, leftOut, missing, cut } }: Examples.AroundARecordQuery) => [
      `${nodes.length} nodes, missing: ${missing.join()}, cut: ${cut}`,
      ...nodes.map(({ key }, i) => `${i + 1}: ${key.split('/')[2]}`),
      ...edges.map(({ type, role, start, end }) =>
        [start.key.split('/')[2], role === null ? type : `${type} ${role}`, end.key.split('/')[2]].join(' '),
      ),
      ...leftOut.map(({ type, count }) => `${type}: ${count} more`),
    ],
    lines: [
      '6 nodes, missing: , cut: false',
      '1: least-601',
      '2: abu-ali',
      // The act that is joined to both comes before the event, which more is joined to.
      '3: 601-abu-ali',
      '4: killings',
      '5: executions-latakia-province-abu-ali',
      '6: executions-baniyas-abu-ali',
      'least-601 CONCERNS EVENT killings',
      '601-abu-ali ASSERTS least-601',
      '601-abu-ali MADE_BY abu-ali',
      'executions-latakia-province-abu-ali MADE_BY abu-ali',
      'executions-baniyas-abu-ali MADE_BY abu-ali',
      // The coastal cities; the higher figures; six more acts of Abu Ali Express, and two more on the 601.
      'PLACE: 1 more',
      'CLAIM: 1 more',
      'ASSERTION: 8 more',
    ],
  },
};

/** The days between which something was said. */
function span({ earliest, latest }: { readonly earliest?: unknown; readonly latest?: unknown }): string {
  const day = (instant: unknown) => (typeof instant === 'string' ? instant.slice(0, 10) : '?');
  return `${day(earliest)} to ${day(latest)}`;
}
