import { z } from 'zod';
import { type Bounds, boundsOf, OPEN_END, OPEN_START } from './date.ts';
import { amount, aliases, party, partialDate, restsOn } from './fields.ts';
import { type Concept, idOf, labelOf, parseKey } from './key.ts';
import type { GeoPoint, OwnRelationship, Part, Properties, RecordNode, RelationshipType, Value } from './node.ts';
import { reference } from './reference.ts';
import type { Field } from './shape.ts';

/** The ways in which a field of a record lies in the database. */

/** A property of the same name. */
export function plain<Schema extends z.ZodType>(schema: Schema): Field<Schema> {
  return {
    schema,
    store: (value, name) => (value === undefined ? {} : { properties: { [name]: value as Value } }),
    restore: (node, name) => node.properties[name],
  };
}

/** Sort keys of a time that nobody knows: last in either direction. */
const UNKNOWN_UP = OPEN_END + 1;
const UNKNOWN_DOWN = OPEN_START - 1;

/** A partial date as `<name>Edtf`, `Words`, `Inferred`, and its bounds. */
export function date(): Field<z.ZodOptional<typeof partialDate>> {
  return {
    schema: partialDate.optional(),
    store: (value, name) => ({ properties: dateProperties(name, value as z.output<typeof partialDate> | undefined) }),
    restore: (node, name) => dateOf(node.properties, name),
  };
}

/**
 * A partial date by which pages are ordered. Two sort keys stand beside it (`Up`, `Down`): an index leaves out nodes that
 * lack a property, and an unknown time comes last whichever way one reads.
 */
export function orderedDate(): Field<z.ZodOptional<typeof partialDate>> {
  return {
    ...date(),
    store: (value, name) => {
      const properties = dateProperties(name, value as z.output<typeof partialDate> | undefined);
      const earliest = properties[`${name}Earliest`];
      return { properties: { ...properties, [`${name}Up`]: earliest ?? UNKNOWN_UP, [`${name}Down`]: earliest ?? UNKNOWN_DOWN } };
    },
  };
}

/** A partial date as properties, without sort keys: for relationships too. */
export function dateProperties(name: string, given: z.output<typeof partialDate> | undefined): Properties {
  const bounds: Bounds | undefined = given?.edtf === undefined ? undefined : boundsOf(given.edtf);
  return defined({
    [`${name}Edtf`]: given?.edtf,
    [`${name}Words`]: given?.words,
    [`${name}Inferred`]: given?.inferred,
    [`${name}Earliest`]: bounds?.earliest,
    [`${name}Latest`]: bounds?.latest,
  });
}

/** The partial date again; undefined where there is none. */
export function dateOf(properties: Properties, name: string): unknown {
  return unlessEmpty({
    edtf: properties[`${name}Edtf`], words: properties[`${name}Words`], inferred: properties[`${name}Inferred`],
  });
}

/** An amount as `<name>Low`, `High`, `Words`. */
export function amountOf(): Field<z.ZodOptional<typeof amount>> {
  return {
    schema: amount.optional(),
    store: (value, name) => {
      const given = value as z.output<typeof amount> | undefined;
      return { properties: defined({ [`${name}Low`]: given?.low, [`${name}High`]: given?.high, [`${name}Words`]: given?.words }) };
    },
    restore: ({ properties }, name) =>
      unlessEmpty({ low: properties[`${name}Low`], high: properties[`${name}High`], words: properties[`${name}Words`] }),
  };
}

type RestsOn = z.output<typeof restsOn>;

/** What the record's own arrangement rests on, as `restsOn`, `restsOnClaims` (keys), `restsOnBy`, `restsOnOn`. */
export function restsOnField(): Field {
  return {
    schema: restsOn.default({ kind: 'EDITORIAL' }),
    store: (value) => ({ properties: restsOnProperties(value as RestsOn) }),
    restore: ({ properties }) => restsOnOf(properties),
  };
}

export function restsOnProperties(given: RestsOn | undefined): Properties {
  return defined({
    restsOn: given?.kind, restsOnClaims: given?.claims, restsOnBy: given?.by, restsOnOn: given?.on,
  });
}

export function restsOnOf(properties: Properties): unknown {
  return unlessEmpty({
    kind: properties['restsOn'], claims: properties['restsOnClaims'], by: properties['restsOnBy'], on: properties['restsOnOn'],
  });
}

/** Other names, each a node of its own. */
export function names(): Field {
  return {
    schema: aliases.default([]),
    store: (value) => ({
      names: (value as z.output<typeof aliases>).map(({ text, language, restsOn: basis }) => ({
        ...defined({ text, language }), ...restsOnProperties(basis),
      })),
    }),
    restore: (node) => node.names.map((name) => defined({
      text: name['text'], language: name['language'], restsOn: restsOnOf(name) as Value | undefined,
    })),
  };
}

/** How a reference is drawn: the relationship, and the role where one type of relationship plays several. */
interface Drawn {
  readonly type: RelationshipType;
  readonly role?: true;
}

function relationship(drawn: Drawn, to: string, field: string, properties: Properties = {}): OwnRelationship {
  return {
    type: drawn.type,
    label: labelOf(parseKey(to)?.concept ?? 'claim'),
    to,
    properties: drawn.role ? { role: field, ...properties } : properties,
  };
}

