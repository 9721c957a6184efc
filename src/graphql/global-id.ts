import { badInput } from './errors.ts';

/**
 * Global ids, as Relay wants them: opaque to the caller, one for every record, made of the base label and the record's
 * own id. A record keeps its id when its kind is corrected.
 */
export function globalId(label: string, id: string): string {
  return Buffer.from(`${label}:${id}`).toString('base64url');
}

/** What a global id names; undefined where the text is none. */
export function parseGlobalId(text: string): { label: string; id: string } | undefined {
  const [, label, id] = /^([A-Z][a-zA-Z]*):([0-9a-f-]{36})$/.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  return label && id ? { label, id } : undefined;
}

/** The ids of a list argument that must all name records of one of these labels. Throws BAD_USER_INPUT. */
export function idsOf(argument: string, given: readonly string[], ...labels: readonly string[]): string[] {
  return given.map((text) => {
    const parsed = parseGlobalId(text);
    if (!parsed || !labels.includes(parsed.label)) throw badInput(argument, `the id of ${/^[AE]/.test(labels[0] ?? '') ? 'an' : 'a'} ${labels.join(' or ')}, not "${text.slice(0, 80)}"`);
    return parsed.id;
  });
}
