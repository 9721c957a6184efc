/** One small case for each rule, and beside it what is no contradiction. The text of a claim is its key. */

const VOICES = ['one', 'two', 'three', 'four', 'five'];
const ACTORS = [
  'army',
  'brigade',
  'company',
  'militia',
  'rebels',
  'sponsor',
  'elder',
  'younger',
  'youngest',
  'heir',
  'land',
];

/** A claim and who asserts it; `one!` denies, `one?` questions. */
function claim(key: string, fields: string, ...voices: readonly string[]): string {
  return [`- {${fields}, key: ${key}, text: ${key}}`, ...voices.map((voice) => act(key, voice))].join('\n');
}

/** An act that stands in an article of its own, unless told otherwise. */
function act(claim: string, voice: string, more = '', document = `${claim}-${voice.replace(/\W/, '')}`): string {
  const source = voice.replace(/\W/, '');
  const polarity = voice.endsWith('!') ? 'DENIES' : voice.endsWith('?') ? 'QUESTIONS' : 'AFFIRMS';
  return `- {type: document, key: ${document}, documentType: ARTICLE, source: ${source}}
- {type: assertion, key: ${claim}-${source}, claim: ${claim}, source: ${source}, document: ${document}, polarity: ${polarity}, certainty: STATED${more}}`;
}

const event = (key: string, more = '') => `- {type: event, key: ${key}, eventType: ATTACK, name: the ${key}${more}}`;
const figure = (event: string, more: string) => `type: figureClaim, event: ${event}, ${more}`;
const part = (actor: string, role: string, event: string) =>
  `type: involvementClaim, actor: ${actor}, role: ${role}, event: ${event}`;
const leads = (subject: string, more = '') =>
  `type: tieClaim, subject: ${subject}, tie: LEADS, object: actor/land${more}`;
const tie = (subject: string, tie: string, object: string) =>
  `type: tieClaim, subject: ${subject}, tie: ${tie}, object: actor/${object}`;
const happened = (event: string, more: string) => `type: occurrenceClaim, event: ${event}, ${more}`;
const cause = (cause: string, effect: string) => `type: causeClaim, cause: event/${cause}, effect: ${effect}`;
const stance = (holder: string, stance: string, target: string, more = '') =>
  `type: stanceClaim, holder: ${holder}, stance: ${stance}, target: ${target}${more}`;

