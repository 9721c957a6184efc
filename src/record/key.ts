import { v5 as uuidv5 } from 'uuid';

/** The concepts that have records, from the ground floor up. A claim's or an actor's kind is not part of its identity. */
export const CONCEPTS = ['place', 'actor', 'source', 'document', 'event', 'claim', 'assertion', 'assessment'] as const;

/** The concept that a record belongs to; the middle part of its key. */
export type Concept = (typeof CONCEPTS)[number];

/** The base label of a concept's nodes, which is also the type in a global id. */
export type Label = Capitalize<Concept>;

/** `claim` to `Claim`. */
export function labelOf(concept: Concept): Label {
  return (concept[0]?.toUpperCase() + concept.slice(1)) as Label;
}

/** `Claim` to `claim`; undefined for any other text. */
export function conceptOf(label: string): Concept | undefined {
  return CONCEPTS.find((concept) => labelOf(concept) === label);
}

/** The pattern of one part of a key, for patterns that are made of it. */
export const WORD_PART = '[a-z0-9][a-z0-9._~-]{0,99}';

/** What an author may use as a record's own word, and as a bundle's name: it stands in addresses as it is. */
export const WORD = new RegExp(`^${WORD_PART}$`);

/** In plain words, for errors. */
export const WORD_IS = 'a word of 1 to 100 small letters, digits and . _ ~ -, that begins with a letter or digit';

/** The key of a record: the bundle that brought it, its concept, its author's word. */
export function keyOf(bundle: string, concept: Concept, word: string): string {
  return `${bundle}/${concept}/${word}`;
}

/** A key taken apart, or undefined where the text is no key. */
export function parseKey(key: string): { bundle: string; concept: Concept; word: string } | undefined {
  const [bundle = '', middle = '', word = '', ...rest] = key.split('/');
  const concept = CONCEPTS.find((each) => each === middle);
  return concept && rest.length === 0 && WORD.test(bundle) && WORD.test(word) ? { bundle, concept, word } : undefined;
}

/** Longest text that is kept as a unique property: an index takes 8 kB, and one sign of a URL may be written with nine. */
const LONGEST_UNIQUE = 1_000;

/** A text by which records are told apart, short enough for an index: itself, or its UUID where it is very long. */
export function uniqueText(text: string): string {
  return text.length <= LONGEST_UNIQUE ? text : `uuid:${uuidv5(text, NAMESPACE)}`;
}

/** Made once, at random, for this project; changing it would change every id in every graph. */
const NAMESPACE = '6f0d3c52-3f0e-4a86-9c55-0c1f6f6f8a1d';

/** Ids made lately: an import asks for those of its hubs a hundred thousand times. Emptied when full, to stay small. */
const made = new Map<string, string>();
const MOST_KEPT = 50_000;

/** The id that belongs to a key for ever: its UUID, version 5 (RFC 9562). */
export function idOf(key: string): string {
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size >= MOST_KEPT) made.clear();
  const id = uuidv5(key, NAMESPACE);
  made.set(key, id);
  return id;
}
