import { complexityFromQuery, type FieldComplexityFunction } from '@pothos/plugin-complexity';
import type { Plugin } from '@envelop/core';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  getNullableType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from './context.ts';
import { checkValues, tooMuch } from './limits.ts';
import { PAGE_SIZE } from './page-arguments.ts';

/**
 * Cost: an object is 1, a scalar 0, a connection 2, and a connection multiplies what is below it by `first`. It bounds
 * what one operation may make the database and this server do, and is known before anything runs.
 */

/** A list that its record's own rules bound is short: what it multiplies by is what is usual, not what is possible. */
const SHORT_LIST = 3;

/** The cost of one field, without what is below it, and by what it multiplies that. */
export const costOf: FieldComplexityFunction<Context, Record<string, unknown>> = (args, _context, field) => {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return { field: 0, multiplier: 1 };
  if (type.name.endsWith('Connection')) {
    const first = typeof args['first'] === 'number' ? args['first'] : PAGE_SIZE.standard;
    return { field: 2, multiplier: Math.min(Math.max(first, 0), PAGE_SIZE.most) };
  }
  if (type.name === 'PageInfo' || field.name === 'edges') return { field: 0, multiplier: 1 };
  return { field: 1, multiplier: isListType(getNullableType(field.type)) && field.name !== 'nodes' ? SHORT_LIST : 1 };
};

export interface Limits {
  readonly cost: number;
  readonly depth: number;
  /** Most items of one list among the variables. */
  readonly list: number;
}

/** What an operation costs. Throws LIMIT_EXCEEDED, naming the limit and its setting, where it is too much. */
export function priceOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): number {
  // Introspection reads the schema alone, whose size is ours: graphql-js bounds its loops.
  if (isIntrospection(operation)) return 0;
  const definitions = document.definitions.filter(
    (each) => each.kind !== Kind.OPERATION_DEFINITION || each === operation,
  );
  const { complexity, depth } = complexityFromQuery(
    { ...document, definitions },
    { schema, variables: { ...variables } },
  );
  if (complexity > limits.cost) throw tooMuch('cost', 'COST_LIMIT', complexity, limits.cost);
  if (depth > limits.depth) throw tooMuch('depth', 'DEPTH_LIMIT', depth, limits.depth);
  return complexity;
}

function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((each) => each.kind === Kind.FIELD && each.name.value.startsWith('__'));
}

/** Prices every operation before it runs, and says on every answer what it cost and which statements it took. */
export function useCost(schema: GraphQLSchema, limits: Limits): Plugin<Context> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (!operation) return undefined;
      const { account, ran } = args.contextValue;
      let spent: number;
      try {
        const variables = args.variableValues ?? {};
        checkValues(variables, limits);
        spent = priceOperation(schema, args.document, operation, variables, limits);
        account.pay(spent);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        setResultAndStopExecution({ errors: [withCode(error)] });
        return undefined;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const budget = account.left();
          const cost = { limit: limits.cost, spent, statements: [...ran].sort(), ...(budget && { budget }) };
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}

/** A variable of the wrong type is the caller's mistake; graphql-js says so without a code. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions['code'] !== undefined) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } },
  });
}
