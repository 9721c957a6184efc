/** What a cell says, or what was expected of it. */
export type Read<Value> = { readonly value: Value } | { readonly expected: string };

/** Parts of a number as people write it: spaces of any width, apostrophes as in Switzerland. */
const PARTING = /(?<=\d)[\s\u00a0\u2009\u202f'’](?=\d{3}(?!\d))/gu;

const GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;

/**
 * A count of people as a cell of a spreadsheet has it. One comma or point before three digits parts thousands in one
 * country and decimals in another, so that is refused with both readings.
 */
export function numberIn(cell: string): Read<number> {
  const text = inOurDigits(cell).replaceAll(PARTING, '');
  if (/^\d+$/.test(text)) return whole(text);
  if (GROUPED.test(text)) {
    const digits = text.replaceAll(/[.,]/g, '');
    if (text.match(/[.,]/g)?.length !== 1) return whole(digits);
    return {
      expected: `${digits} if "${cell}" is a whole number; it can be read as ${text.replace(',', '.')} too, so write it without a sign between the digits`,
    };
  }
  const bare = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)\.0+$/.exec(text) ?? /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+),0+$/.exec(text);
  if (bare && !/^\d+[.,]000$/.test(text)) return whole((bare[1] ?? '').replaceAll(/[.,]/g, ''));
  if (/^\d+(?:[.,]\d+)?[eE][+-]?\d+$/.test(text))
    return { expected: `all digits of the number; the spreadsheet shortened it to "${cell}"` };
  return {
    expected: `a whole number in digits alone, not "${cell}": at least 250 is low 250 with high empty, about is said in qualifier`,
  };
}

function whole(digits: string): Read<number> {
  return { value: Number(digits) };
}

/** Digits of other scripts (Arabic, Persian, Devanagari, ...) as ours: each script has its ten in a row from zero. */
function inOurDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
