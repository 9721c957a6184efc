import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import type { Plugin } from '@envelop/core';
import {
  type ASTNode,
  type ASTVisitor,
  GraphQLError,
  Kind,
  Lexer,
  parse,
  type ParseOptions,
  Source,
  TokenKind,
} from 'graphql';

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

/** What a document may hold. */
export interface DocumentLimits {
  readonly depth: number;
  readonly tokens: number;
  readonly aliases: number;
  readonly directives: number;
  readonly list: number;
  readonly text: number;
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
          maxTokens: { enabled: false }, // it reads as deep as it is led, which breaks the stack
          maxAliases: { ...refuse('aliases', 'ALIAS_LIMIT', limits.aliases), allowList: OUR_ALIASES },
          maxDirectives: refuse('directives', 'DIRECTIVE_LIMIT', limits.directives),
        }),
      );
    },
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => {
        checkText(typeof source === 'string' ? new Source(source) : source, limits);
        return parse(source, options);
      });
    },
    onValidate({ addValidationRule }) {
      addValidationRule(() => valueRule(limits));
    },
  };
}

/** Goes through a text word by word before anything goes down into it. */
function checkText(source: Source, { tokens, depth }: DocumentLimits): void {
  const lexer = new Lexer(source);
  const deepest = depth * NESTED;
  let nesting = 0;
  for (let count = 1; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    if (count > tokens) throw manyOf('tokens', 'TOKEN_LIMIT', tokens, undefined);
    if (OPENS.has(lexer.token.kind)) nesting += 1;
    else if (CLOSES.has(lexer.token.kind)) nesting -= 1;
    if (nesting > deepest) throw tooMuch('depth', 'DEPTH_LIMIT', nesting, deepest);
  }
}

/** Brackets for one level of an operation: its braces, those of inline fragments in it, and of what its fields are given. */
const NESTED = 4;
const OPENS: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSES: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function valueRule({ list, text }: ValueLimits): ASTVisitor {
  return {
    ListValue: ({ values }, _key, parent) => checkLength(nameOf(parent), 'list', values.length, list),
    StringValue: ({ value }, _key, parent) => checkLength(nameOf(parent), 'text', value.length, text),
  };
}

/** Of the argument or field that a value is given to; undefined within a list. */
function nameOf(parent: ASTNode | readonly ASTNode[] | undefined): string | undefined {
  return parent && 'name' in parent && parent.name?.kind === Kind.NAME ? parent.name.value : undefined;
}

/** What the values may hold that are sent with a document, or stand in it. */
export interface ValueLimits {
  readonly depth: number;
  readonly list: number;
  readonly text: number;
}

/**
 * Turns away values that hold too long a list or text, or nest too deep: what reads them later goes down into them. Itself
 * it goes through them level by level, for a body may hold a hundred thousand brackets.
 */
export function checkValues(values: Readonly<Record<string, unknown>>, limits: ValueLimits): void {
  let level: readonly (readonly [string, unknown])[] = Object.entries(values);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.depth) throw tooMuch('depth', 'DEPTH_LIMIT', depth, limits.depth);
    level = level.flatMap(([name, value]) => {
      if (typeof value === 'string') checkLength(name, 'text', value.length, limits.text);
      if (typeof value !== 'object' || value === null) return [];
      if (!Array.isArray(value)) return Object.entries(value);
      checkLength(name, 'list', value.length, limits.list);
      return value.map((each: unknown) => [name, each] as const);
    });
  }
}

function checkLength(name: string | undefined, what: 'list' | 'text', found: number, most: number): void {
  if (found <= most) return;
  const [setting, of] = what === 'list' ? ['LIST_LIMIT', 'items'] : ['TEXT_LIMIT', 'letters and signs'];
  const whose = name === undefined ? '' : `${name.slice(0, 100)}: `;
  const says = `${whose}a ${what} of ${found} ${of}; the limit is ${most} (setting ${setting}). Ask for fewer, or in several operations.`;
  throw limitExceeded({ limit: what, setting, found, most, says });
}

function manyOf(limit: string, setting: string, most: number, found: number | undefined): GraphQLError {
  const has = found === undefined ? `more than ${most}` : String(found);
  const says = `This document has ${has} ${limit}; the limit is ${most} (setting ${setting}). Ask in several operations.`;
  return limitExceeded({ limit, setting, most, ...(found === undefined ? {} : { found }), says });
}
