import { getIntrospectionQuery } from 'graphql';

/** Something that was sent to bring a GraphQL server down, and what becomes of it here. */
export interface Probe {
  readonly name: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The code of the refusal, or its status where it does not get as far as GraphQL; none where it is answered. */
  readonly refused?: string | number;
}

const times = (count: number, make: (i: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, i) => make(i)).join(between);
const query = (text: string, variables?: unknown) =>
  JSON.stringify({ query: text, ...(variables === undefined ? {} : { variables }) });

const nested = (depth: number) =>
  `{ place(key: "a/place/b") ${'{ within '.repeat(depth)}{ name } ${'}'.repeat(depth)} }`;
const doubled = (levels: number, selection: (next: string) => string, leaf: string) =>
  `{ events(first: 1) { nodes { ...f0 } } } ${times(levels, (i) => `fragment f${i} on Event { ${selection(`f${i + 1}`)} }`)} fragment f${levels} on Event { ${leaf} }`;
const withAlias = (next: string) => `a: partOf { ...${next} } b: partOf { ...${next} }`;
const sameField = (next: string) => `partOf { ...${next} } partOf { ...${next} }`;
const spreadTwice = (next: string) => `...${next} ...${next}`;

const DEEP: readonly Probe[] = [
  ...[20, 200, 700].map((depth) => ({
    name: `${depth} levels`,
    body: query(nested(depth)),
    refused: 'LIMIT_EXCEEDED',
  })),
  ...[2_000, 15_000].map((depth) => ({
    name: `${depth} levels`,
    body: query(nested(depth)),
    refused: 'LIMIT_EXCEEDED',
  })),
  {
    name: 'a list in a list, 20,000 deep',
    body: query(`{ nodes(ids: ${'['.repeat(20_000)}${']'.repeat(20_000)}) { id } }`),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: 'JSON 90,000 deep',
    body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(90_000)}${']'.repeat(90_000)}}}`,
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: 'objects in values 10,000 deep',
    body: `{"query":"{ __typename }","variables":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: 'extensions 20,000 deep',
    body: `{"query":"{ __typename }","extensions":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
  },
];

const WIDE: readonly Probe[] = [
  {
    name: 'lists of lists of lists',
    body: query(
      '{ events(first: 100) { nodes { claims(first: 100) { nodes { assertions(first: 100) { nodes { id } } } } } } }',
    ),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: 'the same with sizes in variables',
    body: query(
      'query ($n: Int) { events(first: $n) { nodes { claims(first: $n) { nodes { assertions(first: $n) { nodes { id } } } } } } }',
      { n: 100 },
    ),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: 'a page of a thousand million',
    body: query('query ($n: Int) { events(first: $n) { nodes { id } } }', { n: 1e9 }),
    refused: 'BAD_USER_INPUT',
  },
  {
    name: 'a page of less than nothing',
    body: query('{ events(first: -5) { nodes { id } } }'),
    refused: 'BAD_USER_INPUT',
  },
  ...[101, 900].map((count) => ({
    name: `${count} aliases of a list`,
    body: query(`{ ${times(count, (i) => `a${i}:events{nodes{id}}`)} }`),
    refused: 'LIMIT_EXCEEDED',
  })),
  {
    name: '100 aliases of a full list',
    body: query(`{ ${times(100, (i) => `a${i}:events(first:100){nodes{id claims(first:100){totalCount}}}`)} }`),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '10,000 times the same field',
    body: query(`{ events { nodes { ${'id '.repeat(10_000)} } } }`),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '2,900 times the same field',
    body: query(`{ events { nodes { ${'id '.repeat(2_900)} } } }`),
    refused: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: '700 times the same object',
    body: query(`{ events { nodes { ${'place{id}'.repeat(700)} } } }`),
    refused: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: '10,000 directives that are not known',
    body: query(`{ __typename ${'@a '.repeat(10_000)} }`),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '1,400 directives that are not known',
    body: query(`{ __typename ${'@a '.repeat(1_400)} }`),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '500 times @include',
    body: query(`{ ${times(490, () => '__typename@include(if:true)')} }`),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: 'inline fragments that overlap',
    body: query(`{ events { nodes { ${times(200, () => `...on Event{${'id '.repeat(8)}}`)} } } }`),
    refused: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'inline fragments that overlap in objects',
    body: query(`{ events { nodes { ${times(180, () => '...on Event{partOf{partOf{id}}}')} } } }`),
  },
  {
    name: '500 fields at odds with one another',
    body: query(`{ events { nodes { ${times(99, (i) => `x:claims(first:${i}){totalCount}`)} } } }`),
    refused: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'fragments that all spread one another',
    body: query(
      `{ events { nodes { ...f0 } } } ${times(100, (i) => `fragment f${i} on Event{id ${times(8, (j) => (i + j + 1 < 100 ? `...f${i + j + 1}` : ''))}}`)}`,
    ),
  },
  {
    name: '500 variables that are not used',
    body: query(`query(${times(500, (i) => `$v${i}:Int`)}){ __typename }`),
    refused: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: '550 operations',
    body: JSON.stringify({ query: times(550, (i) => `query q${i}{__typename}`), operationName: 'q3' }),
  },
  {
    name: '100 aliases of search',
    body: query(`{ ${times(100, (i) => `a${i}:search(text:"a b c d",first:100){nodes{__typename}}`)} }`),
    refused: 'LIMIT_EXCEEDED',
  },
];

const EVENT = 'event(key:"coast-2025-03/event/violence")';
const INQUIRIES: readonly Probe[] = [
  {
    name: 'one event through 95 lenses',
    body: query(
      `{ ${times(95, (i) => `a${i}:lens(input:{saidBy:"2025-04-01T00:00:00.${100 + i}Z"}){${EVENT}{contradictions{totalCount}}}`)} }`,
    ),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: 'a hundred ways between two actors',
    body: query(
      `query ($s: ID!, $e: ID!) { ${times(60, (i) => `a${i}:paths(start:$s,end:$e,saidBy:"2025-04-01T00:00:00.${100 + i}Z"){__typename}`)} }`,
      {
        s: 'QWN0b3I6MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw',
        e: 'QWN0b3I6MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAx',
      },
    ),
    refused: 'LIMIT_EXCEEDED',
  },
];

const DOUBLED: readonly Probe[] = [12, 18, 24, 60]
  .flatMap((levels) => [
    {
      name: `fragments doubled ${levels} times, by aliases`,
      body: query(doubled(levels, withAlias, 'id')),
      refused: 'LIMIT_EXCEEDED',
    },
    {
      name: `fragments doubled ${levels} times, by the same field`,
      body: query(doubled(levels, sameField, 'id')),
      ...(levels > 12 && { refused: 'LIMIT_EXCEEDED' }), // 12 are merged before anything is asked twice
    },
    {
      name: `fragments doubled ${levels} times, of nothing but scalars`,
      body: query(doubled(levels, spreadTwice, 'id name')),
    },
  ])
  .concat([
    {
      name: 'fragments in a circle',
      body: query('{ events { nodes { ...a } } } fragment a on Event { id ...b } fragment b on Event { name ...a }'),
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      name: 'a circle through fields',
      body: query('{ events { nodes { ...a } } } fragment a on Event { partOf { ...a } }'),
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
  ]);

const TYPE = 'name kind description fields{name type{name ofType{name ofType{name}}} args{name type{name}}}';
const SCHEMA: readonly Probe[] = [
  { name: 'the schema, as tools ask for it', body: query(getIntrospectionQuery()) },
  {
    name: 'the schema, a hundred times',
    body: query(`{ ${times(100, (i) => `a${i}:__schema{...s}`)} } fragment s on __Schema{types{${TYPE}}}`),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: 'one type, a hundred times',
    body: query(
      `{ ${times(100, (i) => `a${i}:__type(name:"Event"){...t}`)} } fragment t on __Type{${TYPE} interfaces{${TYPE}}}`,
    ),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: 'the schema, in circles',
    body: query(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    ),
    refused: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'every type of every type',
    body: query(
      '{ __type(name: "Record") { possibleTypes { interfaces { possibleTypes { interfaces { possibleTypes { name } } } } } } }',
    ),
    refused: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'the schema beside a list', body: query(`{ events { nodes { id } } __schema{types{${TYPE}}} }`) },
];

const LARGE: readonly Probe[] = [
  { name: '24 MB of blanks', body: `{"query":"{ __typename }${' '.repeat(24_000_000)}"}`, refused: 'LIMIT_EXCEEDED' },
  {
    name: '24 MB of a comment',
    body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(24_000_000)}` }),
    refused: 'LIMIT_EXCEEDED',
  },
  { name: '190 kB of blanks', body: JSON.stringify({ query: `{ __typename }${' '.repeat(190_000)}` }) },
  { name: '190 kB of a comment', body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(190_000)}` }) },
  {
    name: '190 kB of a text',
    body: query('query ($t: String!) { search(text: $t) { nodes { __typename } } }', { t: 'word '.repeat(38_000) }),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '8 kB of a language, in a hundred searches',
    body: query(
      `query ($l: String!) { ${times(100, (i) => `a${i}:search(text:"w${i}",language:$l){nodes{__typename}}`)} }`,
      { l: 'e'.repeat(8_000) },
    ),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '190 kB of an address',
    body: query('query ($u: String!) { document(url: $u) { id } }', { u: `http://a/${'a'.repeat(190_000)}` }),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '190 kB of a key',
    body: query('query ($k: String!) { event(key: $k) { id } }', { k: `a/event/${'a'.repeat(190_000)}` }),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '100,000 ids in the document',
    body: query(`{ nodes(ids: [${times(100_000, () => '"a"', ',')}]) { id } }`),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '100,000 ids in a variable',
    body: query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(100_000).fill('a') }),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '40,000 ids in a variable',
    body: query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(40_000).fill('a') }),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '2,500 ids in the document',
    body: query(`{ nodes(ids: [${times(2_500, () => '1', ',')}]) { id } }`),
    refused: 'LIMIT_EXCEEDED',
  },
  {
    name: '10,000 variables that nobody asked for',
    body: query('{ __typename }', Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`v${i}`, i]))),
  },
  { name: 'a name of 190 kB', body: query(`{ ${'a'.repeat(190_000)} }`), refused: 'GRAPHQL_VALIDATION_FAILED' },
  {
    name: 'a number of 100,000 digits',
    body: query(`{ events(first: ${'9'.repeat(100_000)}) { nodes { id } } }`),
    refused: 'GRAPHQL_VALIDATION_FAILED',
  },
];

