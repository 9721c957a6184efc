import { builder } from './builder.ts';

/** An enum of the rules' own words, each with what it means to a reader. */
export function enumOf<const Words extends readonly string[]>(
  name: string,
  description: string,
  words: Words,
  meanings: Readonly<Record<Words[number], string>>,
) {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(words.map((word) => [word, { description: meanings[word as Words[number]] }])) as Record<
      Words[number],
      { description: string }
    >,
  });
}
