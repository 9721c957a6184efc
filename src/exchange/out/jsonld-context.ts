import { SHAPES } from '../../shapes.ts';

/** Our own words, for what schema.org and PROV have none for. */
const OURS = 'https://claimgraph.example/ns#';

const at = (id: string) => ({ '@id': id, '@type': '@id' });

/** Fields that name records, with what they mean; where one field means two things, the type tells (below). */
const NAMING: Readonly<Record<string, unknown>> = {
  within: at('schema:containedInPlace'),
  place: at('schema:location'),
  partOf: at('schema:superEvent'),
  event: at('schema:about'),
  about: at('schema:about'),
  claim: at('cg:asserts'),
  assesses: at('schema:itemReviewed'),
  document: at('prov:used'),
  wasInformedBy: at('prov:wasInformedBy'),
};

/** What a record is, by its type. A State is an actor here and no country on a map, a Community no organization. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  place: ['Place', 'schema:Place'],
  person: ['Person', 'schema:Person', 'prov:Person'],
  organization: ['Organization', 'schema:Organization', 'prov:Organization'],
  state: ['State', 'prov:Agent'],
  community: ['Community', 'prov:Agent'],
  source: ['Source', 'prov:Agent'],
  document: ['Document', 'schema:CreativeWork', 'prov:Entity'],
  event: ['Event', 'schema:Event'],
  assertion: ['Assertion', 'prov:Activity'],
  assessment: ['Assessment', 'schema:Review'],
  ...Object.fromEntries(
    SHAPES.filter(({ concept }) => concept === 'claim').map(({ type, kind }) => [
      type,
      [kind ?? type, 'schema:Claim', 'prov:Entity'],
    ]),
  ),
};

const references = SHAPES.flatMap((shape) => shape.references.map(({ path }) => path.at(-1) ?? ''));

/** What every word of the file means. */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': OURS,
  cg: OURS,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  ...Object.fromEntries([...new Set(references)].map((name) => [name, at(`cg:${name}`)])),
  ...NAMING,
  name: 'schema:name',
  text: 'schema:text',
  title: 'schema:headline',
  description: 'schema:description',
  url: at('schema:url'),
  archivedUrl: at('schema:archivedAt'),
  datePublished: 'schema:datePublished',
  startDate: 'schema:startDate',
  endDate: 'schema:endDate',
  language: 'schema:inLanguage',
  alternateName: 'schema:alternateName',
  point: 'schema:geo',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  edtf: { '@id': 'cg:edtf', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
  Document: { '@id': 'cg:Document', '@context': { source: at('schema:publisher') } },
  Assertion: { '@id': 'cg:Assertion', '@context': { source: at('prov:wasAssociatedWith') } },
} as const;
