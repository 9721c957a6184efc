import { z } from 'zod';
import { type Bounds, boundsOf, OPEN_END, OPEN_START } from './date.ts';
import { amount, aliases, partialDate, restsOn } from './fields.ts';
import type { GeoPoint, Properties, Value } from './node.ts';
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
      return {
        properties: { ...properties, [`${name}Up`]: earliest ?? UNKNOWN_UP, [`${name}Down`]: earliest ?? UNKNOWN_DOWN },
      };
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
    edtf: properties[`${name}Edtf`],
    words: properties[`${name}Words`],
    inferred: properties[`${name}Inferred`],
  });
}

/** An amount as `<name>Low`, `High`, `Words`. */
export function amountOf(): Field<z.ZodOptional<typeof amount>> {
  return {
    schema: amount.optional(),
    store: (value, name) => {
      const given = value as z.output<typeof amount> | undefined;
      return {
        properties: defined({
          [`${name}Low`]: given?.low,
          [`${name}High`]: given?.high,
          [`${name}Words`]: given?.words,
        }),
      };
    },
    restore: ({ properties }, name) =>
      unlessEmpty({
        low: properties[`${name}Low`],
        high: properties[`${name}High`],
        words: properties[`${name}Words`],
      }),
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
    restsOn: given?.kind,
    restsOnClaims: given?.claims,
    restsOnBy: given?.by,
    restsOnOn: given?.on,
  });
}

export function restsOnOf(properties: Properties): unknown {
  return unlessEmpty({
    kind: properties['restsOn'],
    claims: properties['restsOnClaims'],
    by: properties['restsOnBy'],
    on: properties['restsOnOn'],
  });
}

/** Other names, each a node of its own. */
export function names(): Field {
  return {
    schema: aliases.default([]),
    store: (value) => ({
      names: (value as z.output<typeof aliases>).map(({ text, language, restsOn: basis }) => ({
        ...defined({ text, language }),
        ...restsOnProperties(basis),
      })),
    }),
    restore: (node) =>
      node.names.map((name) =>
        defined({
          text: name['text'],
          language: name['language'],
          restsOn: restsOnOf(name) as Value | undefined,
        }),
      ),
  };
}

/** A point on the globe, with what it rests on where that differs from the record. */
export function pointAt(): Field {
  const degrees = (most: number) => {
    const expected = { error: `degrees from -${most} to ${most}` };
    return z.number(expected).min(-most, expected).max(most, expected);
  };
  return {
    schema: z
      .strictObject({ latitude: degrees(90), longitude: degrees(180) }, { error: 'a point: {latitude, longitude}' })
      .optional(),
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