const ODD: readonly Probe[] = [
  {
    name: 'a list of operations',
    body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
    refused: 'BAD_REQUEST',
  },
  { name: 'no JSON', body: '{"query":', refused: 'BAD_REQUEST' },
  { name: 'no query', body: '{}', refused: 'BAD_REQUEST' },
  { name: 'a query that is a number', body: '{"query":5}', refused: 'BAD_REQUEST' },
  { name: 'variables that are a text', body: '{"query":"{ __typename }","variables":"x"}', refused: 'BAD_REQUEST' },
  { name: 'null', body: 'null', refused: 'BAD_REQUEST' },
  {
    name: 'names of every object',
    body: '{"query":"query ($__proto__: Int, $constructor: Int) { __proto__: __typename constructor: __typename hasOwnProperty: __typename a: events(first: $constructor) { nodes { id } } b: events(first: $__proto__) { totalCount } }","variables":{"__proto__":1,"constructor":2}}',
  },
  {
    name: 'a prototype that is changed',
    body: '{"query":"{ __typename }","variables":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}',
  },
  {
    name: 'a form',
    body: 'query=%7B__typename%7D',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    refused: 415,
  },
  {
    name: 'parts, which once broke the whole process',
    body: '--x\r\ncontent-disposition: form-data; name="map"\r\n\r\n{"0":["variables.hasOwnProperty.call"]}\r\n--x--',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    refused: 415,
  },
  {
    name: 'letters of another kind',
    body: '{"query":"{ __typename }"}',
    headers: { 'content-type': 'application/json; charset=utf-7' },
  },
  { name: 'no letters at all', body: '\u0000\u0001\uFFFE', refused: 'BAD_REQUEST' },
  {
    name: 'half a letter',
    body: '{"query":"{ search(text: \\"\\ud800\\") { nodes { __typename } } }"}',
    refused: 'GRAPHQL_PARSE_FAILED',
  },
  { name: 'a nothing in a text', body: query('{ search(text: "a\\u0000b") { nodes { __typename } } }') },
  {
    name: 'another language in a text',
    body: query('query ($t: String!) { search(text: $t) { nodes { __typename } } }', {
      t: `*:* OR /.*/ AND name:"x" ~2 ${'('.repeat(50)}`,
    }),
  },
  {
    name: 'a cursor that is none',
    body: query('{ events(after: "/////") { nodes { id } } }'),
    refused: 'BAD_USER_INPUT',
  },
  { name: 'an id that is none', body: query('{ node(id: "\\u0000") { id } }'), refused: 'BAD_USER_INPUT' },
];

/** All of them. */
export const CORPUS: readonly Probe[] = [...DEEP, ...WIDE, ...INQUIRIES, ...DOUBLED, ...SCHEMA, ...LARGE, ...ODD];
