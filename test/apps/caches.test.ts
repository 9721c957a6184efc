import { ApolloClient, gql as apolloGql } from '@apollo/client';
import { HttpLink } from '@apollo/client/link/http';
import { Client, fetchExchange, gql } from '@urql/core';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { apolloCache, graphcache } from '../../examples/caches.ts';
import { type Ask, type Post, serve, type Shape } from '../support/server.ts';

/** Asks as an app does: over the network where the cache lacks something, or from the cache alone. */
type AskCached = (query: string, variables: Record<string, unknown>, from: 'network' | 'cache') => Promise<unknown>;

let ask: Ask;
let post: Post;
let introspection: IntrospectionQuery;
let abuAli: string;

beforeAll(async () => {
  ({ ask, post } = await serve('seed'));
  introspection = (await ask(getIntrospectionQuery())).data as unknown as IntrospectionQuery;
  abuAli = (await ask('{ source(key: "coast-2025-03/source/abu-ali") { id } }')).data['source']!['id']!;
});

// The server itself, without a socket.
const fetchServer = (_url: unknown, init?: RequestInit) => post(String(init?.body), { accept: 'application/json' });

function apollo(): AskCached {
  const client = new ApolloClient({
    cache: apolloCache(),
    link: new HttpLink({ uri: '/graphql', fetch: fetchServer }),
  });
  return async (query, variables, from) => {
    const fetchPolicy = from === 'cache' ? 'cache-only' : 'cache-first';
    return plain((await client.query({ query: apolloGql(query), variables, fetchPolicy })).data);
  };
}

function urql(): AskCached {
  const client = new Client({
    url: 'http://127.0.0.1/graphql',
    exchanges: [graphcache(introspection), fetchExchange],
    fetch: fetchServer as typeof fetch,
    preferGetMethod: false,
  });
  return async (query, variables, from) => {
    const requestPolicy = from === 'cache' ? 'cache-only' : 'cache-first';
    const { data, error } = await client.query(gql(query), variables, { requestPolicy }).toPromise();
    if (error) throw error;
    return plain(data);
  };
}

/** An answer without what the client adds for itself. */
function plain(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer ?? null, (key, value: unknown) => (key === '__typename' ? undefined : value)),
  );
}

const PAGE = `query Page($lens: LensInput!, $after: String) {
  lens(input: $lens) { event(key: "coast-2025-03/event/killings") { id
    claims(first: 5, after: $after) { totalCount nodes { id text reportedBy(first: 2) { totalCount edges { how certainty node { id name } } } } pageInfo { hasNextPage endCursor } } } } }`;

const TWO_LENSES = `query TwoLenses($without: LensInput!) {
  all: lens(input: {}) { ...Seen }
  without: lens(input: $without) { ...Seen } }
fragment Seen on Lens { event(key: "coast-2025-03/event/killings") { id name
  figures(measure: KILLED) { id envelope { measure low high } camps(first: 3) { nodes { interval { low high } independentRoots { min max } } } }
  claims(first: 20) { totalCount nodes { id text corroboration { id sourceCount independentRoots { min max } } } } } }`;

const MINIMUM = `{ claim(key: "coast-2025-03/claim/least-601") { id corroboration { id independentRoots { min } assertionCount } } }`;
const MAXIMUM = `{ claim(key: "coast-2025-03/claim/least-601") { id text corroboration { id independentRoots { max } documentCount bottlenecks { id name } } } }`;

const ANY = `query Any($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Record { key label } ... on Actor { name } ... on Claim { text } } }`;

describe.each([
  ['Apollo’s cache', apollo],
  ['urql’s Graphcache', urql],
])('An app with %s', (_, client) => {
  const same = async (cached: AskCached, query: string, variables: Record<string, unknown> = {}) => {
    const sent = plain((await ask(query, variables)).data);
    expect(await cached(query, variables, 'network')).toEqual(sent);
    return sent as Shape;
  };
  const still = async (cached: AskCached, query: string, variables: Record<string, unknown> = {}) =>
    expect(await cached(query, variables, 'cache')).toEqual(plain((await ask(query, variables)).data));

  it('shows two lenses at once, each with its own figures', async () => {
    const cached = client();
    const variables = { without: { exceptSources: [abuAli] } };
    const { all, without } = await same(cached, TWO_LENSES, variables);
    expect(all).not.toEqual(without);
    await still(cached, TWO_LENSES, variables);
  });

  it('shows page two inside a lens, and page one again as it was', async () => {
    const cached = client();
    const lens = { certainty: 'STATED' };
    const first = await same(cached, PAGE, { lens });
    const after = first['lens']!['event']!['claims']!['pageInfo']!['endCursor'];
    await same(cached, PAGE, { lens, after });
    await same(cached, PAGE, { lens: {} });
    await still(cached, PAGE, { lens });
    await still(cached, PAGE, { lens, after });
    await still(cached, PAGE, { lens: {} });
  });

  it('shows two selections of one answer, and both together from what it has', async () => {
    const cached = client();
    await same(cached, MINIMUM);
    await same(cached, MAXIMUM);
    await still(cached, MINIMUM);
    await still(cached, MAXIMUM);
    await still(cached, MINIMUM.replace('{ min }', '{ min max }').replace('{ id corr', '{ id text corr'));
  });

  it('knows records of every type by their ids, through interfaces', async () => {
    const cached = client();
    const found = await ask('{ claims(first: 20) { nodes { id about { node { id } } } } }');
    const claims = found.data['claims']!['nodes']! as readonly Shape[];
    const ids = new Set(
      claims.flatMap(({ id, about }) => [id, ...(about as readonly Shape[]).map(({ node }) => node!['id'])]),
    );
    await same(cached, ANY, { ids: [...ids] });
    await still(cached, ANY, { ids: [...ids] });
  });
});
