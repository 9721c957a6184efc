/**
 * Why there is no answer, as far as it matters to a reader: `lost` goes by itself (the server or its database is away),
 * `slow` may go well with less asked, `refused` is about the question.
 */
export type FailureKind = 'lost' | 'slow' | 'refused';

/** What stood in an error of the server. */
export interface ServerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly limit?: string };
}

/** An answer that did not come, with words for the reader. */
export class Failure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = 'Failure';
    this.kind = kind;
  }
}

const KINDS: Readonly<Record<string, FailureKind>> = {
  UNAVAILABLE: 'lost',
  OVERLOADED: 'lost',
  DEADLINE_EXCEEDED: 'slow',
  TOO_LARGE: 'slow',
};

/** The failure that the first of these errors tells of. */
export function failureOf(errors: readonly ServerError[]): Failure {
  const [first] = errors;
  const { code = '', limit } = first?.extensions ?? {};
  // What may be spent in a minute comes back by itself; every other limit is about the question.
  const kind = limit === 'budget' ? 'lost' : (KINDS[code] ?? 'refused');
  return new Failure(kind, first?.message ?? 'The server gave no reason.');
}

/** Any thrown thing as a failure: what `fetch` throws means that the server was not reached. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure('lost', 'The server cannot be reached.');
}