function drawnFor(node: RecordNode, drawn: Drawn, field: string): OwnRelationship[] {
  return node.relationships
    .filter(({ type, properties }) => type === drawn.type && (!drawn.role || properties['role'] === field))
    .sort((a, b) => Number(a.properties['position'] ?? 0) - Number(b.properties['position'] ?? 0));
}

/** One neighbour: a relationship, with the neighbour's id copied to `<name>Id` (and its label, where several fit). */
export function link(drawn: Drawn, ...concepts: readonly Concept[]): Field<z.ZodString> {
  return {
    schema: reference(...concepts),
    store: (value, name) => (value === undefined ? {} : {
      properties: {
        [`${name}Id`]: idOf(value as string),
        ...(concepts.length > 1 ? { [`${name}Label`]: labelOf(parseKey(value as string)?.concept ?? 'claim') } : {}),
      },
      relationships: [relationship(drawn, value as string, name)],
    }),
    restore: (node, name) => drawnFor(node, drawn, name)[0]?.to,
  };
}

/** The same, where there may be none. */
export function optionalLink(drawn: Drawn, ...concepts: readonly Concept[]): Field<z.ZodOptional<z.ZodString>> {
  const one = link(drawn, ...concepts);
  return { ...one, schema: one.schema.optional() };
}

/**
 * Several neighbours in the author's order, each with what the relationship itself says. The ids are copied to
 * `<name>Ids`, the labels to `<name>Labels`.
 */
export function links<Item extends z.ZodType>(
  drawn: Drawn, item: Item, most: number,
  parts: { to: (item: z.output<Item>) => string; tell?: (item: z.output<Item>) => Properties; make: (to: string, told: Properties) => unknown },
): Field<z.ZodDefault<z.ZodArray<Item>>> {
  const list = z.array(item, { error: 'a list' }).max(most, { error: `at most ${most}` });
  const once = list.refine((items) => new Set(items.map(parts.to)).size === items.length, { error: 'each one once' });
  return {
    schema: once.default([] as never),
    store: (value, name) => {
      const items = value as z.output<Item>[];
      const keys = items.map(parts.to);
      return {
        properties: keys.length === 0 ? {} : {
          [`${name}Ids`]: keys.map(idOf), [`${name}Labels`]: keys.map((key) => labelOf(parseKey(key)?.concept ?? 'claim')),
        },
        relationships: items.map((each, position) =>
          relationship(drawn, parts.to(each), name, { position, ...parts.tell?.(each) })),
      };
    },
    restore: (node, name) => drawnFor(node, drawn, name).map(({ to, properties }) => parts.make(to, properties)),
  };
}

type Party = z.output<typeof party>;

/** One party: the actor as a relationship and `<name>Id`, the words as `<name>Words`. */
export function partyOf(drawn: Drawn): Field<typeof party> {
  return {
    schema: party,
    store: (value, name) => {
      const given = value as Party | undefined;
      const actor: Part = given?.actor === undefined ? {} : link(drawn, 'actor').store(given.actor, name);
      return { ...actor, properties: { ...actor.properties, ...defined({ [`${name}Words`]: given?.words }) } };
    },
    restore: (node, name) => unlessEmpty({
      actor: drawnFor(node, drawn, name)[0]?.to, words: node.properties[`${name}Words`],
    }),
  };
}

/** The same, where there may be none. */
export function optionalPartyOf(drawn: Drawn): Field<z.ZodOptional<typeof party>> {
  return { ...partyOf(drawn), schema: party.optional() };
}

/** Several parties, as two lists of one length: ids in `<name>Ids`, words in `<name>Words`, '' where there is none. */
export function partiesOf(drawn: Drawn, most: number): Field<z.ZodDefault<z.ZodArray<typeof party>>> {
  return {
    schema: z.array(party, { error: 'a list of parties' }).max(most, { error: `at most ${most} parties` }).default([]),
    store: (value, name) => {
      const given = value as Party[];
      return {
        properties: given.length === 0 ? {} : {
          [`${name}Ids`]: given.map(({ actor }) => (actor === undefined ? '' : idOf(actor))),
          [`${name}Words`]: given.map(({ words }) => words ?? ''),
        },
        relationships: given.flatMap(({ actor }, position) =>
          actor === undefined ? [] : [relationship(drawn, actor, name, { position })]),
      };
    },
    restore: (node, name) => {
      const drawnHere = drawnFor(node, drawn, name);
      const words = (node.properties[`${name}Words`] ?? []) as readonly string[];
      return words.map((text, position) => unlessEmpty({
        actor: drawnHere.find(({ properties }) => properties['position'] === position)?.to,
        words: text === '' ? undefined : text,
      }));
    },
  };
}

/** A point on the globe, with what it rests on where that differs from the record. */
export function pointAt(): Field {
  const degrees = (most: number) => {
    const expected = { error: `degrees from -${most} to ${most}` };
    return z.number(expected).min(-most, expected).max(most, expected);
  };
  return {
    schema: z.strictObject({ latitude: degrees(90), longitude: degrees(180) }, { error: 'a point: {latitude, longitude}' }).optional(),
    store: (value) => (value === undefined ? {} : { properties: { point: value as GeoPoint } }),
    restore: ({ properties }) => properties['point'],
  };
}

/** Without what is undefined: the database stores no nothing. */
export function defined(properties: Readonly<Record<string, Value | undefined>>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Properties;
}

/** An object without what is undefined; undefined itself where nothing is left. */
export function unlessEmpty(value: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
