import type * as Examples from '../examples/generated/graphql.ts';

/** What a query of the README is known to answer on the seed: the statements it takes, and the answer in short lines. */
export interface Facts {
  readonly statements: readonly string[];
  readonly read: (data: never) => readonly string[];
  readonly lines: readonly string[];
}

const HUNDREDS = "Over two days al-Shara'a's forces killed hundreds of Alawite civilians";
const LEAST_250 = 'At least 250 Alawites were executed since the clashes began';
const LEAST_601 = 'At least 601 people were executed in coastal cities';

/** Every line was checked by hand against seed/syrian-coast-2025-03.yaml. */
export const FACTS: Readonly<Record<string, Facts>> = {
  '01-death-figures': {
    statements: [
      'actorsById',
      'assertionChains',
      'assertionsById',
      'claimAssertions with readable',
      'claimsById',
      'documentsById',
      'eventClaims with kinds with measures counted',
      'eventsById',
      'placesById',
      'sourcesById',
      'sourcesById',
    ],
    read: ({ event }: Examples.DeathFiguresQuery) =>
      (event?.claims.nodes ?? []).flatMap((claim) =>
        claim.assertions.nodes.map((act) => {
          const { qualifier, low, words, doer, place, relation } = 'qualifier' in claim ? claim : {};
          return `${qualifier} ${low ?? words} ${relation ?? ''}, by ${doer?.actor?.name}, in ${place?.name}: ${act.locator}, ${act.certainty} ${hops(act.chain.hops)}`;
        }),
      ),
    lines: [
      "AT_LEAST 250 , by al-Shara'a forces, in undefined: paragraph 2, ATTRIBUTED < Syrian Observatory for Human Rights",
      'AT_LEAST 601 , by undefined, in coastal cities, among them Baniyas: paragraph 6, ATTRIBUTED < Abu Ali Express < Facebook accounts of community members',
      "WORDS hundreds , by al-Shara'a forces, in undefined: paragraph 1, ALLEGED ",
      'WORDS hundreds more IN_ADDITION_TO, by undefined, in undefined: paragraph 2, ATTRIBUTED < Abu Ali Express + reports on social media about more deaths',
      'WORDS higher numbers HIGHER_THAN, by undefined, in undefined: paragraph 7, ATTRIBUTED < authors of social media posts with higher numbers',
      'WORDS thousands , by undefined, in undefined: paragraph 7, ATTRIBUTED < authors of social media posts with higher numbers, those who write of thousands',
    ],
  },
  '02-who-stands-with-whom': {
    statements: [
      'actorOpposedBy',
      'actorSupportedBy',
      'actorSupportedByClaims with certainties',
      'actorsById',
      'actorsById',
      'assertionChains',
      'assertionsById',
      'claimAssertions with readable',
      'sourcesById',
    ],
    read: ({ actor }: Examples.WhoStandsWithWhomQuery) => [
      `opposed by ${actor?.opposedBy.edges.length}`,
      ...(actor?.supportedBy.edges ?? []).flatMap(({ node, certainty, assertionCount, claims }) => [
        `${node.__typename} ${node.name}: ${assertionCount}, ${certainty}`,
        ...claims.nodes.flatMap(({ assertions }) =>
          assertions.nodes.map(
            (act) => `${node.name}: ${act.certainty} “${act.quote}”, ${act.locator} ${hops(act.chain.hops)}`,
          ),
        ),
      ]),
    ],
    lines: [
      'opposed by 0',
      'State Egypt: 2, ATTRIBUTED',
      'State Qatar: 2, ATTRIBUTED',
      'State Saudi Arabia: 2, ATTRIBUTED',
      'State Turkey: 3, STATED',
      ...['Egypt', 'Qatar', 'Saudi Arabia', 'Turkey'].map(
        (state) => `${state}: ATTRIBUTED “reaffirmed their support”, paragraph 20 < Naharnet`,
      ),
      'Turkey: STATED “a firm al-Shara’a supporter”, paragraph 21 ',
    ],
  },
  '03-stances-of-states': {
    statements: [
      'actorOpposes',
      'actorOpposesClaims with certainties',
      'actorSupports',
      'actorSupportsClaims with certainties',
      'actors with kinds counted',
      'actorsById',
      'assertionChains',
      'assertionsById',
      'claimAssertions with readable',
      'eventsById',
      'sourcesById',
    ],
    read: ({ actors }: Examples.StancesOfStatesQuery) => [
      `${actors.totalCount} states`,
      ...actors.nodes.flatMap(({ name, supports, opposes }) =>
        [...supports.edges, ...opposes.edges].flatMap(({ node, claims }) =>
          claims.nodes.flatMap((claim) =>
            'stance' in claim
              ? claim.assertions.nodes.map(
                  (act) =>
                    `${name} ${claim.stance} ${node.label}: “${act.quote}” ${act.certainty} ${hops(act.chain.hops)}`,
                )
              : [],
          ),
        ),
      ),
    ],
    lines: [
      '10 states',
      ...['Egypt', 'Qatar', 'Saudi Arabia', 'Turkey'].map(
        (state) => `${state} SUPPORTS Ahmad al-Shara'a: “reaffirmed their support” ATTRIBUTED < Naharnet`,
      ),
      'Jordan CONDEMNS attempts that Jordan condemned: “attempts to drive Syria toward anarchy” ATTRIBUTED < Naharnet',
      "Turkey SUPPORTS Ahmad al-Shara'a: “a firm al-Shara’a supporter” STATED ",
      "Turkey SUPPORTS al-Shara'a forces: “null” STATED ",
      'United States SUPPORTS Syrian Democratic Forces: “US-backed” STATED ',
    ],
  },
  '04-stances-on-an-event': {
    statements: [
      'actorsById',
      'assertionChains',
      'assertionsById',
      'claimAssertions with readable',
      'documentsById',
      'eventOpposedBy',
      'eventOpposedByClaims with certainties',
      'eventSupportedBy',
      'eventsById',
      'sourcesById',
    ],
    read: ({ event }: Examples.StancesOnAnEventQuery) =>
      (event?.opposedBy.edges ?? []).flatMap(({ node, certainty, claims }) =>
        claims.nodes.flatMap((claim) =>
          claim.assertions.nodes.map(
            (act) =>
              `${node.name} ${'stance' in claim && claim.stance} ${certainty}: “${act.quote}”, ${act.locator} ${hops(act.chain.hops)}`,
          ),
        ),
      ),
    lines: ['Jordan CONDEMNS ATTRIBUTED: “attempts to drive Syria toward anarchy”, paragraph 20 < Naharnet'],
  },
  '05-credited-to-a-source': {
    statements: [
      'assertionChains',
      'assertionsById',
      'claimAssertions',
      'claimsById',
      'documentsById',
      'sourceReported',
      'sourceReported counted',
      'sourcesById',
      'sourcesById',
    ],
    read: ({ source }: Examples.CreditedToQuery) => [
      `${source?.reported.totalCount} in all`,
      ...(source?.reported.edges ?? []).flatMap(({ node, certainty }) =>
        node.assertions.nodes
          .filter((act) => act.source.name === source?.name || act.document)
          .map(
            (act) =>
              `${node.text}: ${act.document ? `${act.certainty} “${act.hedge}”` : certainty} ${hops(act.chain.hops)}`,
          ),
      ),
    ],
    lines: [
      '9 in all',
      ...[
        'Alawite women were abducted',
        "Al-Shara'a's forces abducted dozens of Alawite women",
        "Al-Shara'a's forces abducted women",
        'Christian civilians are among those killed',
        'Doctors and pharmacists are among those killed',
      ].flatMap((text) => [`${text}: null `, `${text}: ATTRIBUTED “reported” < Abu Ali Express`]),
      ...[
        'At least 601 people were executed in coastal cities',
        'People were executed in Baniyas',
        'People were executed in Latakia province',
      ].flatMap((text) => [
        `${text}: null < Facebook accounts of community members`,
        `${text}: ATTRIBUTED “according to” < Abu Ali Express < Facebook accounts of community members`,
      ]),
      'Hundreds more than the 250 were killed this week: null ',
      'Hundreds more than the 250 were killed this week: ATTRIBUTED “according to” < Abu Ali Express + reports on social media about more deaths',
    ],
  },
  '06-from-a-name': {
    statements: ['actorSaid counted', 'actorSaidOf counted', 'actorsById', 'claimEvidence', 'search'],
    read: ({ search }: Examples.FromANameQuery) =>
      search.nodes.flatMap(({ field, value, language, node }) => [
        `${field} ${value} ${language}: ${node.label}`,
        ...('said' in node ? [`said ${node.said.totalCount}`, `said of ${node.saidOf.totalCount}`] : []),
        ...('said' in node
          ? node.said.edges
              .filter((edge) => edge.assertionCount > 2)
              .map((edge) => `said: ${edge.node.text}, ${edge.assertionCount} times, ${edge.certainty}`)
          : []),
      ]),
    lines: [
      "ALIAS أحمد الشرع ar: Ahmad al-Shara'a",
      'said 6',
      'said of 8',
      "said: Al-Shara'a calls on Assad forces to give up their arms and surrender, 4 times, STATED",
    ],
  },
  '07-events-to-documents': {
    statements: ['claimAssertions', 'documentsById', 'eventClaims counted', 'events counted', 'sourcesById'],
    read: ({ events }: Examples.EventsToDocumentsQuery) => [
      `${events.totalCount} events, ${events.nodes.length} here`,
      ...events.nodes
        .filter(({ name }) => name === 'clashes')
        .flatMap(({ occurred, claims }) => [
          `${occurred?.edtf} ${occurred?.inferred}`,
          ...claims.nodes.flatMap(({ text, assertions }) =>
            assertions.nodes.map(
              (act) => `${text}: ${act.source.name}, ${act.certainty}, ${act.document?.documentType}`,
            ),
          ),
        ]),
    ],
    lines: [
      '18 events, 10 here',
      '2025-03-06/.. true',
      "Al-Shara'a's forces take part in the clashes: outlet of the article, STATED, ARTICLE",
      'Fighters of Hezbollah took part in the clashes: outlet of the article, RUMOURED, ARTICLE',
      'Fighters of Hezbollah took part in the clashes: reports on social media about fighters of Hezbollah, null, undefined',
      'The clashes began on Thursday: Syrian Observatory for Human Rights, null, undefined',
      'The clashes began on Thursday: outlet of the article, ATTRIBUTED, ARTICLE',
      'There are clashes: outlet of the article, STATED, ARTICLE',
    ],
  },
  '08-questioned-or-denied': {
    statements: [
      'claimReportedBy',
      'claimsById',
      'documentAssertions with polarities',
      'documents with types',
      'sourcesById',
      'sourcesById',
    ],
    read: ({ documents }: Examples.QuestionedOrDeniedQuery) =>
      documents.nodes.flatMap(({ assertions }) =>
        assertions.nodes.map(
          ({ polarity, quote, source, claim }) =>
            `${source.handle} ${polarity} “${quote}”: ${claim.text}, said by ${claim.reportedBy.edges.map((edge) => `${edge.node.name}, ${edge.how}`).join()}`,
        ),
      ),
    lines: [
      '@elicalebon QUESTIONS “but…”: Those killed are armed men of Assad, said by media that a post accuses of justifying killings, OWN',
    ],
  },
  '09-page-by-page': {
    statements: ['claimsById', 'documentAssertions with certainties counted', 'documentsById'],
    read: ({ document }: Examples.PageByPageQuery) => [
      `${document?.assertions.nodes.length} of ${document?.assertions.totalCount}, more: ${document?.assertions.pageInfo.hasNextPage}`,
    ],
    lines: ['5 of 11, more: true'],
  },
  '10-who-is-involved': {
    statements: [
      'actorsById',
      'claimReportedBy',
      'eventInvolved counted',
      'eventInvolvedClaims with certainties',
      'eventsById',
      'eventsById',
      'sourcesById',
    ],
    read: ({ event }: Examples.WhoIsInvolvedQuery) =>
      (event?.involved.edges ?? []).map(
        ({ role, party, certainty, claims }) =>
          `${role} ${party.words ?? party.actor?.name} ${certainty}: ${claims.nodes
            .flatMap(({ reportedBy }) => reportedBy.edges.map((edge) => `${edge.node.name} ${edge.how}`))
            .sort()
            .join()}`,
      ),
    lines: [
      "PERPETRATOR al-Shara'a forces STATED: Syrian Observatory for Human Rights OWN,outlet of the article OWN",
      'VICTIM Alawite women and children ATTRIBUTED: Syrian Observatory for Human Rights OWN,outlet of the article RELAYED',
      'VICTIM Alawites STATED: Syrian Observatory for Human Rights OWN,outlet of the article OWN',
      'VICTIM Christian civilians ATTRIBUTED: Abu Ali Express OWN,outlet of the article RELAYED',
      'VICTIM doctors and pharmacists ATTRIBUTED: Abu Ali Express OWN,outlet of the article RELAYED',
    ],
  },
  '11-ties-of-an-actor': {
    statements: [
      'actorTies counted',
      'actorsById',
      'actorsById',
      'claimReportedBy',
      'claimsById',
      'names of Actors',
      'sourcesById',
    ],
    read: ({ actor }: Examples.TiesOfAnActorQuery) => [
      ...(actor?.names ?? [])
        .filter(({ restsOn }) => restsOn?.kind === 'CLAIMS')
        .map(({ text, restsOn }) => `${text}: ${restsOn?.claims.map((claim) => claim.text).join()}`),
      ...(actor?.ties.nodes ?? []).map((claim) =>
        'tie' in claim
          ? `${claim.subject.name} ${claim.tie} ${claim.object.__typename} ${claim.object.label}`
          : claim.text,
      ),
    ],
    lines: [
      "Abu Mohammad al-Julani: Ahmad al-Shara'a is also Abu Mohammad al-Julani",
      "Ahmad al-Shara'a LEADS Organization Hayat Tahrir al-Sham",
      "Ahmad al-Shara'a LEADS Organization authorities under Ahmad al-Shara'a",
      "Ahmad al-Shara'a LEADS State Syria",
    ],
  },
  '12-how-many-voices': {
    statements: [
      'actsOfClaims',
      'assertionsById',
      'eventClaims with kinds with measures',
      'eventClaims with kinds with roles',
      'eventsById',
      'republishedByActs',
      'sourcesById',
      'voicesOfActs',
    ],
    read: ({ event }: Examples.HowManyVoicesQuery) =>
      [...(event?.figures.nodes ?? []), ...(event?.perpetrators.nodes ?? [])].map(({ text, corroboration }) => {
        const { assertionCount, documentCount, sourceCount, independentRoots, roots, merges, bottlenecks } =
          corroboration;
        const ways = roots.nodes.map(({ path }) => path.map(({ source }) => source.name).join(' < '));
        const merged = merges.nodes.map(({ reason, sources }) => `${reason} ${sources.map(({ name }) => name).join()}`);
        return [
          `${text}: ${assertionCount} by ${sourceCount} in ${documentCount}`,
          `${independentRoots.min} to ${independentRoots.max ?? 'open'}`,
          ...ways.sort(),
          ...merged,
          `through ${bottlenecks.map(({ name }) => name).join(', ')}`,
        ].join('; ');
      }),
    lines: [
      'At least 601 people were executed in coastal cities: 3 by 3 in 1; 1 to open; outlet of the article < Abu Ali Express < Facebook accounts of community members; through outlet of the article, Abu Ali Express',
      "Over two days al-Shara'a's forces killed hundreds of Alawite civilians: 1 by 1 in 1; 1 to 1; outlet of the article; through ",
      'At least 250 Alawites were executed since the clashes began: 2 by 2 in 1; 1 to 1; outlet of the article < Syrian Observatory for Human Rights; through outlet of the article',
      'More were killed than the 601: 2 by 2 in 1; 1 to open; outlet of the article < authors of social media posts with higher numbers; through outlet of the article',
      'Thousands were killed: 2 by 2 in 1; 1 to open; outlet of the article < authors of social media posts with higher numbers, those who write of thousands; through outlet of the article',
      'Hundreds more than the 250 were killed this week: 3 by 3 in 1; 2 to open; outlet of the article < Abu Ali Express; outlet of the article < reports on social media about more deaths; through outlet of the article',
      "Al-Shara'a's forces killed Alawites: 4 by 2 in 1; 2 to 2; outlet of the article; outlet of the article < Syrian Observatory for Human Rights; SAME_SOURCE outlet of the article; through outlet of the article",
    ],
  },
  '13-which-figures-clash': {
    statements: [
      'actsOfClaims',
      'assertionsById',
      'claimsById',
      'claimsOfEvents',
      'eventsById',
      'republishedByActs',
      'sourcesById',
      'voicesOfActs',
    ],
    read: ({ event }: Examples.WhichFiguresClashQuery) => {
      const { envelope, camps, compatible, incompatible, relative, cut } = event?.figures ?? {};
      return [
        `${envelope?.measure} ${envelope?.low} to ${envelope?.high}, cut: ${cut}`,
        ...(camps?.nodes ?? []).map(
          ({ interval, assuming, independentRoots, figures }) =>
            `camp ${interval.low} to ${interval.high}, assuming ${assuming.join()}, voices ${independentRoots.min} to ${independentRoots.max}: ${figures.nodes.map((figure) => `${figure.claim.text} (${figure.interval.low} to ${figure.interval.high}, ${figure.assertions.nodes.length})`).join('; ')}`,
        ),
        ...[...(compatible?.nodes ?? []), ...(incompatible?.nodes ?? [])].map(
          ({ one, other, rule, reason, assuming }) =>
            `${rule}: ${one.claim.text}; ${other.claim.text}. ${reason} Assuming ${assuming.join()}`,
        ),
        ...(relative?.nodes ?? []).map(
          ({ figure, relation, relativeTo }) => `${figure.claim.text} ${relation} ${relativeTo.text}`,
        ),
      ];
    },
    lines: [
      'KILLED 200 to null, cut: false',
      `camp 601 to null, assuming DOER,PLACE,PERIOD, voices 2 to null: ${HUNDREDS} (200 to 999, 1); ${LEAST_250} (250 to null, 2); ${LEAST_601} (601 to null, 3)`,
      `camp 2000 to 9999, assuming POPULATION,DOER,PLACE,PERIOD, voices 2 to null: ${LEAST_250} (250 to null, 2); ${LEAST_601} (601 to null, 3); Thousands were killed (2000 to 9999, 2)`,
      `PART_WITHIN_WHOLE: ${HUNDREDS}; ${LEAST_250}. A part of 200 to 999 fits into a whole of at least 250. Assuming PERIOD`,
      `PART_WITHIN_WHOLE: ${HUNDREDS}; ${LEAST_601}. A part of 200 to 999 fits into a whole of at least 601. Assuming DOER,PLACE,PERIOD`,
      `PART_WITHIN_WHOLE: ${LEAST_250}; ${LEAST_601}. A part of at least 250 fits into a whole of at least 601. Assuming DOER,PLACE,PERIOD`,
      `OVERLAP: ${LEAST_250}; Thousands were killed. In common: 2000 to 9999. Assuming POPULATION,DOER,PERIOD`,
      `OVERLAP: ${LEAST_601}; Thousands were killed. In common: 2000 to 9999. Assuming POPULATION,PLACE`,
      `DISJOINT: ${HUNDREDS}; Thousands were killed. No number is both 200 to 999 and 2000 to 9999. Assuming POPULATION,DOER,PERIOD`,
      `More were killed than the 601 HIGHER_THAN ${LEAST_601}`,
      `Hundreds more than the 250 were killed this week IN_ADDITION_TO ${LEAST_250}`,
    ],
  },
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
};

/** The days between which something was said. */
function span({ earliest, latest }: { readonly earliest?: unknown; readonly latest?: unknown }): string {
  const day = (instant: unknown) => (typeof instant === 'string' ? instant.slice(0, 10) : '?');
  return `${day(earliest)} to ${day(latest)}`;
}

interface Hop {
  readonly depth?: number;
  readonly assertion: { readonly source: { readonly name: string } };
}

/** The way up to the root: those of one depth, who were relayed side by side, in the order of the alphabet. */
function hops(chain: readonly Hop[]): string {
  const depths = [...new Set(chain.map(({ depth = 1 }) => depth))].sort();
  return depths
    .map(
      (each) =>
        `< ${chain
          .filter(({ depth = 1 }) => depth === each)
          .map(({ assertion }) => assertion.source.name)
          .sort()
          .join(' + ')}`,
    )
    .join(' ');
}
