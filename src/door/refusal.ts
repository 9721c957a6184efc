import type { GraphQLError, GraphQLErrorExtensions } from 'graphql';

interface Http {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer to who is turned away: JSON to who asks the API, a line of text to who asks for a page. */
export function refusal(request: Request, error: GraphQLError): Response {
  const { http, ...extensions } = error.extensions as GraphQLErrorExtensions & { readonly http: Http };
  const { status, headers } = http;
  const all = new Headers(headers);
  all.set('x-content-type-options', 'nosniff');
  all.set('cache-control', 'no-store');
  if (new URL(request.url).pathname !== '/graphql') {
    all.set('content-type', 'text/plain; charset=utf-8');
    return new Response(`${error.message}\n`, { status, headers: all });
  }
  const takesGraphQL = (request.headers.get('accept') ?? '').includes('application/graphql-response+json');
  all.set('content-type', `application/${takesGraphQL ? 'graphql-response+json' : 'json'}; charset=utf-8`);
  return new Response(JSON.stringify({ errors: [{ message: error.message, extensions }] }), { status, headers: all });
}
