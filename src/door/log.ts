/** One line of JSON for each thing told. Nothing that people typed stands in it: no value, no document, no path. */

/** A request that was answered, or that its client left. */
export interface RequestTold {
  readonly request: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly operation?: string;
  readonly cost?: number;
  readonly statements?: readonly string[];
  readonly errors?: readonly string[];
  /** The client left before the answer. */
  readonly left?: true;
}

/** The line of a request. */
export function requestLine(told: RequestTold): string {
  return line({ ...told });
}

/** The line of a fault of ours. Of an error of the database its code: its message may quote what was looked for. */
export function faultLine(errorId: string, error: unknown): string {
  if (!(error instanceof Error)) return line({ errorId, error: String(error) });
  const { code } = error as { readonly code?: unknown };
  const stack = String(error.stack);
  if (error.name !== 'Neo4jError') return line({ errorId, error: stack });
  return line({ errorId, error: `Neo4jError ${String(code)}\n${stack.slice(stack.indexOf('\n    at ') + 1)}` });
}

/** The line of a thing that whoever runs this should know. */
export function noticeLine(notice: string): string {
  return line({ notice });
}

function line(told: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ time: new Date().toISOString(), ...told });
}
