/** An operation as graphql-codegen's client preset makes it: its text, and the types of what goes in and comes out. */
export interface Operation<Data, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Data;
}

/** Asks an operation and gives its data; throws where the server answers with errors. */
export type Ask = <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables) => Promise<Data>;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
}

/** A client of the GraphQL server at `url`. It is all that a downstream program needs: `fetch`, and the types. */
export function createClient(url: string): Ask {
  return async <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: operation.toString(), variables }),
    }).catch((cause: unknown) => {
      throw new Error(`There is no server to be reached at ${url}.`, { cause });
    });
    // Also a refusal (status 400) is such an answer, with the reason in it.
    const { data, errors } = (await response.json()) as Answer<Data>;
    if (errors?.length) {
      throw new Error(errors.map(({ message, path }) => (path ? `${path.join('.')}: ${message}` : message)).join('\n'));
    }
    if (!data) throw new Error(`No data in the answer (status ${response.status}).`);
    return data;
  };
}
