import type * as Examples from '../../examples/generated/graphql.ts';
import { type Facts, hops } from './facts.ts';

/** What the queries for records and links answer. */
/** Every line was checked by hand against seed/syrian-coast-2025-03.yaml. */
export const RECORDS: Readonly<Record<string, Facts>> = {
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
};
