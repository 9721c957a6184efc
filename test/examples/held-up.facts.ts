import type * as Examples from '../../examples/generated/graphql.ts';
import type { Facts } from './facts.ts';

const HUNDREDS = "Over two days al-Shara'a's forces killed hundreds of Alawite civilians";
const LEAST_250 = 'At least 250 Alawites were executed since the clashes began';
const LEAST_601 = 'At least 601 people were executed in coastal cities';

/** What the queries for how well claims hold up answer. Every line was checked by hand against seed/syrian-coast-2025-03.yaml. */
export const HELD_UP: Readonly<Record<string, Facts>> = {
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
  '14-who-contradicts-whom': {
    statements: [
      'actsOfClaims',
      'assertionsById',
      'claimsById',
      'claimsOfEvents',
      'eventsById',
      'partiesEventsPlaces',
      'republishedByActs',
      'sourcesById',
      'tiesOfFillers',
      'tiesOfFillers',
      'voicesOfActs',
    ],
    read: ({ event }: Examples.WhoContradictsWhomQuery) =>
      (event?.contradictions.nodes ?? []).flatMap(({ rule, assuming, strength, one, other }) => [
        `${rule}, assuming ${assuming.join()}: ${strength}`,
        ...[one, other].flatMap(({ claim, polarity, assertions }) =>
          assertions.map(
            ({ source, locator, certainty }) =>
              `${polarity} ${claim.text}: ${source.name}, ${locator ?? 'unread'}, ${certainty ?? 'unknown'}`,
          ),
        ),
      ]),
    lines: [
      'VALUE, assuming POPULATION,DOER,PERIOD: 1',
      "AFFIRMS Over two days al-Shara'a's forces killed hundreds of Alawite civilians: outlet of the article, paragraph 1, ALLEGED",
      'AFFIRMS Thousands were killed: outlet of the article, paragraph 7, ATTRIBUTED',
      'AFFIRMS Thousands were killed: authors of social media posts with higher numbers, those who write of thousands, unread, unknown',
    ],
  },
  '20-evidence-pack': {
    statements: [
      'actsOfClaims',
      'behindClaims',
      'claimsById',
      'recordsByIdActor',
      'recordsByIdAssertion',
      'recordsByIdClaim',
      'recordsByIdDocument',
      'recordsByIdEvent',
      'recordsByIdPlace',
      'recordsByIdSource',
      'republishedByActs',
      'voicesOfActs',
    ],
    // 3 acts; 1 claim on 1 event, part of another; 1 place in another; 3 voices. The article embeds 3 posts, each with a
    // picture or clip, and a speech: 4 documents and 3 clips beside itself, of 4 more voices, one of them run by an actor.
    read: ({ claim }: Examples.EvidencePackQuery) => {
      const { recordCount, cut, markdown = '' } = claim?.evidence ?? {};
      return [
        `${claim?.text}: ${recordCount} records, cut: ${cut}`,
        ...(markdown.match(/^\[\^\d\]: \*\*.*?\*\*|^Independent roots: [^.]*/gm) ?? []),
      ];
    },
    lines: [
      'At least 601 people were executed in coastal cities: 24 records, cut: false',
      'Independent roots: at least 1, at most any number, since some voices cannot be counted',
      '[^1]: **outlet of the article**',
      '[^2]: **Abu Ali Express**',
      '[^3]: **Facebook accounts of community members**',
    ],
  },
};
