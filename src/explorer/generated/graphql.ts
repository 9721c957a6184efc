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

/** As what a claim names something: the field of the claim. */
export type ClaimRole =
  /** In the field `actor`. */
  | 'ACTOR'
  /** In the field `addressees`. */
  | 'ADDRESSEES'
  /** In the field `cause`. */
  | 'CAUSE'
  /** In the field `concerns`. */
  | 'CONCERNS'
  /** In the field `doer`. */
  | 'DOER'
  /** In the field `effect`. */
  | 'EFFECT'
  /** In the field `event`. */
  | 'EVENT'
  /** In the field `holder`. */
  | 'HOLDER'
  /** In the field `object`. */
  | 'OBJECT'
  /** In the field `place`. */
  | 'PLACE'
  /** In the field `populations`. */
  | 'POPULATIONS'
  /** In the field `speaker`. */
  | 'SPEAKER'
  /** In the field `subject`. */
  | 'SUBJECT'
  /** In the field `target`. */
  | 'TARGET';

/** The part that somebody is said to have had in an event. */
export type InvolvementRole =
  /** Set it off. */
  | 'INSTIGATOR'
  /** Took part. */
  | 'PARTICIPANT'
  /** Did it. */
  | 'PERPETRATOR'
  /** Acted on it. */
  | 'RESPONDER'
  /** Took people in. */
  | 'SHELTERER'
  /** Was aimed at. */
  | 'TARGET'
  /** Suffered it. */
  | 'VICTIM'
  /** Saw it. */
  | 'WITNESS';

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

/** What a figure counts. */
export type Measure =
  /** People taken. */
  | 'ABDUCTED'
  /** Bodies that somebody saw: not a count of the killed. */
  | 'BODIES_SEEN'
  /** People held. */
  | 'DETAINED'
  /** People who had to leave. */
  | 'DISPLACED'
  /** People hurt. */
  | 'INJURED'
  /** People killed. */
  | 'KILLED'
  /** People missing. */
  | 'MISSING'
  /** Anything else: `measureWords` says what. */
  | 'OTHER';

/** What an act does with its claim. */
export type Polarity =
  /** Says that it is so. */
  | 'AFFIRMS'
  /** Says that it is not so. */
  | 'DENIES'
  /** Doubts that it is so. */
  | 'QUESTIONS';

/** How we know on whose word an act rests. */
export type Reading =
  /** Only the neighbouring sentence names it. */
  | 'CONTEXT'
  /** The sentence itself names the voice. */
  | 'EXPLICIT';

/** The types of record, whatever their kind. */
export type RecordType =
  /** Actors: people, organizations, states, communities. */
  | 'ACTOR'
  /** Assertions. */
  | 'ASSERTION'
  /** Claims of all seven types. */
  | 'CLAIM'
  /** Documents. */
  | 'DOCUMENT'
  /** Events. */
  | 'EVENT'
  /** Places. */
  | 'PLACE'
  /** Sources. */
  | 'SOURCE';

/** The types of relationship that join records. It leads from the record that holds it to the one it names. */
export type RelationshipType =
  /** An assertion asserts a claim: affirms, denies or questions it. */
  | 'ASSERTS'
  /** An event is filed at a place. Arranged by the editors. */
  | 'AT'
  /** A claim concerns it beside: where, about what. `role` says as what. */
  | 'CONCERNS'
  /** A document is made of another: `how` says in which way. */
  | 'DERIVES_FROM'
  /** An assertion can be read in a document. */
  | 'FOUND_IN'
  /** An assertion was made by a source. */
  | 'MADE_BY'
  /** A claim names whom or what it is done to, held on, addressed to. `role` says as what. */
  | 'OBJECT'
  /** An event is part of a larger one. Arranged by the editors. */
  | 'PART_OF'
  /** A document was published by a source. */
  | 'PUBLISHED_BY'
  /** A figure is said against another figure. */
  | 'RELATIVE_TO'
  /** An assertion passes another on: it rests on its word. `reading` says how we know. */
  | 'RELAYS'
  /** A source is run by an actor. Arranged by the editors. */
  | 'RUN_BY'
  /** An assertion was spoken by a named actor. */
  | 'SPOKEN_BY'
  /** A claim says it of this actor or event: who does, holds, leads, causes, speaks. `role` says as what. */
  | 'SUBJECT'
  /** A place lies in another. Arranged by the editors. */
  | 'WITHIN';

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

