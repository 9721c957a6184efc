import {
  type DocumentNode,
  getNamedType,
  getOperationAST,
  type GraphQLSchema,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { factsIn, type FoundFacts, joinFacts, settledFacts } from './facts.ts';
import { type AnswerGraph, type AnswerNode, NO_GRAPH } from './graph.ts';
import { OURS } from './instrument.ts';
import { type Reading, readingOf, selectedOf } from './selected.ts';

/** How one came to a place in the answer: from which record, by which field, and what was said on the way. */
interface Way {
  readonly from: string | undefined;
  readonly field: string;
  readonly facts: FoundFacts;
}

interface FoundLink {
  readonly from: string;
  readonly to: string;
  readonly field: string;
  readonly facts: FoundFacts;
}

/** What it takes to read, and what was found so far. */
interface Found extends Reading {
  readonly nodes: Map<string, AnswerNode>;
  readonly links: Map<string, FoundLink>;
}

/** The operation that was run: its document as the reader wrote it, and which of several. */
export interface Ran {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
}

const NOTHING: FoundFacts = new Map();

/**
 * The records in the data that an instrumented query brought, and the links between them: from a record to the nearest ones
 * beneath it. A link has the name of the record's field, or of the last list that leads there: `supports`, not `edges` or
 * `node`. What an inquiry answers with (a figure, a chain) is no record, and only leads to some.
 */
export function readGraph(schema: GraphQLSchema, { document, operationName }: Ran, data: unknown): AnswerGraph {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return NO_GRAPH;
  const found: Found = { ...readingOf(schema, document), nodes: new Map(), links: new Map() };
  const way: Way = { from: undefined, field: '', facts: NOTHING };
  visitValue(found, data, root.name, [operation.selectionSet], way);
  const links = [...found.links.values()].map((link) => ({ ...link, facts: settledFacts(link.facts) }));
  return { nodes: [...found.nodes.values()], links };
}

function visitValue(found: Found, value: unknown, declared: string, sets: readonly SelectionSetNode[], way: Way): void {
  if (Array.isArray(value)) {
    for (const item of value) visitValue(found, item, declared, sets, way);
  } else if (isObject(value)) {
    visitObject(found, value, declared, sets, way);
  }
}

function visitObject(
  found: Found,
  object: Readonly<Record<string, unknown>>,
  declared: string,
  sets: readonly SelectionSetNode[],
  way: Way,
): void {
  const record = recordIn(object);
  const type = found.schema.getType(record?.typename ?? declared);
  if (!isObjectType(type)) return;
  if (record) note(found, record, way);

  const selected = selectedOf(found, sets, type.name);
  const facts = record ? NOTHING : joinFacts(way.facts, factsIn(object, selected));
  const fields = type.getFields();
  for (const [name, { name: field, sets: below }] of selected) {
    const next = fields[field] && getNamedType(fields[field].type).name;
    if (next === undefined || below.length === 0) continue;
    const isNamed = record !== undefined || next.endsWith('Connection');
    const on: Way = isNamed ? { from: record?.key ?? way.from, field, facts: NOTHING } : { ...way, facts };
    visitValue(found, object[name], next, below, on);
  }
}

function note({ nodes, links }: Found, record: AnswerNode, { from, field, facts }: Way): void {
  if (!nodes.has(record.key)) nodes.set(record.key, record);
  if (from === undefined || from === record.key) return;
  const id = JSON.stringify([from, field, record.key]);
  links.set(id, { from, to: record.key, field, facts: joinFacts(links.get(id)?.facts ?? NOTHING, facts) });
}

function recordIn(object: Readonly<Record<string, unknown>>): AnswerNode | undefined {
  const { [OURS.key]: key, [OURS.typename]: typename, [OURS.label]: label } = object;
  return typeof key === 'string' && typeof typename === 'string' ? { key, typename, label: String(label) } : undefined;
}

/** The data without what was asked for drawing: what the reader asked, and nothing else. */
export function stripped(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(stripped);
  if (!isObject(data)) return data;
  const ours: readonly string[] = Object.values(OURS);
  const own = Object.entries(data).filter(([name]) => !ours.includes(name));
  return Object.fromEntries(own.map(([name, value]) => [name, stripped(value)]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
