import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import type { Plugin } from '@envelop/core';
import { type ASTVisitor, GraphQLError } from 'graphql';

/** A limit that was passed: what is limited, by which setting, to how much, and how much was found where it was counted. */
interface Passed {
  readonly limit: string;
  readonly setting: string;
  readonly most: number;
  readonly found?: number;
  readonly says: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** LIMIT_EXCEEDED, naming the limit and its setting. `says` is a sentence, and the advice stands after it. */
export function limitExceeded({ limit, setting, most, found, says, status, headers }: Passed): GraphQLError {
  // Who asks for application/json gets 200 for a refused operation (`spec`), unless the status is what clients act on.
  const http = { status: status ?? 400, ...(status === undefined ? { spec: true } : {}), ...(headers && { headers }) };
  const counted = found === undefined ? {} : { found };
  return new GraphQLError(says, {
    extensions: { code: 'LIMIT_EXCEEDED', limit, setting, ...counted, most, http },
  });
}

/** An operation that has too much of something. */
export function tooMuch(limit: string, setting: string, found: number, most: number): GraphQLError {
  const says = `The ${limit} of this operation is ${found}; the limit is ${most} (setting ${setting}). Ask for fewer, or in several operations.`;
  return limitExceeded({ limit, setting, found, most, says });
}

export interface DocumentLimits {
  readonly tokens: number;
  readonly aliases: number;
  readonly directives: number;
  readonly list: number;
}

/** Aliases that are no caller's: the explorer asks for each record's type and key beside what the reader asks. */
const OUR_ALIASES = ['__typename', 'kg_type', 'kg_key', 'kg_label'];

/** Turns away documents that are long or wide, before anything of them is run. Cost and depth are priced with the values. */
export function useDocumentLimits(limits: DocumentLimits): Plugin {
  const refuse = (limit: string, setting: string, most: number) => ({
    n: most,
    onReject: [
      (_: unknown, error: GraphQLError) => {
        const found = /found (\d+)/.exec(error.message)?.[1];
        throw manyOf(limit, setting, most, found === undefined ? undefined : Number(found));
      },
    ],
  });
  return {
    onPluginInit({ addPlugin }) {
      addPlugin(
        EnvelopArmorPlugin({
          // Cost and depth are ours: the plugin's own read literals only, and count no page size in a variable.
          costLimit: { enabled: false },
          maxDepth: { enabled: false },
          maxTokens: refuse('tokens', 'TOKEN_LIMIT', limits.tokens),
          maxAliases: { ...refuse('aliases', 'ALIAS_LIMIT', limits.aliases), allowList: OUR_ALIASES },
          maxDirectives: refuse('directives', 'DIRECTIVE_LIMIT', limits.directives),
        }),
      );
    },
    onValidate({ addValidationRule }) {
      addValidationRule(() => listRule(limits.list));
    },
  };
}

function listRule(most: number): ASTVisitor {
  return {
    ListValue({ values }) {
      if (values.length > most) throw longList(values.length, most);
    },
  };
}

/**
 * Turns away values that hold too long a list, or nest too deep: what reads them later goes down into them. Itself it goes
 * through them one after the other, for a body may hold a hundred thousand brackets.
 */
export function checkValues(values: unknown, limits: { readonly list: number; readonly depth: number }): void {
  let level: readonly unknown[] = [values];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) throw tooMuch('depth', 'DEPTH_LIMIT', depth, limits.depth);
    level = level.flatMap((value) => {
      if (typeof value !== 'object' || value === null) return [];
      if (!Array.isArray(value)) return Object.values(value);
      if (value.length > limits.list) throw longList(value.length, limits.list);
      return value;
    });
  }
}

function longList(found: number, most: number): GraphQLError {
  const says = `A list has ${found} items; the limit is ${most} (setting LIST_LIMIT). Ask in several operations.`;
  return limitExceeded({ limit: 'list', setting: 'LIST_LIMIT', found, most, says });
}

function manyOf(limit: string, setting: string, most: number, found: number | undefined): GraphQLError {
  const has = found === undefined ? `more than ${most}` : String(found);
  const says = `This document has ${has} ${limit}; the limit is ${most} (setting ${setting}). Ask in several operations.`;
  return limitExceeded({ limit, setting, most, ...(found === undefined ? {} : { found }), says });
}
