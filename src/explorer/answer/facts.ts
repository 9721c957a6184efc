import type { LinkFacts } from './graph.ts';
import type { Selected } from './selected.ts';

type Fact = keyof LinkFacts;

const FACTS: readonly Fact[] = ['disputed', 'certainty', 'sign', 'role', 'how', 'reading'];

/** Every value that the answer gives for a fact. */
export type FoundFacts = ReadonlyMap<Fact, ReadonlySet<unknown>>;

/** What an object on the way between two records says of it, whatever names the query has for these fields. */
export function factsIn(
  object: Readonly<Record<string, unknown>>,
  selected: ReadonlyMap<string, Selected>,
): FoundFacts {
  const found = [...selected].flatMap(([name, field]) => {
    const fact = FACTS.find((each) => each === field.name);
    const value = object[name];
    return fact === undefined || value === null || value === undefined ? [] : [[fact, new Set([value])] as const];
  });
  return new Map(found);
}

/** All values of both. */
export function joinFacts(one: FoundFacts, other: FoundFacts): FoundFacts {
  const facts = new Set([...one.keys(), ...other.keys()]);
  return new Map([...facts].map((fact) => [fact, new Set([...(one.get(fact) ?? []), ...(other.get(fact) ?? [])])]));
}

/**
 * The values, for one link. It is disputed if it is anywhere; of several roles all are named. Other values that disagree,
 * as under two lenses, are left out: neither is right of it.
 */
export function settledFacts(found: FoundFacts): LinkFacts {
  const settled = [...found].flatMap(([fact, values]): [Fact, unknown][] => {
    if (fact === 'disputed') return [[fact, values.has(true)]];
    if (fact === 'role') return [[fact, [...values].join(', ')]];
    return values.size === 1 ? [[fact, String([...values][0])]] : [];
  });
  return Object.fromEntries(settled);
}
