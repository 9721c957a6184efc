import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../src/schema.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const composites = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const fields = composites.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, type, field })),
);
const args = fields.flatMap(({ name, field }) => field.args.map((arg) => ({ name: `${name}(${arg.name})`, arg })));
const inputs = [
  ...args.map(({ name, arg }) => ({ name, input: arg })),
  ...types
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((input) => ({ name: `${type.name}.${input.name}`, input }))),
];
const isList = (type: GraphQLOutputType | GraphQLInputType) => isListType(getNullableType(type));
const isConnection = (type: GraphQLNamedType) => type.name.endsWith('Connection');

const AT_MOST = /\bat most [\d,]+\b/i;

describe('Everything that a stranger reads has a description:', () => {
  it.each([
    ['types', types.filter((type) => !isSpecifiedScalarType(type))],
    ['fields', fields.map(({ name, field }) => ({ name, description: field.description }))],
    ['arguments and input fields', inputs.map(({ name, input }) => ({ name, description: input.description }))],
    [
      'words of enums',
      types
        .filter(isEnumType)
        .flatMap((type) =>
          type.getValues().map(({ name, description }) => ({ name: `${type.name}.${name}`, description })),
        ),
    ],
  ])('%s', (_, things) => {
    expect(things.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
  });
});

describe('Lists', () => {
  it('that can grow are connections; any other says how long it can be', () => {
    const plain = fields.filter(
      ({ type, field }) =>
        isList(field.type) &&
        !isConnection(type) &&
        !field.args.some(({ description }) => AT_MOST.test(description ?? '')),
    );
    expect(plain.filter(({ field }) => !AT_MOST.test(field.description ?? '')).map(({ name }) => name)).toEqual([]);
  });

  it('hold no holes', () => {
    const holes = fields.filter(
      ({ name, field }) =>
        !/^(Query|Lens)\.nodes$/.test(name) &&
        isList(field.type) &&
        !isNonNullType((getNullableType(field.type) as { ofType: GraphQLOutputType }).ofType),
    );
    expect(holes.map(({ name }) => name)).toEqual([]);
  });
});

/** Connections without a filter, and why. */
const UNFILTERED: readonly [RegExp, string][] = [
  [/^(Query|Lens)\.search$/, 'its arguments are the filter'],
  [/Edge\.claims$/, 'the claims behind one link'],
  [
    /^(Actor|Person|State|Organization|Community)\.(events|said|saidOf|supportedBy|supports|opposedBy|opposes)$/,
    'links, gathered from claims: `claims` takes the filter',
  ],
  [/^Event\.(involved|supportedBy|opposedBy|reportedBy)$/, 'links, as above'],
  [/^(\w*Claim)\.(reportedBy|deniedBy)$/, 'links, gathered from assertions: `assertions` takes the filter'],
  [/^Source\.reported$/, 'links, as above'],
  [/^StanceMatrix\.cells$/, 'the arguments of the matrix are the filter'],
  [/^StanceCell\.stances$/, 'as above'],
  [/^(Corroboration|Drift|Chronicle)\./, 'parts of a computed answer'],
  [/^(Figures?|FigureCamp|FigureSeries)\./, 'lists of an answer, whose arguments are the filter'],
  [/\.revisions$/, 'what became of one record, in the order of time'],
];

describe('A connection', () => {
  const connections = fields.filter(({ field }) => isConnection(getNamedType(field.type)));
  const argument = (field: GraphQLField<unknown, unknown>, name: string) => field.args.find((arg) => arg.name === name);

  it('turns its pages forwards: first and after are taken, last and before are refused', () => {
    const wrong = connections.filter(
      ({ field }) =>
        ['first', 'after'].some((name) => !argument(field, name)) ||
        ['last', 'before'].some((name) => !argument(field, name)?.description?.startsWith('Not supported')),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('has a filter of its own type, or a reason to have none', () => {
    const unfiltered = connections.filter(({ field }) => !isInputObjectType(argument(field, 'filter')?.type));
    expect(
      unfiltered.filter(({ name }) => !UNFILTERED.some(([which]) => which.test(name))).map(({ name }) => name),
    ).toEqual([]);
  });

  it('is what Relay says it is, and counts when asked', () => {
    const made = types
      .filter((type) => isObjectType(type) && isConnection(type))
      .map((type) => ({ name: type.name, shape: shapeOf(type) }));
    expect(
      made
        .filter(
          ({ shape }) =>
            shape['pageInfo'] !== 'PageInfo!' ||
            !/^\[\w+Edge!\]!$/.test(shape['edges'] ?? '') ||
            shape['totalCount'] !== 'Int',
        )
        .map(({ name }) => name),
    ).toEqual([]);
    const edges = types
      .filter((type) => isObjectType(type) && type.name.endsWith('Edge'))
      .map((type) => ({ name: type.name, shape: shapeOf(type) }));
    expect(
      edges.filter(({ shape }) => shape['cursor'] !== 'String!' || shape['node'] === undefined).map(({ name }) => name),
    ).toEqual([]);
  });

  function shapeOf(type: GraphQLNamedType): Record<string, string> {
    const own = isObjectType(type) ? Object.values(type.getFields()) : [];
    return Object.fromEntries(own.map((field) => [field.name, String(field.type)]));
  }
});

describe('Fields of one name on types that can meet in one selection', () => {
  it('can be asked for together: one nullability, and one type where it has no fields of its own', () => {
    const records = [...schema.getPossibleTypes(schema.getType('Node') as never)];
    expect([...conflicts(records)]).toEqual([]);
  });

  /** As graphql-js' rule OverlappingFieldsCanBeMerged has it, over every pair that any query could bring together. */
  function conflicts(start: readonly GraphQLNamedType[]): Set<string> {
    const found = new Set<string>();
    const seen = new Set<string>();
    const pairs: [GraphQLNamedType, GraphQLNamedType][] = start.flatMap((one) =>
      start.map((other) => [one, other] as [GraphQLNamedType, GraphQLNamedType]),
    );
    for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
      const [one, other] = pair;
      if (one.name >= other.name || seen.has(`${one.name} ${other.name}`) || !isObjectType(one) || !isObjectType(other))
        continue;
      seen.add(`${one.name} ${other.name}`);
      for (const mine of Object.values(one.getFields())) {
        const theirs = other.getFields()[mine.name];
        if (!theirs) continue;
        if (!sameShape(mine.type, theirs.type))
          found.add(
            `${one.name}.${mine.name}: ${String(mine.type)}, ${other.name}.${mine.name}: ${String(theirs.type)}`,
          );
        else
          pairs.push(
            ...possible(mine.type).flatMap((a) =>
              possible(theirs.type).map(
                (b) => (a.name < b.name ? [a, b] : [b, a]) as [GraphQLNamedType, GraphQLNamedType],
              ),
            ),
          );
      }
    }
    return found;
  }

  function possible(type: GraphQLOutputType): readonly GraphQLNamedType[] {
    const named = getNamedType(type);
    return isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  }

  function sameShape(one: GraphQLOutputType, other: GraphQLOutputType): boolean {
    const [a, b] = [one, other].map((type) => String(type).replace(/\w+/, '')); // what wraps the name: [ ] !
    const leaves = isLeafType(getNamedType(one)) || isLeafType(getNamedType(other));
    return a === b && (!leaves || getNamedType(one) === getNamedType(other));
  }
});

describe('What a caller gives is bounded:', () => {
  // These are compared whole: what is too long is not found. Every other text is taken apart, and says how long it may be.
  const COMPARED_WHOLE = /[.(](id|key|url|handle|language|after|before|start|end)\)?$/;

  it('every list, unless of an enum, whose words are its bound', () => {
    const lists = inputs.filter(({ input }) => isList(input.type) && !isEnumType(getNamedType(input.type)));
    expect(lists.filter(({ input }) => !AT_MOST.test(input.description ?? '')).map(({ name }) => name)).toEqual([]);
  });

  it('every text', () => {
    const texts = inputs.filter(
      ({ name, input }) =>
        ['String', 'ID'].includes(getNamedType(input.type).name) && !isList(input.type) && !COMPARED_WHOLE.test(name),
    );
    expect(
      texts.filter(({ input }) => !/\b(at most|1 to) [\d,]+\b/i.test(input.description ?? '')).map(({ name }) => name),
    ).toEqual([]);
  });

  it('nothing is a language of its own in a string, or any JSON', () => {
    expect(types.filter((type) => /JSON|Any|Map|Object$/.test(type.name)).map(({ name }) => name)).toEqual([]);
  });
});
