/** Would run if a page took stored text for markup. */
const MARKUP = '<img src=x onerror="document.title=8">';

/**
 * A made-up attack, told in a few voices:
 *   40 hurt:  paper (attributed, by context) <- wire (STATED) <- blog (ALLEGED) <- residents, whom nobody can read;
 *             the ministry DENIES it, a desk QUESTIONS it, the post took it back, and two accounts have it from each other
 *   3 hurt:   the ministry again: no number is both
 */
export const HARBOUR = `
- {type: bundle, version: 1, name: harbour}
- {type: event, key: attack, eventType: ATTACK, name: attack on the harbour}
- {type: person, key: spokesman, name: the spokesman}
- {type: source, key: paper, sourceType: OUTLET, name: جريدة الساحل (الطبعة العربية)}
- {type: source, key: wire, sourceType: AGENCY, name: Coastal Wire}
- {type: source, key: blog, sourceType: ACCOUNT, name: 'Blog ${MARKUP}'}
- {type: source, key: residents, sourceType: EYEWITNESS, named: false, collective: true, name: residents}
- {type: source, key: ministry, sourceType: OFFICIAL_CHANNEL, name: משרד הפנים}
- {type: source, key: desk, sourceType: OUTLET, name: Fact Desk}
- {type: source, key: post, sourceType: OUTLET, name: Evening Post}
- {type: source, key: one, sourceType: ACCOUNT, name: Account One}
- {type: source, key: two, sourceType: ACCOUNT, name: Account Two}
- {type: document, key: d-paper, documentType: ARTICLE, source: paper}
- {type: document, key: d-wire, documentType: ARTICLE, source: wire}
- {type: document, key: d-blog, documentType: POST, source: blog}
- {type: document, key: d-ministry, documentType: SPEECH, source: ministry}
- {type: document, key: d-desk, documentType: ARTICLE, source: desk}
- {type: document, key: d-post, documentType: ARTICLE, source: post}
- {type: document, key: d-one, documentType: POST, source: one}
- {type: document, key: d-two, documentType: POST, source: two}
- {type: figureClaim, key: forty, event: attack, measure: INJURED, qualifier: AT_LEAST, low: 40, text: At least 40 were hurt at the harbour}
- {type: figureClaim, key: three, event: attack, measure: INJURED, qualifier: EXACT, low: 3, high: 3, doer: {words: gunmen}, text: 'Three were hurt ${MARKUP}'}
- {type: assertion, key: residents, claim: forty, source: residents, polarity: AFFIRMS, basis: WITNESSED}
- {type: assertion, key: blog, claim: forty, source: blog, document: d-blog, polarity: AFFIRMS, certainty: ALLEGED, hedge: allegedly, statedAt: 2025-03-08, relays: [{to: residents}]}
- {type: assertion, key: wire, claim: forty, source: wire, document: d-wire, polarity: AFFIRMS, certainty: STATED, quote: '${MARKUP}', statedAt: 2025-03-09, relays: [{to: blog}]}
- {type: assertion, key: paper, claim: forty, source: paper, document: d-paper, polarity: AFFIRMS, certainty: ATTRIBUTED, hedge: بحسب, statedAt: 2025-03-10, relays: [{to: wire, reading: CONTEXT}]}
- {type: assertion, key: denial, claim: forty, source: ministry, document: d-ministry, speaker: spokesman, polarity: DENIES, certainty: STATED, statedAt: 2025-03-10}
- {type: assertion, key: doubt, claim: forty, source: desk, document: d-desk, polarity: QUESTIONS, certainty: STATED, relays: [{to: wire}]}
- {type: assertion, key: gone, claim: forty, source: post, document: d-post, polarity: AFFIRMS, certainty: STATED, withdrawnAt: '2025-03-12T00:00:00Z', withdrawnWhy: An error}
- {type: assertion, key: one, claim: forty, source: one, document: d-one, polarity: AFFIRMS, certainty: STATED, relays: [{to: two}]}
- {type: assertion, key: two, claim: forty, source: two, document: d-two, polarity: AFFIRMS, certainty: RUMOURED, hedge: claims circulate, relays: [{to: one}]}
- {type: assertion, key: three, claim: three, source: ministry, document: d-ministry, speaker: spokesman, polarity: AFFIRMS, certainty: STATED, statedAt: 2025-03-10}
`;