/** Where an actor stands on another or on an event. */
export type Stance =
  /** Asks something of it; neither for nor against. */
  | 'CALLS_ON'
  /** Speaks against it. */
  | 'CONDEMNS'
  /** Takes no side. */
  | 'NEUTRAL'
  /** Against it. */
  | 'OPPOSES'
  /** For it. */
  | 'SUPPORTS';

/** How two actors are said to be tied: the subject to the object. */
export type Tie =
  /** Is allied with it. */
  | 'ALLIED_WITH'
  /** Controls it; also a place. */
  | 'CONTROLS'
  /** Leads it. */
  | 'LEADS'
  /** Is a member of it. */
  | 'MEMBER_OF'
  /** Drove it from power. */
  | 'OUSTED'
  /** Is a part of it. */
  | 'PART_OF'
  /** Acts for it. */
  | 'PROXY_OF'
  /** Is the same as it. */
  | 'SAME_AS'
  /** Follows it in its place. */
  | 'SUCCEEDS';

export type AroundQueryVariables = Exact<{
  keys: Array<string> | string;
  depth: number;
  types?: Array<RecordType> | RecordType | null | undefined;
  first: number;
  lens: LensInput;
}>;


export type AroundQuery = { lens: { neighbourhood: { missing: Array<string>, cut: boolean, nodes: Array<
        | { __typename: 'Assertion', polarity: Polarity, certainty: Certainty | null, key: string, label: string }
        | { __typename: 'CauseClaim', key: string, label: string }
        | { __typename: 'Community', key: string, label: string }
        | { __typename: 'Document', key: string, label: string }
        | { __typename: 'Event', key: string, label: string }
        | { __typename: 'FigureClaim', measure: Measure, low: number | null, high: number | null, words: string | null, key: string, label: string }
        | { __typename: 'InvolvementClaim', role: InvolvementRole, key: string, label: string }
        | { __typename: 'OccurrenceClaim', key: string, label: string }
        | { __typename: 'Organization', key: string, label: string }
        | { __typename: 'Person', key: string, label: string }
        | { __typename: 'Place', key: string, label: string }
        | { __typename: 'Source', key: string, label: string }
        | { __typename: 'StanceClaim', stance: Stance, key: string, label: string }
        | { __typename: 'State', key: string, label: string }
        | { __typename: 'StatementClaim', key: string, label: string }
        | { __typename: 'TieClaim', tie: Tie, key: string, label: string }
      >, edges: Array<{ id: string, type: RelationshipType, role: ClaimRole | null, reading: Reading | null, start:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
        , end:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
         }>, leftOut: Array<{ type: RecordType, count: number, cut: boolean }> } } };

type Drawn_Assertion_Fragment = { __typename: 'Assertion', polarity: Polarity, certainty: Certainty | null, key: string, label: string };

type Drawn_CauseClaim_Fragment = { __typename: 'CauseClaim', key: string, label: string };

type Drawn_Community_Fragment = { __typename: 'Community', key: string, label: string };

type Drawn_Document_Fragment = { __typename: 'Document', key: string, label: string };

type Drawn_Event_Fragment = { __typename: 'Event', key: string, label: string };

type Drawn_FigureClaim_Fragment = { __typename: 'FigureClaim', measure: Measure, low: number | null, high: number | null, words: string | null, key: string, label: string };

type Drawn_InvolvementClaim_Fragment = { __typename: 'InvolvementClaim', role: InvolvementRole, key: string, label: string };

type Drawn_OccurrenceClaim_Fragment = { __typename: 'OccurrenceClaim', key: string, label: string };

type Drawn_Organization_Fragment = { __typename: 'Organization', key: string, label: string };

type Drawn_Person_Fragment = { __typename: 'Person', key: string, label: string };

type Drawn_Place_Fragment = { __typename: 'Place', key: string, label: string };

type Drawn_Source_Fragment = { __typename: 'Source', key: string, label: string };

type Drawn_StanceClaim_Fragment = { __typename: 'StanceClaim', stance: Stance, key: string, label: string };

type Drawn_State_Fragment = { __typename: 'State', key: string, label: string };

type Drawn_StatementClaim_Fragment = { __typename: 'StatementClaim', key: string, label: string };

type Drawn_TieClaim_Fragment = { __typename: 'TieClaim', tie: Tie, key: string, label: string };

