import { complexityFromQuery, type FieldComplexityFunction } from '@pothos/plugin-complexity';
import type { Plugin } from '@envelop/core';
import {
  type DefinitionNode,
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
  type SelectionSetNode,
} from 'graphql';
import type { Context } from './context.ts';
import { checkValues, tooMuch, type ValueLimits } from './limits.ts';
import { PAGE_SIZE } from './page-arguments.ts';

/**
 * Cost: an object is 1, a scalar 0, a connection 2, and a connection multiplies what is below it by `first`. It bounds
 * what one operation may make the database and this server do, and is known before anything runs.
 */

/** A list that its record's own rules bound is short: what it multiplies by is what is usual, not what is possible. */
const SHORT_LIST = 3;

/** The cost of a connection, without what is below it. */
export function listCost(args: Record<string, unknown>): { readonly field: number; readonly multiplier: number } {
  const first = typeof args['first'] === 'number' ? args['first'] : PAGE_SIZE.standard;
  return { field: 2, multiplier: Math.min(Math.max(first, 0), PAGE_SIZE.most) };
}

/** The cost of one field, without what is below it, and by what it multiplies that. */
export const costOf: FieldComplexityFunction<Context, Record<string, unknown>> = (args, _context, field) => {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return { field: 0, multiplier: 1 };
  if (type.name.endsWith('Connection')) return listCost(args);
  if (type.name === 'PageInfo' || field.name === 'edges') return { field: 0, multiplier: 1 };
  return { field: 1, multiplier: isListType(getNullableType(field.type)) && field.name !== 'nodes' ? SHORT_LIST : 1 };
};

export interface Limits extends ValueLimits {
  readonly cost: number;
}

/** What an operation costs. Throws LIMIT_EXCEEDED, naming the limit and its setting, where it is too much. */
export function priceOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): number {
  const definitions = document.definitions.filter(
    (each) => each.kind !== Kind.OPERATION_DEFINITION || each === operation,
  );
  const { complexity, depth } = complexityFromQuery(
    { ...document, definitions },
    { schema, variables: { ...variables } },
  );
  const cost = complexity + introspectionCost(document, operation);
  if (cost > limits.cost) throw tooMuch('cost', 'COST_LIMIT', cost, limits.cost);
  if (depth > limits.depth) throw tooMuch('depth', 'DEPTH_LIMIT', depth, limits.depth);
  return cost;
}

/** The whole schema takes about as long to tell as data of this cost; a single type a part of it. */
const SCHEMA_COST: Readonly<Record<string, number>> = { __schema: 10_000, __type: 1_000 };

/** What is asked of the schema itself, which the plugin does not count. Its loops are bounded by graphql-js. */
function introspectionCost(document: DocumentNode, operation: OperationDefinitionNode): number {
  const costs = new Map<string, number>();
  const seen = new Set<string>();
  const count = ({ selections }: SelectionSetNode): void => {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) {
        const cost = SCHEMA_COST[each.name.value];
        if (cost !== undefined) costs.set(each.alias?.value ?? each.name.value, cost);
      } else if (each.kind === Kind.INLINE_FRAGMENT) count(each.selectionSet);
      else if (!seen.has(each.name.value)) {
        seen.add(each.name.value);
        const fragment = document.definitions.find((found) => isFragment(found, each.name.value));
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) count(fragment.selectionSet);
      }
    }
  };
  count(operation.selectionSet);
  return [...costs.values()].reduce((sum, cost) => sum + cost, 0);
}

function isFragment(definition: DefinitionNode, name: string): boolean {
  return definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name;
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
