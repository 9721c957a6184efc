import { CONCEPTS, type Concept, keyOf } from '../../record/key.ts';
import { mapReferences, type ReferencePath } from '../../record/reference.ts';
import type { CheckedRecord, Problem, Shape } from '../../record/shape.ts';

/** The whole keys that a reference may mean, in a bundle. One of them at most is there, else it is ambiguous. */
export function candidates(reference: string, bundle: string, allowed: readonly Concept[]): string[] {
  const parts = reference.split('/');
  const word = parts.at(-1) ?? '';
  const said = CONCEPTS.find((concept) => concept === parts.at(-2));
  const concepts = said === undefined ? allowed : allowed.filter((concept) => concept === said);
  return concepts.map((concept) => keyOf(parts.length === 3 ? (parts[0] ?? '') : bundle, concept, word));
}

/** A record whose references are whole keys, with those keys; or what is wrong with its references. */
export type Resolved =
  { readonly record: CheckedRecord; readonly names: readonly string[] } | { readonly problems: readonly Problem[] };

/**
 * Turns the references of a record into whole keys. `find` gives the key of a record that is in the files or in the
 * database, as the one string that stands for it there; undefined where there is none.
 */
export function resolve(
  record: CheckedRecord,
  shape: Shape,
  bundle: string,
  find: (key: string) => string | undefined,
): Resolved {
  const problems: Problem[] = [];
  const names: string[] = [];
  const resolved = mapReferences(record, shape.references, (reference, at) => {
    const meant = candidates(reference, bundle, at.concepts);
    const there = meant.map(find).filter((key) => key !== undefined);
    const [key] = there;
    if (key !== undefined && there.length === 1) {
      names.push(key);
      return key;
    }
    problems.push({ field: at.path.join('.'), expected: expected(reference, at, meant, there) });
    return reference;
  });
  return problems.length > 0 ? { problems } : { record: resolved, names: [...new Set(names)] };
}

function expected(
  reference: string,
  { concepts }: ReferencePath,
  meant: readonly string[],
  there: readonly string[],
): string {
  const kinds = concepts.join(' or ');
  if (there.length > 1) return `concept/word, since "${reference}" is ${there.join(' and ')}`;
  if (meant.length === 0) return `the key of a record of ${kinds}; "${reference}" is of another concept`;
  return `the key of a record of ${kinds} in the files or in the database; there is no "${reference}"`;
}

/** Every whole key that the references of a record may mean: what must be looked up before it can be resolved. */
export function allCandidates(record: CheckedRecord, shape: Shape, bundle: string): string[] {
  const found: string[] = [];
  mapReferences(record, shape.references, (reference, at) => {
    found.push(...candidates(reference, bundle, at.concepts));
    return reference;
  });
  return found;
}