export type DrawnFragment =
  | Drawn_Assertion_Fragment
  | Drawn_CauseClaim_Fragment
  | Drawn_Community_Fragment
  | Drawn_Document_Fragment
  | Drawn_Event_Fragment
  | Drawn_FigureClaim_Fragment
  | Drawn_InvolvementClaim_Fragment
  | Drawn_OccurrenceClaim_Fragment
  | Drawn_Organization_Fragment
  | Drawn_Person_Fragment
  | Drawn_Place_Fragment
  | Drawn_Source_Fragment
  | Drawn_StanceClaim_Fragment
  | Drawn_State_Fragment
  | Drawn_StatementClaim_Fragment
  | Drawn_TieClaim_Fragment
;

export type CountsAroundQueryVariables = Exact<{
  keys: Array<string> | string;
  lens: LensInput;
}>;


export type CountsAroundQuery = { lens: { neighbourhood: { leftOut: Array<{ type: RecordType, count: number, cut: boolean }> } } };

export type DeniedQueryVariables = Exact<{
  keys: Array<string> | string;
  lens: LensInput;
}>;


export type DeniedQuery = { lens: { neighbourhood: { nodes: Array<
        | { key: string }
        | { key: string, deniedBy: { totalCount: number | null } }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string, deniedBy: { totalCount: number | null } }
        | { key: string, deniedBy: { totalCount: number | null } }
        | { key: string, deniedBy: { totalCount: number | null } }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string, deniedBy: { totalCount: number | null } }
        | { key: string }
        | { key: string, deniedBy: { totalCount: number | null } }
        | { key: string, deniedBy: { totalCount: number | null } }
      > } } };

export type BetweenQueryVariables = Exact<{
  start: string;
  end: string;
  lens: LensInput;
}>;


export type BetweenQuery = { lens: { paths: { reasons: Array<string>, cut: boolean, paths: Array<{ support: number, hops: Array<{ from:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
          , to:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
          , claims: Array<{ claim:
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
             }> }>, weakest: { from:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
          , to:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
          , independentRoots: { min: number, max: number | null } } }> } | null } };

export type IdsQueryVariables = Exact<{
  keys: Array<string> | string;
  lens: LensInput;
}>;


export type IdsQuery = { lens: { neighbourhood: { nodes: Array<
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
        | { id: string, key: string }
      > } } };

export type LensNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type LensNamesQuery = { nodes: Array<
    | { __typename: 'Assertion', key: string, label: string, id: string }
    | { __typename: 'CauseClaim', key: string, label: string, id: string }
    | { __typename: 'Community', key: string, label: string, id: string }
    | { __typename: 'Document', key: string, label: string, id: string }
    | { __typename: 'Event', key: string, label: string, id: string }
    | { __typename: 'FigureClaim', key: string, label: string, id: string }
    | { __typename: 'InvolvementClaim', key: string, label: string, id: string }
    | { __typename: 'OccurrenceClaim', key: string, label: string, id: string }
    | { __typename: 'Organization', key: string, label: string, id: string }
    | { __typename: 'Person', key: string, label: string, id: string }
    | { __typename: 'Place', key: string, label: string, id: string }
    | { __typename: 'Source', key: string, label: string, id: string }
    | { __typename: 'StanceClaim', key: string, label: string, id: string }
    | { __typename: 'State', key: string, label: string, id: string }
    | { __typename: 'StatementClaim', key: string, label: string, id: string }
    | { __typename: 'TieClaim', key: string, label: string, id: string }
   | null> };

export type LensChoicesQueryVariables = Exact<{
  text: string;
  types: Array<SearchType> | SearchType;
  isSearch: boolean;
  isActor: boolean;
  isSource: boolean;
}>;


