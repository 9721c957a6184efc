import { z } from 'zod';
import { party } from './fields.ts';
import { type Concept, idOf, labelOf, parseKey } from './key.ts';
import type { OwnRelationship, Part, Properties, RecordNode, RelationshipType } from './node.ts';
import { reference } from './reference.ts';
import type { Field } from './shape.ts';
import { defined, unlessEmpty } from './stored.ts';

/** The ways in which a field that names other records lies in the database: as relationships, with their ids beside. */

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
    store: (value, name) =>
      value === undefined
        ? {}
        : {
            properties: {
              [`${name}Id`]: idOf(value as string),
              ...(concepts.length > 1
                ? { [`${name}Label`]: labelOf(parseKey(value as string)?.concept ?? 'claim') }
                : {}),
            },
            relationships: [relationship(drawn, value as string, name)],
          },
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
  drawn: Drawn,
  item: Item,
  most: number,
  parts: {
    to: (item: z.output<Item>) => string;
    tell?: (item: z.output<Item>) => Properties;
    make: (to: string, told: Properties) => unknown;
  },
): Field<z.ZodDefault<z.ZodArray<Item>>> {
  const list = z.array(item, { error: 'a list' }).max(most, { error: `at most ${most}` });
  const once = list.refine((items) => new Set(items.map(parts.to)).size === items.length, { error: 'each one once' });
  return {
    schema: once.default([] as never),
    store: (value, name) => {
      const items = value as z.output<Item>[];
      const keys = items.map(parts.to);
      return {
        properties:
          keys.length === 0
            ? {}
            : {
                [`${name}Ids`]: keys.map(idOf),
                [`${name}Labels`]: keys.map((key) => labelOf(parseKey(key)?.concept ?? 'claim')),
              },
        relationships: items.map((each, position) =>
          relationship(drawn, parts.to(each), name, { position, ...parts.tell?.(each) }),
        ),
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
    restore: (node, name) =>
      unlessEmpty({
        actor: drawnFor(node, drawn, name)[0]?.to,
        words: node.properties[`${name}Words`],
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
    schema: z
      .array(party, { error: 'a list of parties' })
      .max(most, { error: `at most ${most} parties` })
      .default([]),
    store: (value, name) => {
      const given = value as Party[];
      return {
        properties:
          given.length === 0
            ? {}
            : {
                [`${name}Ids`]: given.map(({ actor }) => (actor === undefined ? '' : idOf(actor))),
                [`${name}Words`]: given.map(({ words }) => words ?? ''),
              },
        relationships: given.flatMap(({ actor }, position) =>
          actor === undefined ? [] : [relationship(drawn, actor, name, { position })],
        ),
      };
    },
    restore: (node, name) => {
      const drawnHere = drawnFor(node, drawn, name);
      const words = (node.properties[`${name}Words`] ?? []) as readonly string[];
      return words.map((text, position) =>
        unlessEmpty({
          actor: drawnHere.find(({ properties }) => properties['position'] === position)?.to,
          words: text === '' ? undefined : text,
        }),
      );
    },
  };
}
