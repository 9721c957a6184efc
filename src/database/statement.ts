import type { PageLens } from './page.ts';

/** A named text of Cypher. Nothing that a caller gives ever enters the text: values travel as parameters. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What is given to a statement, by the names that its text has for it. */
export type Parameters = Readonly<Record<string, unknown>>;

const declared = new Map<string, Statement>();

/** Declares a statement; its name stands in `extensions.cost.statements` and in the database's own list of queries. */
export function statement(name: string, text: string): Statement {
  if (declared.has(name)) throw new Error(`Two statements are named ${name}.`);
  const made = Object.freeze({ name, text: text.trim() });
  declared.set(name, made);
  return made;
}

const sweeping = new Set<Statement>();

/** Declares one that goes through everything there is: for a command that is to see everything, never for a question. */
export function sweep(name: string, text: string): Statement {
  const made = statement(name, text);
  sweeping.add(made);
  return made;
}

const underLenses: ((lens: PageLens) => Statement)[] = [];

/** A statement in whose text a lens takes part: one for each set of parts, composed when it is first asked for. */
export function statementUnder(
  name: string,
  noLens: PageLens,
  compose: (lens: PageLens) => string,
): (lens: PageLens) => Statement {
  const composed = new Map([['', statement(name, compose(noLens))]]);
  const under = (lens: PageLens) => {
    const made = composed.get(lens.name) ?? Object.freeze({ name: name + lens.name, text: compose(lens).trim() });
    composed.set(lens.name, made);
    return made;
  };
  underLenses.push(under);
  return under;
}

/** Every statement in whose text a lens takes part, under this one. */
export function statementsUnder(lens: PageLens): Statement[] {
  return underLenses.map((under) => under(lens));
}

/** Every statement that was written out; pages are composed, and listed in page.ts. */
export function declaredStatements(): readonly Statement[] {
  return [...declared.values()];
}

/** Those of them that only read, and find what they read by an index. */
export function readStatements(): readonly Statement[] {
  const writes = /\b(CREATE|MERGE|DELETE|SET|REMOVE|DROP)\b/;
  return declaredStatements().filter((each) => !sweeping.has(each) && !writes.test(each.text));
}