export type LensChoicesQuery = { search?: { totalCount: number | null, nodes: Array<{ node:
        | { __typename: 'Assertion', id: string, key: string, label: string }
        | { __typename: 'CauseClaim', id: string, key: string, label: string }
        | { __typename: 'Community', id: string, key: string, label: string }
        | { __typename: 'Document', id: string, key: string, label: string }
        | { __typename: 'Event', id: string, key: string, label: string }
        | { __typename: 'FigureClaim', id: string, key: string, label: string }
        | { __typename: 'InvolvementClaim', id: string, key: string, label: string }
        | { __typename: 'OccurrenceClaim', id: string, key: string, label: string }
        | { __typename: 'Organization', id: string, key: string, label: string }
        | { __typename: 'Person', id: string, key: string, label: string }
        | { __typename: 'Place', id: string, key: string, label: string }
        | { __typename: 'Source', id: string, key: string, label: string }
        | { __typename: 'StanceClaim', id: string, key: string, label: string }
        | { __typename: 'State', id: string, key: string, label: string }
        | { __typename: 'StatementClaim', id: string, key: string, label: string }
        | { __typename: 'TieClaim', id: string, key: string, label: string }
       }> }, actors?: { totalCount: number | null, nodes: Array<
      | { __typename: 'Community', id: string, key: string, label: string }
      | { __typename: 'Organization', id: string, key: string, label: string }
      | { __typename: 'Person', id: string, key: string, label: string }
      | { __typename: 'State', id: string, key: string, label: string }
    > }, sources?: { totalCount: number | null, nodes: Array<{ __typename: 'Source', id: string, key: string, label: string }> } };

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
export const DrawnFragmentDoc = new TypedDocumentString(`
    fragment Drawn on Record {
  __typename
  key
  label
  ... on Assertion {
    polarity
    certainty
  }
  ... on FigureClaim {
    measure
    low
    high
    words
  }
  ... on InvolvementClaim {
    role
  }
  ... on StanceClaim {
    stance
  }
  ... on TieClaim {
    tie
  }
}
    `, {"fragmentName":"Drawn"}) as unknown as TypedDocumentString<DrawnFragment, unknown>;
export const AroundDocument = new TypedDocumentString(`
    query Around($keys: [String!]!, $depth: Int!, $types: [RecordType!], $first: Int!, $lens: LensInput!) {
  lens(input: $lens) {
    neighbourhood(keys: $keys, depth: $depth, types: $types, first: $first) {
      nodes {
        ...Drawn
      }
      edges {
        id
        type
        role
        reading
        start {
          key
        }
        end {
          key
        }
      }
      leftOut {
        type
        count
        cut
      }
      missing
      cut
    }
  }
}
    fragment Drawn on Record {
  __typename
  key
  label
  ... on Assertion {
    polarity
    certainty
  }
  ... on FigureClaim {
    measure
    low
    high
    words
  }
  ... on InvolvementClaim {
    role
  }
  ... on StanceClaim {
    stance
  }
  ... on TieClaim {
    tie
  }
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const CountsAroundDocument = new TypedDocumentString(`
    query CountsAround($keys: [String!]!, $lens: LensInput!) {
  lens(input: $lens) {
    neighbourhood(keys: $keys, depth: 0) {
      leftOut {
        type
        count
        cut
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountsAroundQuery, CountsAroundQueryVariables>;
export const DeniedDocument = new TypedDocumentString(`
    query Denied($keys: [String!]!, $lens: LensInput!) {
  lens(input: $lens) {
    neighbourhood(keys: $keys, depth: 0, first: 0) {
      nodes {
        key
        ... on Claim {
          deniedBy(first: 1) {
            totalCount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeniedQuery, DeniedQueryVariables>;
export const BetweenDocument = new TypedDocumentString(`
    query Between($start: ID!, $end: ID!, $lens: LensInput!) {
  lens(input: $lens) {
    paths(start: $start, end: $end, first: 1) {
      reasons
      cut
      paths {
        support
        hops {
          from {
            key
          }
          to {
            key
          }
          claims {
            claim {
              key
            }
          }
        }
        weakest {
          from {
            key
            label
          }
          to {
            key
            label
          }
          independentRoots {
            min
            max
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const IdsDocument = new TypedDocumentString(`
    query Ids($keys: [String!]!, $lens: LensInput!) {
  lens(input: $lens) {
    neighbourhood(keys: $keys, depth: 0, first: 0) {
      nodes {
        id
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IdsQuery, IdsQueryVariables>;
export const LensNamesDocument = new TypedDocumentString(`
    query LensNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Record {
      key
      label
    }
  }
}
    `) as unknown as TypedDocumentString<LensNamesQuery, LensNamesQueryVariables>;
export const LensChoicesDocument = new TypedDocumentString(`
    query LensChoices($text: String!, $types: [SearchType!]!, $isSearch: Boolean!, $isActor: Boolean!, $isSource: Boolean!) {
  search(text: $text, types: $types, first: 8) @include(if: $isSearch) {
    totalCount
    nodes {
      node {
        __typename
        id
        key
        label
      }
    }
  }
  actors(first: 8) @include(if: $isActor) {
    totalCount
    nodes {
      __typename
      id
      key
      label
    }
  }
  sources(first: 8) @include(if: $isSource) {
    totalCount
    nodes {
      __typename
      id
      key
      label
    }
  }
}
    `) as unknown as TypedDocumentString<LensChoicesQuery, LensChoicesQueryVariables>;
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