/** A named text of Cypher. Nothing that a caller gives ever enters the text: values travel as parameters. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const declared = new Map<string, Statement>();

/** Declares a statement; its name stands in `extensions.cost.statements` and in the database's own list of queries. */
export function statement(name: string, text: string): Statement {
  if (declared.has(name)) throw new Error(`Two statements are named ${name}.`);
  const made = Object.freeze({ name, text: text.trim() });
  declared.set(name, made);
  return made;
}

/** Every statement that was written out; pages are composed, and listed in page.ts. */
export function declaredStatements(): readonly Statement[] {
  return [...declared.values()];
}

/** Those of them that only read. */
export function readStatements(): readonly Statement[] {
  return declaredStatements().filter(({ text }) => !/\b(CREATE|MERGE|DELETE|SET|REMOVE|DROP)\b/.test(text));
}
