import { setTimeout } from 'node:timers/promises';
import type { QueryResult, Result } from 'neo4j-driver';
import type { Parameters, Statement } from './statement.ts';
import { toBolt } from './values.ts';

/** A statement as it goes over the wire. */
export interface Sent {
  readonly text: string;
  readonly parameters: { readonly given: unknown };
}

/**
 * What is given to a statement travels as one map, and `$ids` is sent as `$given.ids`: Neo4j makes a plan of its own for
 * each size class of a list beside a text (none, one, up to ten, up to a hundred …), and does not look into maps. A plan
 * costs up to two seconds. Throws where something is not given that the text names: in a map it would be null.
 */
export function asSent(statement: Statement, given: Parameters): Sent {
  const form = forms.get(statement) ?? { text: sentText(statement.text), names: givenNames(statement.text) };
  forms.set(statement, form);
  const missing = form.names.filter((each) => !Object.hasOwn(given, each));
  if (missing.length > 0) throw new Error(`The statement ${statement.name} is not given ${missing.join(', ')}.`);
  return { text: form.text, parameters: { given: toBolt(given) } };
}
const forms = new WeakMap<Statement, { readonly text: string; readonly names: readonly string[] }>();

const PARAMETER = /\$(\w+)/g;

/** A text as the database gets it. */
export function sentText(text: string): string {
  return text.replaceAll(PARAMETER, '$given.$1');
}

/** What a text wants to be given. */
export function givenNames(text: string): string[] {
  return [...new Set([...text.matchAll(PARAMETER)].map(([, name = '']) => name))];
}

/** Longest wait for a plan that somebody else has made: some take two seconds, and a database that is silent makes none. */
const PATIENCE_MS = 5_000;

/** As many texts as Neo4j keeps plans of by itself; no way to fill the memory with combinations. */
const MOST_PLANS = 1_000;

/**
 * Which texts the database has a plan for. Who asks while a plan is being made waits for it: otherwise each of them
 * would have it made once more, and all would wait longer.
 */
export class Plans {
  readonly #made = new Set<string>();
  readonly #making = new Map<string, Promise<void>>();
  readonly #patienceMs: number;

  constructor(patienceMs = PATIENCE_MS) {
    this.#patienceMs = patienceMs;
  }

  /** Runs a text, when nobody is having it planned. Fails as the run fails. */
  async run(text: string, run: () => Result): Promise<QueryResult> {
    const ahead = this.#making.get(text);
    if (ahead) await ahead;
    const result = run();
    if (!this.#made.has(text)) this.#making.set(text, this.#planned(text, result));
    return result;
  }

  /** The database names the columns as soon as it has a plan, before it has an answer. */
  async #planned(text: string, result: Result): Promise<void> {
    if (this.#made.size >= MOST_PLANS) this.#made.clear();
    const planned = result.keys().then(
      () => this.#made.add(text),
      () => {}, // it has not; whoever comes next will have it made
    );
    await Promise.race([planned, setTimeout(this.#patienceMs, undefined, { ref: false })]);
    this.#making.delete(text);
  }
}
