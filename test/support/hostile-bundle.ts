import { HOSTILE } from './hostile.ts';

const text = (value: string) => JSON.stringify(value);

/** Every text of every record is somebody's trick; a record of each concept for each of them. */
const records = (word: string, given: string) => {
  const words = given.replaceAll(/\s+/g, ' ');
  return `
- {type: place, key: ${word}, placeType: CITY, name: ${text(words)}, aliases: [${text(words)}]}
- {type: organization, key: ${word}, organizationType: NGO, name: ${text(words)}, language: he}
- {type: source, key: ${word}, sourceType: ACCOUNT, name: ${text(words)}, handle: ${text(`${words} ${word}`)}, collective: true, voices: {words: ${text(words)}}, runBy: [{actor: ${word}, since: {words: ${text(words)}}}]}
- {type: document, key: ${word}, documentType: POST, source: ${word}, title: ${text(words)}, url: ${text(`https://a.example/${word}?${encodeURI(words)}'"><script>alert(1)</script>`.replaceAll(' ', ''))}}
- {type: event, key: ${word}, eventType: OTHER, words: ${text(words)}, name: ${text(words)}, place: ${word}, occurred: {words: ${text(words)}}}
- {type: figureClaim, key: ${word}, event: ${word}, measure: OTHER, measureWords: ${text(words)}, qualifier: WORDS, words: ${text(words)}, populations: [{words: ${text(words)}}], doer: {actor: ${word}, words: ${text(words)}}, text: ${text(given)}}
- {type: assertion, key: ${word}, claim: ${word}, source: ${word}, document: ${word}, speaker: ${word}, polarity: AFFIRMS, certainty: STATED, hedge: ${text(words)}, quote: ${text(given)}, language: ar, locator: ${text(words)}, withdrawnAt: "2025-03-09T00:00:00Z", withdrawnWhy: ${text(given)}}
`;
};
/** The concepts of which there is one for each hostile text, by the word `w` and its number. */
export const CONCEPTS = ['place', 'actor', 'source', 'document', 'event', 'claim', 'assertion'];
/** A bundle that holds each of them in every field that takes a text. */
export const HOSTILE_BUNDLE = `- {type: bundle, version: 1, name: x}\n${HOSTILE.map((given, i) => records(`w${i}`, given)).join('')}`;
