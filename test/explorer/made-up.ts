import { readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  type ExecutionResult,
  getNamedType,
  type GraphQLFieldResolver,
  isEnumType,
  isLeafType,
  isListType,
  getNullableType,
  parse,
} from 'graphql';

/** The schema as the browser builds it. */
export const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

/** An object of a made-up graph: what it is depends on the way to it alone, so that two queries find the same. */
interface MadeUp {
  readonly way: string;
}

/** Answers any query over the schema with made-up data: two items in each list, a type by turns where there are several. */
export function answerMadeUp(query: string, variables: Record<string, unknown> = {}): ExecutionResult {
  return execute({
    schema,
    document: parse(query),
    rootValue: { way: '' },
    variableValues: variables,
    fieldResolver,
    typeResolver: (value, _context, _info, type) => {
      const possible = schema.getPossibleTypes(type);
      return possible[(value as MadeUp).way.length % possible.length]?.name;
    },
  }) as ExecutionResult;
}

const fieldResolver: GraphQLFieldResolver<MadeUp, unknown> = ({ way }, args, _context, { fieldName, returnType }) => {
  const here = `${way}/${fieldName}${JSON.stringify(args)}`;
  const type = getNamedType(returnType);
  const isList = isListType(getNullableType(returnType));
  const one = (name: string): unknown => {
    if (isEnumType(type)) return type.getValues()[name.length % type.getValues().length]?.value;
    if (type.name === 'Boolean') return name.length % 2 === 0;
    if (type.name === 'Int' || type.name === 'Float') return name.length;
    return isLeafType(type) ? name : { way: name };
  };
  return isList ? [one(`${here}#1`), one(`${here}#two`)] : one(here);
};