export const BUNDLE = `
- {type: bundle, version: 1, name: t}
${VOICES.map((key) => `- {type: source, key: ${key}, sourceType: OUTLET, name: ${key}}`).join('\n')}
${ACTORS.map((key) => `- {type: organization, key: ${key}, organizationType: ARMED_GROUP, name: the ${key}}`).join('\n')}
- {type: place, key: country, placeType: COUNTRY, name: Country}
- {type: place, key: north, placeType: REGION, name: North, within: country}
- {type: place, key: harbour, placeType: CITY, name: Harbour, within: north}
- {type: place, key: market, placeType: CITY, name: Market, within: country}

# Denials. One and two affirm, three rejects what one says, four passes three on, five doubts; five denies it elsewhere.
${event('denied')}
${claim('said', part('army', 'VICTIM', 'denied'), 'one', 'two', 'five?')}
${act('said', 'three!', ', relays: [{to: said-one}]')}
${act('said', 'four!', ', relays: [{to: said-three}]')}
${claim('said-elsewhere', part('army', 'VICTIM', 'denied'), 'five!')}
${claim('doubted', part('militia', 'VICTIM', 'denied'), 'one', 'two?')}
${claim('only-denied', part('rebels', 'VICTIM', 'denied'), 'one!')}

# Figures.
${event('counted')}
${claim('killed-100', figure('counted', 'measure: KILLED, qualifier: EXACT, low: 100, high: 100'), 'one', 'two')}
${claim('killed-200', figure('counted', 'measure: KILLED, qualifier: EXACT, low: 200, high: 200'), 'three', 'four')}
${claim('hurt-150-harbour', figure('counted', 'measure: INJURED, qualifier: AT_LEAST, low: 150, place: harbour'), 'one')}
${claim('hurt-120-country', figure('counted', 'measure: INJURED, qualifier: AT_MOST, high: 120, place: country'), 'two')}
${claim('hurt-10-market', figure('counted', 'measure: INJURED, qualifier: AT_MOST, high: 10, place: market'), 'three')}
${claim('hurt-130', figure('counted', 'measure: INJURED, qualifier: AT_MOST, high: 130'), 'four')}
${claim('missing-250', figure('counted', 'measure: MISSING, qualifier: AT_LEAST, low: 250'), 'one')}
${claim('missing-601', figure('counted', 'measure: MISSING, qualifier: AT_LEAST, low: 601'), 'two')}

# Doers. The company is part of the brigade, which the army controls; sponsor and army are allies, no more.
${event('attack')}
${claim('company-in-brigade', tie('company', 'PART_OF', 'brigade'), 'one')}
${claim('army-has-brigade', tie('army', 'CONTROLS', 'brigade'), 'two')}
${claim('army-with-sponsor', tie('army', 'ALLIED_WITH', 'sponsor'), 'two')}
${claim('militia-in-army', tie('militia', 'PART_OF', 'army'), 'three!')}
${claim('by-army', part('army', 'PERPETRATOR', 'attack'), 'one', 'two')}
${claim('by-company', part('company', 'PERPETRATOR', 'attack'), 'three')}
${claim('by-rebels', part('rebels', 'PERPETRATOR', 'attack'), 'four', 'five')}
${claim('by-militia', part('militia', 'PERPETRATOR', 'attack'), 'three')}
${claim('by-men', part('{words: men in masks}', 'PERPETRATOR', 'attack'), 'five')}
${claim('incited-by-army', part('army', 'INSTIGATOR', 'attack'), 'one')}
${claim('incited-by-sponsor', part('sponsor', 'INSTIGATOR', 'attack'), 'four')}
${claim('hurt-army', part('army', 'VICTIM', 'attack'), 'one')}
${claim('hurt-rebels', part('rebels', 'VICTIM', 'attack'), 'two')}

# A war of several battles has many doers, times and places.
${event('war')}
${event('battle', ', partOf: war')}
${claim('war-by-army', part('army', 'PERPETRATOR', 'war'), 'one')}
${claim('war-by-rebels', part('rebels', 'PERPETRATOR', 'war'), 'two')}
${claim('war-in-harbour', happened('war', 'place: harbour, occurred: 2025-01'), 'one')}
${claim('war-in-market', happened('war', 'place: market, occurred: 2025-02'), 'two')}

# Leaders of the land.
${claim('elder-leads', leads('elder', ', since: "2000", until: 2024-06'), 'one')}
${claim('heir-leads', leads('heir', ', since: 2024-12'), 'two')}
${claim('younger-leads', leads('younger', ', since: "2020"'), 'three')}
${claim('youngest-leads', leads('youngest'), 'four')}
${claim('rebels-lead', leads('rebels', ', since: "2022", until: "2025"'), 'five')}
${claim('younger-is-youngest', tie('younger', 'SAME_AS', 'youngest'), 'one')}
${claim('heir-follows', tie('heir', 'SUCCEEDS', 'younger'), 'one')}

# Times and places.
${event('storm')}
${claim('on-6', happened('storm', 'occurred: 2025-03-06'), 'one')}
${claim('on-8', happened('storm', 'occurred: 2025-03-08'), 'two')}
${claim('in-march', happened('storm', 'occurred: 2025-03'), 'three')}
${claim('on-thursday', happened('storm', 'occurred: {words: Thursday}'), 'four')}
${claim('in-north', happened('storm', 'place: north'), 'five')}
${claim('in-harbour', happened('storm', 'place: harbour'), 'four')}
${claim('in-market', happened('storm', 'place: market'), 'three')}

# One voice tells of two places, in one article and in two.
${event('fair')}
${claim('fair-harbour', happened('fair', 'place: harbour'))}
${claim('fair-market', happened('fair', 'place: market'))}
${claim('fair-other', happened('fair', 'place: market, occurred: 2025-07'), 'one')}
${act('fair-harbour', 'one', '', 'of-the-fair')}
${act('fair-market', 'one', '', 'of-the-fair').split('\n')[1]}
${act('fair-market', 'two')}

# Causes.
${event('raid')}
${event('reprisal')}
${claim('raid-first', cause('raid', 'reprisal'), 'one')}
${claim('reprisal-first', cause('reprisal', 'raid'), 'two')}
${claim('storm-first', cause('storm', 'reprisal'), 'three')}

# Stances, with a time of their own, with that of their acts, without any.
${event('rally')}
${claim('backs', stance('sponsor', 'SUPPORTS', 'event/rally', ', occurred: 2025-01'), 'one')}
${claim('condemns', stance('sponsor', 'CONDEMNS', 'event/rally', ', occurred: 2025-01-10'), 'two')}
${claim('opposes-later', stance('sponsor', 'OPPOSES', 'event/rally', ', occurred: 2025-05'), 'three')}
${claim('calls', stance('sponsor', 'CALLS_ON', 'event/rally', ', occurred: 2025-01'), 'three')}
${claim('army-backs', stance('army', 'SUPPORTS', 'event/rally'))}
${claim('army-opposes', stance('army', 'OPPOSES', 'event/rally'))}
${claim('army-condemns', stance('army', 'CONDEMNS', 'event/rally'))}
${act('army-backs', 'one', ', statedAt: 2025-03-02')}
${act('army-backs', 'two', ', statedAt: 2025-04-04')}
${act('army-opposes', 'three', ', statedAt: 2025-03-02')}
${act('army-condemns', 'four', ', statedAt: 2025-04-04')}
${claim('rebels-back', stance('rebels', 'SUPPORTS', 'event/rally'), 'one')}
${claim('rebels-oppose', stance('rebels', 'OPPOSES', 'event/rally'), 'two')}

# What was taken back.
${event('mistake')}
${claim('mistake-by-army', part('army', 'PERPETRATOR', 'mistake'))}
${act('mistake-by-army', 'one', ', statedAt: 2025-03-01, withdrawnAt: "2025-03-05T00:00:00Z", withdrawnWhy: wrong')}
${claim('mistake-by-rebels', part('rebels', 'PERPETRATOR', 'mistake'))}
${act('mistake-by-rebels', 'two', ', statedAt: 2025-03-02')}
${claim('mistake-by-militia', part('militia', 'PERPETRATOR', 'mistake'))}
${act('mistake-by-militia', 'three', ', statedAt: 2025-03-03, struckAt: "2025-03-04T00:00:00Z", struckWhy: misread')}
`;
