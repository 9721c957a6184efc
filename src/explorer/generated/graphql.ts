/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How an asserter says to know. */
export type Basis =
  /** Concluded it from what must be so. */
  | 'DEDUCED'
  /** Concluded it from signs. */
  | 'INDUCED'
  /** Was told. */
  | 'TOLD'
  /** Does not say. */
  | 'UNKNOWN'
  /** Saw it. */
  | 'WITNESSED';

/** How sure the asserter's own wording is, from least to most; not our belief. */
export type Certainty =
  /** Hedged: "allegedly", "unverified", "possible", "may". */
  | 'ALLEGED'
  /** Beside the scale: says on whose word ("according to"), not how sure. Such an act passes on and takes no side. */
  | 'ATTRIBUTED'
  /** Passed on as a rumour: "unconfirmed", "claims circulate". */
  | 'RUMOURED'
  /** Said without a hedge. */
  | 'STATED'
  /** Said to have been verified by the asserter itself. */
  | 'VERIFIED';

/** Which assertions count: those that pass all parts given. Without any, everything counts. */
export type LensInput = {
  /** Known in one of these ways: at most 5. */
  basis?: Array<Basis> | null | undefined;
  /** At least so surely said, from RUMOURED to VERIFIED. ATTRIBUTED acts stand for the nearest degree upstream. Unknown is not lowest: an act without a degree fails, unless a readable act that relays it passes. */
  certainty?: Certainty | null | undefined;
  /** Not made by a source that one of these actors runs, nor resting on nothing else, nor known only through them: at most 20 ids. */
  exceptRunBy?: Array<string> | null | undefined;
  /** Not made by one of these sources, nor resting on nothing else, nor known only through them: at most 20 ids. */
  exceptSources?: Array<string> | null | undefined;
  /** True: nothing on its way up is read from context alone. */
  explicitOnly?: boolean | null | undefined;
  /** In this graph by then, and not yet struck. */
  recordedBy?: string | null | undefined;
  /** Made by a source that one of these actors runs: at most 20 ids. */
  runBy?: Array<string> | null | undefined;
  /** Said by then for certain, and not yet withdrawn. A time that is unknown or open fails; an act that nobody can read passes with a readable one that relays it. */
  saidBy?: string | null | undefined;
  /** Made by one of these sources: at most 20 ids. */
  sources?: Array<string> | null | undefined;
};

/** In which text of a record a search found its words. */
export type SearchField =
  /** Another of its names. */
  | 'ALIAS'
  /** Our description of a document. */
  | 'DESCRIPTION'
  /** The handle of a source. */
  | 'HANDLE'
  /** Its name. */
  | 'NAME'
  /** The text of a claim. */
  | 'TEXT'
  /** The title of a document. */
  | 'TITLE';

/** Kinds of record that can be searched for. */
export type SearchType =
  /** Actors. */
  | 'ACTOR'
  /** Claims. */
  | 'CLAIM'
  /** Documents. */
  | 'DOCUMENT'
  /** Events. */
  | 'EVENT'
  /** Places. */
  | 'PLACE'
  /** Sources. */
  | 'SOURCE';

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first?: number | null | undefined;
  lens: LensInput;
}>;


export type SearchQuery = { lens: { search: { totalCount: number | null, nodes: Array<{ field: SearchField, value: string, language: string | null, node:
          | { __typename: 'Assertion', key: string, label: string }
          | { __typename: 'CauseClaim', key: string, label: string }
          | { __typename: 'Community', key: string, label: string }
          | { __typename: 'Document', key: string, label: string }
          | { __typename: 'Event', key: string, label: string }
          | { __typename: 'FigureClaim', key: string, label: string }
          | { __typename: 'InvolvementClaim', key: string, label: string }
          | { __typename: 'OccurrenceClaim', key: string, label: string }
          | { __typename: 'Organization', key: string, label: string }
          | { __typename: 'Person', key: string, label: string }
          | { __typename: 'Place', key: string, label: string }
          | { __typename: 'Source', key: string, label: string }
          | { __typename: 'StanceClaim', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
          | { __typename: 'StatementClaim', key: string, label: string }
          | { __typename: 'TieClaim', key: string, label: string }
         }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, unknown> | undefined;

  constructor(value: string, __meta__?: Record<string, unknown> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $first: Int = 12, $lens: LensInput!) {
  lens(input: $lens) {
    search(text: $text, types: $types, first: $first) {
      totalCount
      nodes {
        field
        value
        language
        node {
          __typename
          key
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;