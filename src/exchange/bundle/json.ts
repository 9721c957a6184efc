/** Deepest nesting of a record; the deepest one in use has four. */
export const MOST_NESTED = 20;

/**
 * What is doubtful about a text that is JSON: a field given twice (a parser would keep the last and say nothing), or
 * nesting that no record has. Undefined where nothing is.
 */
export function doubtAbout(json: string): { field: string; expected: string } | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : undefined);
      if (open.length > MOST_NESTED) return { field: 'record', expected: `at most ${MOST_NESTED} levels of nesting` };
    } else if (sign === '}' || sign === ']') {
      open.pop();
    } else if (sign === '"') {
      const end = endOfText(json, at);
      const fields = open.at(-1);
      if (fields && isField(json, end)) {
        const name = JSON.parse(json.slice(at, end)) as string;
        if (fields.has(name)) return { field: name, expected: 'each field once' };
        fields.add(name);
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** Where the text that begins here ends: behind its closing quote. */
function endOfText(json: string, begin: number): number {
  let end = json.indexOf('"', begin + 1);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(json: string, at: number): boolean {
  let backslashes = 0;
  while (json[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function isField(json: string, from: number): boolean {
  let at = from;
  while (json[at] === ' ' || json[at] === '\t' || json[at] === '\n' || json[at] === '\r') at += 1;
  return json[at] === ':';
}
