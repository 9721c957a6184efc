/**
 * Folding: the form in which texts are compared by search, so that a name is found by its other spellings.
 * The same function runs over what is stored and over what is asked.
 */

/** Letters that mean the same to a reader and that Unicode's own decomposition keeps apart. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  // Arabic: forms of alef, of yeh, teh marbuta, Persian kaf
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  // Turkish: dotless and dotted i; other Latin letters without a decomposition
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ə: 'e',
  ǝ: 'e',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ĸ: 'k',
};

/** Marks that stand inside a name and that searchers leave out: tatweel, ayn and hamza signs, apostrophes, quotes. */
const SILENT = /[\u0640\u02be\u02bf\u02bb\u02bc'\u2018\u2019`\u00b4\u05f3\u05f4"\u201c\u201d]/gu;

/** A text in lower case, without marks, its letters in one form each, its words parted by single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(SILENT, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/./gu, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ARABIC_ARTICLE = /^ال(?=.{2})/u;
const HEBREW_PREFIX = /^[ובהכלמש](?=[\u05d0-\u05ea]{3})/u;

/** The folded words of a text; Arabic and Hebrew words also without the article or prefix written onto them. */
export function foldedWords(text: string): string[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  return words.flatMap((word) => {
    const bare = word.replace(ARABIC_ARTICLE, '').replace(HEBREW_PREFIX, '');
    return bare === word ? [word] : [word, bare];
  });
}

/** What a node's `search` property holds: every folded word of its texts, once. */
export function searchText(texts: readonly (string | null | undefined)[]): string {
  return [...new Set(texts.flatMap((text) => (text ? foldedWords(text) : [])))].join(' ');
}
