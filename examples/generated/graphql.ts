/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What a source changed. */
export type ChangeKind =
  /** How sure it is of the claim. */
  | 'CERTAINTY'
  /** The number that it gives for the same question. */
  | 'FIGURE'
  /** From affirming to denying or questioning the claim, or back. */
  | 'POLARITY';

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

/** What a contradiction takes for granted and nobody said. POPULATION, DOER, PLACE, PERIOD: one figure leaves that part of its scope open, and it is taken to be as the other says. ONE_...: taken for granted as long as no voice tells both claims in one breath, on its own word and in one document (or both times where nobody can read it); where one does, there is no contradiction. */
export type ContradictionAssumption =
  /** Who is said to have done it. */
  | 'DOER'
  /** That one actor did it, alone. */
  | 'ONE_DOER'
  /** That it happened once, at one time and in one place. */
  | 'ONE_OCCURRENCE'
  /** That both speak of one time. */
  | 'ONE_TIME'
  /** Over what time. */
  | 'PERIOD'
  /** Where. */
  | 'PLACE'
  /** Who is counted. */
  | 'POPULATION';

/** By what rule two claims cannot both hold: the first that fits. */
export type ContradictionRule =
  /** Different actors in a role that one fills: at the head of one object at one time (LEADS), or as PERPETRATOR or INSTIGATOR of an event without parts. Not where one of them is said to be, or (but for LEADS) to belong to, the other: SAME_AS, MEMBER_OF, PART_OF, CONTROLS, in at most three steps; nor of two leaders one of whom succeeded or ousted the other, unless their times say otherwise. A party in words alone excludes nobody. */
  | 'ACTOR'
  /** Each of two events is said to have brought about the other. Different causes of one event add up. */
  | 'CAUSE'
  /** One affirms what the other denies: one claim, or two that differ in our wording alone. Doubt (QUESTIONS) denies nothing. */
  | 'DENIAL'
  /** Places of one event without parts of which neither is filed within the other. */
  | 'PLACE'
  /** One holder is said to support and to oppose or condemn one target, at one time: when it is said to have been so, else when it was first said. */
  | 'STANCE'
  /** Times of one event without parts that have no moment in common. */
  | 'TIME'
  /** Figures of one event that no number fits both of, as `Event.figures` compares them. A figure told only against another is no total, and clashes with none. */
  | 'VALUE';

/** What sort of item a document is. */
export type DocumentType =
  /** An article. */
  | 'ARTICLE'
  /** A set of items that the text does not tell apart. */
  | 'COLLECTION'
  /** Raw footage. */
  | 'FOOTAGE'
  /** A picture. */
  | 'IMAGE'
  /** Pictures, sound or video that the text does not tell apart. */
  | 'MEDIA'
  /** A post on a social medium. */
  | 'POST'
  /** A report. */
  | 'REPORT'
  /** A speech. */
  | 'SPEECH'
  /** A video. */
  | 'VIDEO';

/** What became of a doubt where a thing was passed on. */
export type DriftKind =
  /** Stated or verified as its own, though it has it from another. Who says that it saw for itself loses nothing. */
  | 'ATTRIBUTION_LOST'
  /** Said more surely than what it passes on, and resting on nothing else: no root of another voice joins, and it does not say that it saw for itself. To call a thing verified is no ground by itself. */
  | 'LAUNDERED'
  /** Said less surely than what it passes on. */
  | 'SOFTENED'
  /** More or less sure than what was passed on, but with acts between them that nobody can read: at which step, and on what ground, is not known. */
  | 'UNTRACED';

/** What sort of thing is said to have happened. */
export type EventType =
  /** People were taken. */
  | 'ABDUCTION'
  /** One side used force against another. */
  | 'ATTACK'
  /** Power passed from one to another. */
  | 'CHANGE_OF_POWER'
  /** Sides fought one another. */
  | 'CLASH'
  /** A body decided. */
  | 'DECISION'
  /** People were held. */
  | 'DETENTION'
  /** People had to leave. */
  | 'DISPLACEMENT'
  /** People were killed. */
  | 'KILLING'
  /** Anything else: `words` says what. */
  | 'OTHER'
  /** People protested. */
  | 'PROTEST'
  /** People were taken in. */
  | 'SHELTER'
  /** Somebody spoke in public. */
  | 'SPEECH';

/** How a figure stands to another that it is said against. Such a figure is no total. */
export type FigureRelation =
  /** More than the other. */
  | 'HIGHER_THAN'
  /** On top of the other. */
  | 'IN_ADDITION_TO'
  /** Less than the other. */
  | 'LOWER_THAN';

/** By which rule two figures were compared. */
export type FigureRule =
  /** Each counts more than the other in some part of the scope. */
  | 'CROSSED_SCOPES'
  /** Both say something of one part of the scope, and it is not shown to be the same, nor one in the other. */
  | 'DIFFERENT_SCOPE'
  /** One scope, and no number fits both. */
  | 'DISJOINT'
  /** One scope, and some number fits both. */
  | 'OVERLAP'
  /** One counts a part of what the other counts, and its lowest number is above the highest of the other. */
  | 'PART_ABOVE_WHOLE'
  /** One counts a part of what the other counts, and its lowest number is not above the highest of the other. */
  | 'PART_WITHIN_WHOLE'
  /** One is told only against another figure, and is no total. */
  | 'RELATIVE';

/** On whose word a source reports. */
export type How =
  /** At least once on its own word. */
  | 'OWN'
  /** Only ever passing on another's. */
  | 'RELAYED';

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

/** By what a stance is shown. */
export type Means =
  /** With weapons. */
  | 'ARMS'
  /** With money. */
  | 'FUNDS'
  /** By sanctions. */
  | 'SANCTIONS'
  /** By taking people in. */
  | 'SHELTER'
  /** In words. */
  | 'STATEMENT'
  /** With soldiers. */
  | 'TROOPS'
  /** By a vote. */
  | 'VOTE';

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

/** Why several roots are taken for one. */
export type MergeReason =
  /** They stand in documents of which one republishes another, or which republish the same one. */
  | 'REPUBLISHED'
  /** The same actor runs their sources. */
  | 'SAME_RUNNER'
  /** They were made by the same source. */
  | 'SAME_SOURCE';

/** Whether a claim reads in the direction of the path. */
export type PathDirection =
  /** From `to` to `from`: "X supports Y" on the way from Y to X. */
  | 'AGAINST'
  /** From `from` to `to`: "X supports Y" on the way from X to Y. */
  | 'ALONG';

/** What an act does with its claim. */
export type Polarity =
  /** Says that it is so. */
  | 'AFFIRMS'
  /** Says that it is not so. */
  | 'DENIES'
  /** Doubts that it is so. */
  | 'QUESTIONS';

/** How the source limits its number. */
export type Qualifier =
  /** Around this number: low = high. */
  | 'ABOUT'
  /** This or more: only low. */
  | 'AT_LEAST'
  /** This or fewer: only high. */
  | 'AT_MOST'
  /** From low to high. */
  | 'BETWEEN'
  /** This number: low = high. */
  | 'EXACT'
  /** In words alone ("hundreds"): neither bound is given, and none is made up. */
  | 'WORDS';

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
  /** Assessments: how reviewers judged claims and sources. */
  | 'ASSESSMENT'
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

/** A type of relationship between records: it leads from the record that holds it to the one it names. */
export type RelationshipType =
  /** An assertion asserts a claim: affirms, denies or questions it. */
  | 'ASSERTS'
  /** An assessment judges a claim or a source. */
  | 'ASSESSES'
  /** An event is filed at a place. Arranged by the editors. */
  | 'AT'
  /** A claim concerns it beside: where, about what. `role` says as what. */
  | 'CONCERNS'
  /** A document is made of another: `how` says in which way. */
  | 'DERIVES_FROM'
  /** An assertion or an assessment can be read in a document. */
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

/** What an arrangement of the editors rests on. */
export type RestsOnKind =
  /** Claims in this graph, which are named. */
  | 'CLAIMS'
  /** The editors' own knowledge. */
  | 'EDITORIAL';

/** A part of what a figure counts. */
export type ScopePart =
  /** Who is said to have done it. */
  | 'DOER'
  /** What is counted. Never assumed. */
  | 'MEASURE'
  /** Over what time: from when, and up to when. */
  | 'PERIOD'
  /** Where. */
  | 'PLACE'
  /** Who is counted. */
  | 'POPULATION';

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

/** What sort of voice a source is. */
export type SourceType =
  /** An account on a social medium. */
  | 'ACCOUNT'
  /** A news agency. */
  | 'AGENCY'
  /** Somebody who was there. */
  | 'EYEWITNESS'
  /** A body that watches and counts. */
  | 'MONITOR'
  /** The channel of an office or body. */
  | 'OFFICIAL_CHANNEL'
  /** A newspaper, site or broadcaster. */
  | 'OUTLET'
  /** The text does not tell. */
  | 'UNKNOWN';

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

/** For, against, or neither. */
export type StanceSign =
  /** Against it: OPPOSES, CONDEMNS. */
  | 'MINUS'
  /** Neither: CALLS_ON, NEUTRAL. */
  | 'NONE'
  /** For it: SUPPORTS. */
  | 'PLUS';

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

export type DeathFiguresQueryVariables = Exact<{
  event: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeathFiguresQuery = { event: { name: string, claims: { totalCount: number | null, nodes: Array<
        | { key: string, text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { documentType: DocumentType, description: string | null } | null, chain: { cut: boolean, hops: Array<{ depth: number, reading: Reading, assertion: { certainty: Certainty | null, source: { name: string, collective: boolean } } }> } }> } }
        | { qualifier: Qualifier, low: number | null, high: number | null, words: string | null, relation: FigureRelation | null, key: string, text: string, populations: Array<{ words: string | null, actor:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null }>, doer: { words: string | null, actor:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null } | null, place: { name: string } | null, period: { edtf: string | null, words: string | null, inferred: boolean } | null, relativeTo: { text: string } | null, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { documentType: DocumentType, description: string | null } | null, chain: { cut: boolean, hops: Array<{ depth: number, reading: Reading, assertion: { certainty: Certainty | null, source: { name: string, collective: boolean } } }> } }> } }
        | { key: string, text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { documentType: DocumentType, description: string | null } | null, chain: { cut: boolean, hops: Array<{ depth: number, reading: Reading, assertion: { certainty: Certainty | null, source: { name: string, collective: boolean } } }> } }> } }
        | { key: string, text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { documentType: DocumentType, description: string | null } | null, chain: { cut: boolean, hops: Array<{ depth: number, reading: Reading, assertion: { certainty: Certainty | null, source: { name: string, collective: boolean } } }> } }> } }
        | { key: string, text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { documentType: DocumentType, description: string | null } | null, chain: { cut: boolean, hops: Array<{ depth: number, reading: Reading, assertion: { certainty: Certainty | null, source: { name: string, collective: boolean } } }> } }> } }
        | { key: string, text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { documentType: DocumentType, description: string | null } | null, chain: { cut: boolean, hops: Array<{ depth: number, reading: Reading, assertion: { certainty: Certainty | null, source: { name: string, collective: boolean } } }> } }> } }
        | { key: string, text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { documentType: DocumentType, description: string | null } | null, chain: { cut: boolean, hops: Array<{ depth: number, reading: Reading, assertion: { certainty: Certainty | null, source: { name: string, collective: boolean } } }> } }> } }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type WhoStandsWithWhomQueryVariables = Exact<{
  actor: string;
}>;


export type WhoStandsWithWhomQuery = { actor:
    | { name: string, supportedBy: { edges: Array<{ certainty: Certainty | null, assertionCount: number, disputed: boolean, node:
            | { __typename: 'Community', name: string }
            | { __typename: 'Organization', name: string }
            | { __typename: 'Person', name: string }
            | { __typename: 'State', name: string }
          , claims: { nodes: Array<
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
            > } }> }, opposedBy: { edges: Array<{ certainty: Certainty | null, assertionCount: number, disputed: boolean, node:
            | { __typename: 'Community', name: string }
            | { __typename: 'Organization', name: string }
            | { __typename: 'Person', name: string }
            | { __typename: 'State', name: string }
           }> } }
    | { name: string, supportedBy: { edges: Array<{ certainty: Certainty | null, assertionCount: number, disputed: boolean, node:
            | { __typename: 'Community', name: string }
            | { __typename: 'Organization', name: string }
            | { __typename: 'Person', name: string }
            | { __typename: 'State', name: string }
          , claims: { nodes: Array<
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
            > } }> }, opposedBy: { edges: Array<{ certainty: Certainty | null, assertionCount: number, disputed: boolean, node:
            | { __typename: 'Community', name: string }
            | { __typename: 'Organization', name: string }
            | { __typename: 'Person', name: string }
            | { __typename: 'State', name: string }
           }> } }
    | { name: string, supportedBy: { edges: Array<{ certainty: Certainty | null, assertionCount: number, disputed: boolean, node:
            | { __typename: 'Community', name: string }
            | { __typename: 'Organization', name: string }
            | { __typename: 'Person', name: string }
            | { __typename: 'State', name: string }
          , claims: { nodes: Array<
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
            > } }> }, opposedBy: { edges: Array<{ certainty: Certainty | null, assertionCount: number, disputed: boolean, node:
            | { __typename: 'Community', name: string }
            | { __typename: 'Organization', name: string }
            | { __typename: 'Person', name: string }
            | { __typename: 'State', name: string }
           }> } }
    | { name: string, supportedBy: { edges: Array<{ certainty: Certainty | null, assertionCount: number, disputed: boolean, node:
            | { __typename: 'Community', name: string }
            | { __typename: 'Organization', name: string }
            | { __typename: 'Person', name: string }
            | { __typename: 'State', name: string }
          , claims: { nodes: Array<
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
              | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
            > } }> }, opposedBy: { edges: Array<{ certainty: Certainty | null, assertionCount: number, disputed: boolean, node:
            | { __typename: 'Community', name: string }
            | { __typename: 'Organization', name: string }
            | { __typename: 'Person', name: string }
            | { __typename: 'State', name: string }
           }> } }
   | null };

export type StancesOfStatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StancesOfStatesQuery = { actors: { totalCount: number | null, nodes: Array<
      | { name: string, supports: { edges: Array<{ node:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , claims: { nodes: Array<
                | { stance: Stance, text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
                | Record<PropertyKey, never>
              > } }> }, opposes: { edges: Array<{ node:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , claims: { nodes: Array<
                | { stance: Stance, text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
                | Record<PropertyKey, never>
              > } }> } }
      | { name: string, supports: { edges: Array<{ node:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , claims: { nodes: Array<
                | { stance: Stance, text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
                | Record<PropertyKey, never>
              > } }> }, opposes: { edges: Array<{ node:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , claims: { nodes: Array<
                | { stance: Stance, text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
                | Record<PropertyKey, never>
              > } }> } }
      | { name: string, supports: { edges: Array<{ node:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , claims: { nodes: Array<
                | { stance: Stance, text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
                | Record<PropertyKey, never>
              > } }> }, opposes: { edges: Array<{ node:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , claims: { nodes: Array<
                | { stance: Stance, text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
                | Record<PropertyKey, never>
              > } }> } }
      | { name: string, supports: { edges: Array<{ node:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , claims: { nodes: Array<
                | { stance: Stance, text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
                | Record<PropertyKey, never>
              > } }> }, opposes: { edges: Array<{ node:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , claims: { nodes: Array<
                | { stance: Stance, text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
                | Record<PropertyKey, never>
              > } }> } }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StanceInItsWordsFragment = { stance: Stance, text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } };

export type StancesOnAnEventQueryVariables = Exact<{
  event: string;
}>;


export type StancesOnAnEventQuery = { event: { name: string, supportedBy: { edges: Array<{ certainty: Certainty | null, node:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> }, opposedBy: { edges: Array<{ certainty: Certainty | null, node:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , claims: { nodes: Array<
            | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, document: { description: string | null } | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
            | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, document: { description: string | null } | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
            | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, document: { description: string | null } | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
            | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, document: { description: string | null } | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
            | { stance: Stance, means: Means | null, text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, document: { description: string | null } | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
            | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, document: { description: string | null } | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
            | { text: string, assertions: { nodes: Array<{ quote: string | null, certainty: Certainty | null, locator: string | null, document: { description: string | null } | null, chain: { hops: Array<{ reading: Reading, assertion: { source: { name: string } } }> } }> } }
          > } }> } } | null };

export type CreditedToQueryVariables = Exact<{
  source: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CreditedToQuery = { source: { name: string, sourceType: SourceType, reported: { totalCount: number | null, edges: Array<{ certainty: Certainty | null, disputed: boolean, node:
          | { text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { description: string | null } | null, chain: { hops: Array<{ depth: number, reading: Reading, assertion: { source: { name: string, collective: boolean } } }> } }> } }
          | { text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { description: string | null } | null, chain: { hops: Array<{ depth: number, reading: Reading, assertion: { source: { name: string, collective: boolean } } }> } }> } }
          | { text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { description: string | null } | null, chain: { hops: Array<{ depth: number, reading: Reading, assertion: { source: { name: string, collective: boolean } } }> } }> } }
          | { text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { description: string | null } | null, chain: { hops: Array<{ depth: number, reading: Reading, assertion: { source: { name: string, collective: boolean } } }> } }> } }
          | { text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { description: string | null } | null, chain: { hops: Array<{ depth: number, reading: Reading, assertion: { source: { name: string, collective: boolean } } }> } }> } }
          | { text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { description: string | null } | null, chain: { hops: Array<{ depth: number, reading: Reading, assertion: { source: { name: string, collective: boolean } } }> } }> } }
          | { text: string, assertions: { nodes: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string }, document: { description: string | null } | null, chain: { hops: Array<{ depth: number, reading: Reading, assertion: { source: { name: string, collective: boolean } } }> } }> } }
         }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type FromANameQueryVariables = Exact<{
  name: string;
}>;


export type FromANameQuery = { search: { nodes: Array<{ field: SearchField, value: string, language: string | null, node:
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string, said: { totalCount: number | null, edges: Array<{ assertionCount: number, certainty: Certainty | null, node:
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
               }> }, saidOf: { totalCount: number | null, edges: Array<{ assertionCount: number, certainty: Certainty | null, disputed: boolean, node:
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
               }> } }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string, said: { totalCount: number | null, edges: Array<{ assertionCount: number, certainty: Certainty | null, node:
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
               }> }, saidOf: { totalCount: number | null, edges: Array<{ assertionCount: number, certainty: Certainty | null, disputed: boolean, node:
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
               }> } }
        | { key: string, label: string, said: { totalCount: number | null, edges: Array<{ assertionCount: number, certainty: Certainty | null, node:
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
               }> }, saidOf: { totalCount: number | null, edges: Array<{ assertionCount: number, certainty: Certainty | null, disputed: boolean, node:
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
               }> } }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string, said: { totalCount: number | null, edges: Array<{ assertionCount: number, certainty: Certainty | null, node:
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
               }> }, saidOf: { totalCount: number | null, edges: Array<{ assertionCount: number, certainty: Certainty | null, disputed: boolean, node:
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
                | { text: string }
               }> } }
        | { key: string, label: string }
        | { key: string, label: string }
       }> } };

export type EventsToDocumentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventsToDocumentsQuery = { events: { totalCount: number | null, nodes: Array<{ name: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, claims: { totalCount: number | null, nodes: Array<
          | { text: string, assertions: { nodes: Array<{ polarity: Polarity, certainty: Certainty | null, source: { name: string }, document: { documentType: DocumentType, description: string | null, url: string | null } | null }> } }
          | { text: string, assertions: { nodes: Array<{ polarity: Polarity, certainty: Certainty | null, source: { name: string }, document: { documentType: DocumentType, description: string | null, url: string | null } | null }> } }
          | { text: string, assertions: { nodes: Array<{ polarity: Polarity, certainty: Certainty | null, source: { name: string }, document: { documentType: DocumentType, description: string | null, url: string | null } | null }> } }
          | { text: string, assertions: { nodes: Array<{ polarity: Polarity, certainty: Certainty | null, source: { name: string }, document: { documentType: DocumentType, description: string | null, url: string | null } | null }> } }
          | { text: string, assertions: { nodes: Array<{ polarity: Polarity, certainty: Certainty | null, source: { name: string }, document: { documentType: DocumentType, description: string | null, url: string | null } | null }> } }
          | { text: string, assertions: { nodes: Array<{ polarity: Polarity, certainty: Certainty | null, source: { name: string }, document: { documentType: DocumentType, description: string | null, url: string | null } | null }> } }
          | { text: string, assertions: { nodes: Array<{ polarity: Polarity, certainty: Certainty | null, source: { name: string }, document: { documentType: DocumentType, description: string | null, url: string | null } | null }> } }
        > } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QuestionedOrDeniedQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuestionedOrDeniedQuery = { documents: { nodes: Array<{ description: string | null, assertions: { nodes: Array<{ polarity: Polarity, quote: string | null, source: { name: string, handle: string | null }, claim:
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
           }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PageByPageQueryVariables = Exact<{
  document: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PageByPageQuery = { document: { description: string | null, assertions: { totalCount: number | null, nodes: Array<{ locator: string | null, hedge: string | null, certainty: Certainty | null, claim:
          | { text: string }
          | { text: string }
          | { text: string }
          | { text: string }
          | { text: string }
          | { text: string }
          | { text: string }
         }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type WhoIsInvolvedQueryVariables = Exact<{
  event: string;
}>;


export type WhoIsInvolvedQuery = { event: { name: string, partOf: { name: string } | null, involved: { totalCount: number | null, edges: Array<{ role: InvolvementRole, assertionCount: number, certainty: Certainty | null, disputed: boolean, party: { words: string | null, actor:
            | { __typename: 'Community', name: string }
            | { __typename: 'Organization', name: string }
            | { __typename: 'Person', name: string }
            | { __typename: 'State', name: string }
           | null }, claims: { nodes: Array<
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
            | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          > } }> } } | null };

export type TiesOfAnActorQueryVariables = Exact<{
  actor: string;
}>;


export type TiesOfAnActorQuery = { actor:
    | { name: string, names: Array<{ text: string, language: string | null, restsOn: { kind: RestsOnKind, claims: Array<
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
          > } | null }>, ties: { totalCount: number | null, nodes: Array<
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { tie: Tie, text: string, subject:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            , object:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
        > } }
    | { name: string, names: Array<{ text: string, language: string | null, restsOn: { kind: RestsOnKind, claims: Array<
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
          > } | null }>, ties: { totalCount: number | null, nodes: Array<
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { tie: Tie, text: string, subject:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            , object:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
        > } }
    | { name: string, names: Array<{ text: string, language: string | null, restsOn: { kind: RestsOnKind, claims: Array<
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
          > } | null }>, ties: { totalCount: number | null, nodes: Array<
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { tie: Tie, text: string, subject:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            , object:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
        > } }
    | { name: string, names: Array<{ text: string, language: string | null, restsOn: { kind: RestsOnKind, claims: Array<
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
          > } | null }>, ties: { totalCount: number | null, nodes: Array<
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { text: string, reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
          | { tie: Tie, text: string, subject:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            , object:
              | { __typename: 'Assertion', label: string }
              | { __typename: 'Assessment', label: string }
              | { __typename: 'CauseClaim', label: string }
              | { __typename: 'Community', label: string }
              | { __typename: 'Document', label: string }
              | { __typename: 'Event', label: string }
              | { __typename: 'FigureClaim', label: string }
              | { __typename: 'InvolvementClaim', label: string }
              | { __typename: 'OccurrenceClaim', label: string }
              | { __typename: 'Organization', label: string }
              | { __typename: 'Person', label: string }
              | { __typename: 'Place', label: string }
              | { __typename: 'Source', label: string }
              | { __typename: 'StanceClaim', label: string }
              | { __typename: 'State', label: string }
              | { __typename: 'StatementClaim', label: string }
              | { __typename: 'TieClaim', label: string }
            , reportedBy: { edges: Array<{ how: How, certainty: Certainty | null, node: { name: string } }> } }
        > } }
   | null };

export type HowManyVoicesQueryVariables = Exact<{
  event: string;
  first?: number | null | undefined;
}>;


export type HowManyVoicesQuery = { event: { name: string, figures: { nodes: Array<
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
      > }, perpetrators: { nodes: Array<
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
        | { text: string, corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null }> }, bottlenecks: Array<{ name: string }> } }
      > } } | null };

type Voices_CauseClaim_Fragment = { corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }> }, bottlenecks: Array<{ name: string }> } };

type Voices_FigureClaim_Fragment = { corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }> }, bottlenecks: Array<{ name: string }> } };

type Voices_InvolvementClaim_Fragment = { corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }> }, bottlenecks: Array<{ name: string }> } };

type Voices_OccurrenceClaim_Fragment = { corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }> }, bottlenecks: Array<{ name: string }> } };

type Voices_StanceClaim_Fragment = { corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }> }, bottlenecks: Array<{ name: string }> } };

type Voices_StatementClaim_Fragment = { corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }> }, bottlenecks: Array<{ name: string }> } };

type Voices_TieClaim_Fragment = { corroboration: { assertionCount: number, documentCount: number, sourceCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { nodes: Array<{ anonymous: boolean, collective: boolean, mostVoices: number | null, sources: Array<{ name: string }>, path: Array<{ locator: string | null, certainty: Certainty | null, source: { name: string } }> }> }, merges: { nodes: Array<{ reason: MergeReason, assertionCount: number, sources: Array<{ name: string }>, actor:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }> }, bottlenecks: Array<{ name: string }> } };

export type VoicesFragment =
  | Voices_CauseClaim_Fragment
  | Voices_FigureClaim_Fragment
  | Voices_InvolvementClaim_Fragment
  | Voices_OccurrenceClaim_Fragment
  | Voices_StanceClaim_Fragment
  | Voices_StatementClaim_Fragment
  | Voices_TieClaim_Fragment
;

export type WhichFiguresClashQueryVariables = Exact<{
  event: string;
  measure?: Measure | null | undefined;
  first?: number | null | undefined;
}>;


export type WhichFiguresClashQuery = { event: { name: string, figures: { cut: boolean, envelope: { measure: Measure, low: number, high: number | null } | null, camps: { nodes: Array<{ assuming: Array<ScopePart>, interval: { low: number, high: number | null }, independentRoots: { min: number, max: number | null }, figures: { nodes: Array<{ claim: { text: string }, interval: { low: number, high: number | null }, assertions: { nodes: Array<{ certainty: Certainty | null, source: { name: string } }> } }> } }> }, incompatible: { nodes: Array<{ rule: FigureRule, reason: string, assuming: Array<ScopePart>, one: { claim: { text: string } }, other: { claim: { text: string } } }> }, compatible: { nodes: Array<{ rule: FigureRule, reason: string, assuming: Array<ScopePart>, one: { claim: { text: string } }, other: { claim: { text: string } } }> }, relative: { nodes: Array<{ relation: FigureRelation, figure: { claim: { text: string } }, relativeTo: { text: string } }> } } } | null };

export type ComparedFragment = { rule: FigureRule, reason: string, assuming: Array<ScopePart>, one: { claim: { text: string } }, other: { claim: { text: string } } };

export type WhoContradictsWhomQueryVariables = Exact<{
  event: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoContradictsWhomQuery = { event: { name: string, contradictions: { totalCount: number | null, nodes: Array<{ rule: ContradictionRule, reason: string, assuming: Array<ContradictionAssumption>, strength: number, one: { polarity: Polarity, assertionCount: number, claim:
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
          , independentRoots: { min: number, max: number | null }, assertions: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string } }> }, other: { polarity: Polarity, assertionCount: number, claim:
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
          , independentRoots: { min: number, max: number | null }, assertions: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SideFragment = { polarity: Polarity, assertionCount: number, claim:
    | { text: string }
    | { text: string }
    | { text: string }
    | { text: string }
    | { text: string }
    | { text: string }
    | { text: string }
  , independentRoots: { min: number, max: number | null }, assertions: Array<{ locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string } }> };

export type LostDoubtsQueryVariables = Exact<{
  event: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LostDoubtsQuery = { event: { name: string, claims: { totalCount: number | null, nodes: Array<
        | { text: string, drift: { steps: number, unreadable: number, largest: { kinds: Array<DriftKind>, reason: string, from: { hedge: string | null, source: { name: string } }, to: { quote: string | null, source: { name: string } } } | null, shifts: { nodes: Array<{ from: { locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string } }, to: { locator: string | null, certainty: Certainty | null, quote: string | null } }> } } }
        | { text: string, drift: { steps: number, unreadable: number, largest: { kinds: Array<DriftKind>, reason: string, from: { hedge: string | null, source: { name: string } }, to: { quote: string | null, source: { name: string } } } | null, shifts: { nodes: Array<{ from: { locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string } }, to: { locator: string | null, certainty: Certainty | null, quote: string | null } }> } } }
        | { text: string, drift: { steps: number, unreadable: number, largest: { kinds: Array<DriftKind>, reason: string, from: { hedge: string | null, source: { name: string } }, to: { quote: string | null, source: { name: string } } } | null, shifts: { nodes: Array<{ from: { locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string } }, to: { locator: string | null, certainty: Certainty | null, quote: string | null } }> } } }
        | { text: string, drift: { steps: number, unreadable: number, largest: { kinds: Array<DriftKind>, reason: string, from: { hedge: string | null, source: { name: string } }, to: { quote: string | null, source: { name: string } } } | null, shifts: { nodes: Array<{ from: { locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string } }, to: { locator: string | null, certainty: Certainty | null, quote: string | null } }> } } }
        | { text: string, drift: { steps: number, unreadable: number, largest: { kinds: Array<DriftKind>, reason: string, from: { hedge: string | null, source: { name: string } }, to: { quote: string | null, source: { name: string } } } | null, shifts: { nodes: Array<{ from: { locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string } }, to: { locator: string | null, certainty: Certainty | null, quote: string | null } }> } } }
        | { text: string, drift: { steps: number, unreadable: number, largest: { kinds: Array<DriftKind>, reason: string, from: { hedge: string | null, source: { name: string } }, to: { quote: string | null, source: { name: string } } } | null, shifts: { nodes: Array<{ from: { locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string } }, to: { locator: string | null, certainty: Certainty | null, quote: string | null } }> } } }
        | { text: string, drift: { steps: number, unreadable: number, largest: { kinds: Array<DriftKind>, reason: string, from: { hedge: string | null, source: { name: string } }, to: { quote: string | null, source: { name: string } } } | null, shifts: { nodes: Array<{ from: { locator: string | null, certainty: Certainty | null, hedge: string | null, source: { name: string } }, to: { locator: string | null, certainty: Certainty | null, quote: string | null } }> } } }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type WhoSaidItFirstQueryVariables = Exact<{
  types?: Array<EventType> | EventType | null | undefined;
  saidBy?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoSaidItFirstQuery = { events: { totalCount: number | null, nodes: Array<{ name: string, chronicle: { cut: boolean, firstReporters: { totalCount: number | null, nodes: Array<{ source: { name: string }, firstSaid: { earliest: string | null, latest: string | null, bounded: boolean } }> }, lags: { nodes: Array<{ source: { name: string }, firstSaid: { earliest: string | null, latest: string | null }, lag: { atLeast: number, atMost: number | null } }> }, entries: { totalCount: number | null, nodes: Array<{ withdrawnAt: string | null, source: { name: string }, claim:
              | { text: string }
              | { text: string }
              | { text: string }
              | { text: string }
              | { text: string }
              | { text: string }
              | { text: string }
            , firstSaid: { earliest: string | null, latest: string | null, bounded: boolean }, changedFrom: Array<{ kind: ChangeKind, from: { claim:
                  | { text: string }
                  | { text: string }
                  | { text: string }
                  | { text: string }
                  | { text: string }
                  | { text: string }
                  | { text: string }
                 } }> }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StanceMatrixQueryVariables = Exact<{
  holders?: Array<string> | string | null | undefined;
  targets?: Array<string> | string | null | undefined;
}>;


export type StanceMatrixQuery = { stanceMatrix: { cut: boolean, holders: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    >, targets: Array<
      | { __typename: 'Assertion', label: string }
      | { __typename: 'Assessment', label: string }
      | { __typename: 'CauseClaim', label: string }
      | { __typename: 'Community', label: string }
      | { __typename: 'Document', label: string }
      | { __typename: 'Event', label: string }
      | { __typename: 'FigureClaim', label: string }
      | { __typename: 'InvolvementClaim', label: string }
      | { __typename: 'OccurrenceClaim', label: string }
      | { __typename: 'Organization', label: string }
      | { __typename: 'Person', label: string }
      | { __typename: 'Place', label: string }
      | { __typename: 'Source', label: string }
      | { __typename: 'StanceClaim', label: string }
      | { __typename: 'State', label: string }
      | { __typename: 'StatementClaim', label: string }
      | { __typename: 'TieClaim', label: string }
    >, cells: { totalCount: number | null, nodes: Array<{ sign: StanceSign | null, disagree: boolean, disputed: boolean, holder:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , target:
          | { __typename: 'Assertion', label: string }
          | { __typename: 'Assessment', label: string }
          | { __typename: 'CauseClaim', label: string }
          | { __typename: 'Community', label: string }
          | { __typename: 'Document', label: string }
          | { __typename: 'Event', label: string }
          | { __typename: 'FigureClaim', label: string }
          | { __typename: 'InvolvementClaim', label: string }
          | { __typename: 'OccurrenceClaim', label: string }
          | { __typename: 'Organization', label: string }
          | { __typename: 'Person', label: string }
          | { __typename: 'Place', label: string }
          | { __typename: 'Source', label: string }
          | { __typename: 'StanceClaim', label: string }
          | { __typename: 'State', label: string }
          | { __typename: 'StatementClaim', label: string }
          | { __typename: 'TieClaim', label: string }
        , independentRoots: { min: number, max: number | null } | null, latest: Array<{ stance: Stance, means: Means | null, certainty: Certainty | null, time: { edtf: string | null, inferred: boolean } | null, claim:
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
          , assertions: Array<{ certainty: Certainty | null, locator: string | null, quote: string | null, source: { name: string }, relays: Array<{ reading: Reading, assertion: { source: { name: string } } }> }> }>, flips: Array<{ reason: string, orderKnown: boolean }>, sayAndDo: Array<{ reason: string }> }> } } };

export type HowAreTheyConnectedQueryVariables = Exact<{
  start: string;
  end: string;
  maxDepth?: number | null | undefined;
}>;


export type HowAreTheyConnectedQuery = { paths: { reasons: Array<string>, cut: boolean, start:
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
    , end:
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
    , paths: Array<{ support: number, vanishesAt: number, weakest: { from:
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
        , to:
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
         }, hops: Array<{ disputed: boolean, from:
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
        , to:
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
        , independentRoots: { min: number, max: number | null }, claims: Array<{ direction: PathDirection, claim:
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
            | { text: string }
          , assertions: Array<{ certainty: Certainty | null, locator: string | null, source: { name: string } }> }> }> }> } | null };

export type WithoutASourceQueryVariables = Exact<{
  event: string;
  source: string;
}>;


export type WithoutASourceQuery = { everything: { event: { reportedBy: { totalCount: number | null }, claims: { totalCount: number | null, nodes: Array<
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
        > } } | null }, without: { event: { reportedBy: { totalCount: number | null }, claims: { totalCount: number | null, nodes: Array<
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
          | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
        > } } | null } };

export type KilledFragment = { reportedBy: { totalCount: number | null }, claims: { totalCount: number | null, nodes: Array<
      | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
      | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
      | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
      | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
      | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
      | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
      | { key: string, text: string, corroboration: { sourceCount: number, independentRoots: { min: number, max: number | null } } }
    > } };

export type EvidencePackQueryVariables = Exact<{
  claim: string;
}>;


export type EvidencePackQuery = { claim:
    | { text: string, evidence: { sha256: string, recordCount: number, cut: boolean, markdown: string } }
    | { text: string, evidence: { sha256: string, recordCount: number, cut: boolean, markdown: string } }
    | { text: string, evidence: { sha256: string, recordCount: number, cut: boolean, markdown: string } }
    | { text: string, evidence: { sha256: string, recordCount: number, cut: boolean, markdown: string } }
    | { text: string, evidence: { sha256: string, recordCount: number, cut: boolean, markdown: string } }
    | { text: string, evidence: { sha256: string, recordCount: number, cut: boolean, markdown: string } }
    | { text: string, evidence: { sha256: string, recordCount: number, cut: boolean, markdown: string } }
   | null };

export type AroundARecordQueryVariables = Exact<{
  keys: Array<string> | string;
  depth?: number | null | undefined;
  types?: Array<RecordType> | RecordType | null | undefined;
  first?: number | null | undefined;
}>;


export type AroundARecordQuery = { neighbourhood: { missing: Array<string>, cut: boolean, nodes: Array<
      | { __typename: 'Assertion', key: string, label: string }
      | { __typename: 'Assessment', key: string, label: string }
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
    >, edges: Array<{ type: RelationshipType, role: ClaimRole | null, start:
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
        | { key: string }
       }>, leftOut: Array<{ type: RecordType, count: number, cut: boolean }> } };

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
export const StanceInItsWordsFragmentDoc = new TypedDocumentString(`
    fragment StanceInItsWords on StanceClaim {
  stance
  text
  assertions(first: 3, filter: {readable: true}) {
    nodes {
      quote
      certainty
      locator
      chain {
        hops {
          reading
          assertion {
            source {
              name
            }
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"StanceInItsWords"}) as unknown as TypedDocumentString<StanceInItsWordsFragment, unknown>;
export const VoicesFragmentDoc = new TypedDocumentString(`
    fragment Voices on Claim {
  corroboration {
    assertionCount
    documentCount
    sourceCount
    independentRoots {
      min
      max
    }
    roots(first: 5) {
      nodes {
        anonymous
        collective
        mostVoices
        sources {
          name
        }
        path {
          source {
            name
          }
          locator
          certainty
        }
      }
    }
    merges(first: 5) {
      nodes {
        reason
        sources {
          name
        }
        actor {
          name
        }
        assertionCount
      }
    }
    bottlenecks {
      name
    }
    cut
  }
}
    `, {"fragmentName":"Voices"}) as unknown as TypedDocumentString<VoicesFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on FigurePair {
  one {
    claim {
      text
    }
  }
  other {
    claim {
      text
    }
  }
  rule
  reason
  assuming
}
    `, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on ContradictionSide {
  polarity
  claim {
    text
  }
  independentRoots {
    min
    max
  }
  assertionCount
  assertions {
    source {
      name
    }
    locator
    certainty
    hedge
  }
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const KilledFragmentDoc = new TypedDocumentString(`
    fragment Killed on Event {
  reportedBy(first: 0) {
    totalCount
  }
  claims(filter: {types: [FIGURE], measures: [KILLED]}) {
    totalCount
    nodes {
      key
      text
      corroboration {
        sourceCount
        independentRoots {
          min
          max
        }
      }
    }
  }
}
    `, {"fragmentName":"Killed"}) as unknown as TypedDocumentString<KilledFragment, unknown>;
export const DeathFiguresDocument = new TypedDocumentString(`
    query DeathFigures($event: String!, $first: Int = 10, $after: String) {
  event(key: $event) {
    name
    claims(
      first: $first
      after: $after
      filter: {types: [FIGURE], measures: [KILLED]}
    ) {
      totalCount
      nodes {
        key
        text
        ... on FigureClaim {
          qualifier
          low
          high
          words
          populations {
            actor {
              name
            }
            words
          }
          doer {
            actor {
              name
            }
            words
          }
          place {
            name
          }
          period {
            edtf
            words
            inferred
          }
          relation
          relativeTo {
            text
          }
        }
        assertions(first: 5, filter: {readable: true}) {
          nodes {
            source {
              name
            }
            document {
              documentType
              description
            }
            locator
            certainty
            hedge
            chain {
              hops {
                depth
                reading
                assertion {
                  certainty
                  source {
                    name
                    collective
                  }
                }
              }
              cut
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeathFiguresQuery, DeathFiguresQueryVariables>;
export const WhoStandsWithWhomDocument = new TypedDocumentString(`
    query WhoStandsWithWhom($actor: String!) {
  actor(key: $actor) {
    name
    supportedBy(first: 10) {
      edges {
        node {
          __typename
          name
        }
        certainty
        assertionCount
        disputed
        claims(first: 3) {
          nodes {
            text
            assertions(first: 3, filter: {readable: true}) {
              nodes {
                quote
                certainty
                locator
                chain {
                  hops {
                    reading
                    assertion {
                      source {
                        name
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    opposedBy(first: 10) {
      edges {
        node {
          __typename
          name
        }
        certainty
        assertionCount
        disputed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoStandsWithWhomQuery, WhoStandsWithWhomQueryVariables>;
export const StancesOfStatesDocument = new TypedDocumentString(`
    query StancesOfStates($first: Int = 10, $after: String) {
  actors(first: $first, after: $after, filter: {kinds: [STATE]}) {
    totalCount
    nodes {
      name
      supports(first: 5) {
        edges {
          node {
            __typename
            label
          }
          claims(first: 3) {
            nodes {
              ...StanceInItsWords
            }
          }
        }
      }
      opposes(first: 5) {
        edges {
          node {
            __typename
            label
          }
          claims(first: 3) {
            nodes {
              ...StanceInItsWords
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment StanceInItsWords on StanceClaim {
  stance
  text
  assertions(first: 3, filter: {readable: true}) {
    nodes {
      quote
      certainty
      locator
      chain {
        hops {
          reading
          assertion {
            source {
              name
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<StancesOfStatesQuery, StancesOfStatesQueryVariables>;
export const StancesOnAnEventDocument = new TypedDocumentString(`
    query StancesOnAnEvent($event: String!) {
  event(key: $event) {
    name
    supportedBy(first: 10) {
      edges {
        node {
          name
        }
        certainty
      }
    }
    opposedBy(first: 10) {
      edges {
        node {
          name
        }
        certainty
        claims(first: 3) {
          nodes {
            text
            ... on StanceClaim {
              stance
              means
            }
            assertions(first: 3, filter: {readable: true}) {
              nodes {
                quote
                certainty
                locator
                document {
                  description
                }
                chain {
                  hops {
                    reading
                    assertion {
                      source {
                        name
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StancesOnAnEventQuery, StancesOnAnEventQueryVariables>;
export const CreditedToDocument = new TypedDocumentString(`
    query CreditedTo($source: String!, $first: Int = 20, $after: String) {
  source(key: $source) {
    name
    sourceType
    reported(first: $first, after: $after) {
      totalCount
      edges {
        certainty
        disputed
        node {
          text
          assertions(first: 5) {
            nodes {
              source {
                name
              }
              document {
                description
              }
              locator
              certainty
              hedge
              chain {
                hops {
                  depth
                  reading
                  assertion {
                    source {
                      name
                      collective
                    }
                  }
                }
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreditedToQuery, CreditedToQueryVariables>;
export const FromANameDocument = new TypedDocumentString(`
    query FromAName($name: String!) {
  search(text: $name, types: [ACTOR], first: 3) {
    nodes {
      field
      value
      language
      node {
        key
        label
        ... on Actor {
          said(first: 10) {
            totalCount
            edges {
              node {
                text
              }
              assertionCount
              certainty
            }
          }
          saidOf(first: 10) {
            totalCount
            edges {
              node {
                text
              }
              assertionCount
              certainty
              disputed
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FromANameQuery, FromANameQueryVariables>;
export const EventsToDocumentsDocument = new TypedDocumentString(`
    query EventsToDocuments($first: Int = 10, $after: String) {
  events(first: $first, after: $after) {
    totalCount
    nodes {
      name
      occurred {
        edtf
        words
        inferred
      }
      claims(first: 5) {
        totalCount
        nodes {
          text
          assertions(first: 3) {
            nodes {
              polarity
              certainty
              source {
                name
              }
              document {
                documentType
                description
                url
              }
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EventsToDocumentsQuery, EventsToDocumentsQueryVariables>;
export const QuestionedOrDeniedDocument = new TypedDocumentString(`
    query QuestionedOrDenied($first: Int = 50, $after: String) {
  documents(
    first: $first
    after: $after
    filter: {types: [ARTICLE, POST, SPEECH]}
  ) {
    nodes {
      description
      assertions(first: 10, filter: {polarities: [QUESTIONS, DENIES]}) {
        nodes {
          polarity
          quote
          source {
            name
            handle
          }
          claim {
            text
            reportedBy(first: 5) {
              edges {
                node {
                  name
                }
                how
                certainty
              }
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionedOrDeniedQuery, QuestionedOrDeniedQueryVariables>;
export const PageByPageDocument = new TypedDocumentString(`
    query PageByPage($document: String!, $first: Int = 5, $after: String) {
  document(key: $document) {
    description
    assertions(
      first: $first
      after: $after
      filter: {certainties: [ALLEGED, RUMOURED]}
    ) {
      totalCount
      nodes {
        locator
        hedge
        certainty
        claim {
          text
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PageByPageQuery, PageByPageQueryVariables>;
export const WhoIsInvolvedDocument = new TypedDocumentString(`
    query WhoIsInvolved($event: String!) {
  event(key: $event) {
    name
    partOf {
      name
    }
    involved(first: 20) {
      totalCount
      edges {
        role
        party {
          actor {
            __typename
            name
          }
          words
        }
        assertionCount
        certainty
        disputed
        claims(first: 3) {
          nodes {
            text
            reportedBy(first: 5) {
              edges {
                node {
                  name
                }
                how
                certainty
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsInvolvedQuery, WhoIsInvolvedQueryVariables>;
export const TiesOfAnActorDocument = new TypedDocumentString(`
    query TiesOfAnActor($actor: String!) {
  actor(key: $actor) {
    name
    names {
      text
      language
      restsOn {
        kind
        claims {
          text
        }
      }
    }
    ties(first: 20) {
      totalCount
      nodes {
        text
        ... on TieClaim {
          tie
          subject {
            name
          }
          object {
            __typename
            label
          }
        }
        reportedBy(first: 5) {
          edges {
            node {
              name
            }
            how
            certainty
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TiesOfAnActorQuery, TiesOfAnActorQueryVariables>;
export const HowManyVoicesDocument = new TypedDocumentString(`
    query HowManyVoices($event: String!, $first: Int = 10) {
  event(key: $event) {
    name
    figures: claims(first: $first, filter: {types: [FIGURE], measures: [KILLED]}) {
      nodes {
        text
        ...Voices
      }
    }
    perpetrators: claims(
      first: $first
      filter: {types: [INVOLVEMENT], roles: [PERPETRATOR]}
    ) {
      nodes {
        text
        ...Voices
      }
    }
  }
}
    fragment Voices on Claim {
  corroboration {
    assertionCount
    documentCount
    sourceCount
    independentRoots {
      min
      max
    }
    roots(first: 5) {
      nodes {
        anonymous
        collective
        mostVoices
        sources {
          name
        }
        path {
          source {
            name
          }
          locator
          certainty
        }
      }
    }
    merges(first: 5) {
      nodes {
        reason
        sources {
          name
        }
        actor {
          name
        }
        assertionCount
      }
    }
    bottlenecks {
      name
    }
    cut
  }
}`) as unknown as TypedDocumentString<HowManyVoicesQuery, HowManyVoicesQueryVariables>;
export const WhichFiguresClashDocument = new TypedDocumentString(`
    query WhichFiguresClash($event: String!, $measure: Measure, $first: Int = 5) {
  event(key: $event) {
    name
    figures(measure: $measure) {
      envelope {
        measure
        low
        high
      }
      camps(first: $first) {
        nodes {
          interval {
            low
            high
          }
          assuming
          independentRoots {
            min
            max
          }
          figures(first: $first) {
            nodes {
              claim {
                text
              }
              interval {
                low
                high
              }
              assertions(first: $first) {
                nodes {
                  source {
                    name
                  }
                  certainty
                }
              }
            }
          }
        }
      }
      incompatible(first: $first) {
        nodes {
          ...Compared
        }
      }
      compatible(first: $first) {
        nodes {
          ...Compared
        }
      }
      relative(first: $first) {
        nodes {
          figure {
            claim {
              text
            }
          }
          relation
          relativeTo {
            text
          }
        }
      }
      cut
    }
  }
}
    fragment Compared on FigurePair {
  one {
    claim {
      text
    }
  }
  other {
    claim {
      text
    }
  }
  rule
  reason
  assuming
}`) as unknown as TypedDocumentString<WhichFiguresClashQuery, WhichFiguresClashQueryVariables>;
export const WhoContradictsWhomDocument = new TypedDocumentString(`
    query WhoContradictsWhom($event: String!, $first: Int = 10, $after: String) {
  event(key: $event) {
    name
    contradictions(first: $first, after: $after) {
      totalCount
      nodes {
        rule
        reason
        assuming
        strength
        one {
          ...Side
        }
        other {
          ...Side
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Side on ContradictionSide {
  polarity
  claim {
    text
  }
  independentRoots {
    min
    max
  }
  assertionCount
  assertions {
    source {
      name
    }
    locator
    certainty
    hedge
  }
}`) as unknown as TypedDocumentString<WhoContradictsWhomQuery, WhoContradictsWhomQueryVariables>;
export const LostDoubtsDocument = new TypedDocumentString(`
    query LostDoubts($event: String!, $first: Int = 50, $after: String) {
  event(key: $event) {
    name
    claims(first: $first, after: $after) {
      totalCount
      nodes {
        text
        drift {
          steps
          unreadable
          largest {
            kinds
            reason
            from {
              hedge
              source {
                name
              }
            }
            to {
              quote
              source {
                name
              }
            }
          }
          shifts(first: 5) {
            nodes {
              from {
                locator
                certainty
                hedge
                source {
                  name
                }
              }
              to {
                locator
                certainty
                quote
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LostDoubtsQuery, LostDoubtsQueryVariables>;
export const WhoSaidItFirstDocument = new TypedDocumentString(`
    query WhoSaidItFirst($types: [EventType!], $saidBy: DateTime, $first: Int = 10, $after: String) {
  events(first: $first, after: $after, filter: {types: $types}) {
    totalCount
    nodes {
      name
      chronicle(saidBy: $saidBy) {
        firstReporters(first: 10) {
          totalCount
          nodes {
            source {
              name
            }
            firstSaid {
              earliest
              latest
              bounded
            }
          }
        }
        lags(first: 10) {
          nodes {
            source {
              name
            }
            firstSaid {
              earliest
              latest
            }
            lag {
              atLeast
              atMost
            }
          }
        }
        entries(first: 3) {
          totalCount
          nodes {
            source {
              name
            }
            claim {
              text
            }
            firstSaid {
              earliest
              latest
              bounded
            }
            changedFrom {
              kind
              from {
                claim {
                  text
                }
              }
            }
            withdrawnAt
          }
        }
        cut
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSaidItFirstQuery, WhoSaidItFirstQueryVariables>;
export const StanceMatrixDocument = new TypedDocumentString(`
    query StanceMatrix($holders: [ID!], $targets: [ID!]) {
  stanceMatrix(holders: $holders, targets: $targets) {
    holders {
      name
    }
    targets {
      __typename
      label
    }
    cells(first: 50) {
      totalCount
      nodes {
        holder {
          name
        }
        target {
          __typename
          label
        }
        sign
        disagree
        independentRoots {
          min
          max
        }
        disputed
        latest {
          stance
          means
          time {
            edtf
            inferred
          }
          certainty
          claim {
            text
          }
          assertions {
            source {
              name
            }
            certainty
            locator
            quote
            relays {
              reading
              assertion {
                source {
                  name
                }
              }
            }
          }
        }
        flips {
          reason
          orderKnown
        }
        sayAndDo {
          reason
        }
      }
    }
    cut
  }
}
    `) as unknown as TypedDocumentString<StanceMatrixQuery, StanceMatrixQueryVariables>;
export const HowAreTheyConnectedDocument = new TypedDocumentString(`
    query HowAreTheyConnected($start: ID!, $end: ID!, $maxDepth: Int = 4) {
  paths(start: $start, end: $end, maxDepth: $maxDepth, first: 2) {
    start {
      label
    }
    end {
      label
    }
    paths {
      support
      weakest {
        from {
          label
        }
        to {
          label
        }
      }
      vanishesAt
      hops {
        from {
          label
        }
        to {
          label
        }
        independentRoots {
          min
          max
        }
        disputed
        claims {
          direction
          claim {
            text
          }
          assertions {
            certainty
            locator
            source {
              name
            }
          }
        }
      }
    }
    reasons
    cut
  }
}
    `) as unknown as TypedDocumentString<HowAreTheyConnectedQuery, HowAreTheyConnectedQueryVariables>;
export const WithoutASourceDocument = new TypedDocumentString(`
    query WithoutASource($event: String!, $source: ID!) {
  everything: lens(input: {}) {
    event(key: $event) {
      ...Killed
    }
  }
  without: lens(input: {exceptSources: [$source]}) {
    event(key: $event) {
      ...Killed
    }
  }
}
    fragment Killed on Event {
  reportedBy(first: 0) {
    totalCount
  }
  claims(filter: {types: [FIGURE], measures: [KILLED]}) {
    totalCount
    nodes {
      key
      text
      corroboration {
        sourceCount
        independentRoots {
          min
          max
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<WithoutASourceQuery, WithoutASourceQueryVariables>;
export const EvidencePackDocument = new TypedDocumentString(`
    query EvidencePack($claim: String!) {
  claim(key: $claim) {
    text
    evidence {
      sha256
      recordCount
      cut
      markdown
    }
  }
}
    `) as unknown as TypedDocumentString<EvidencePackQuery, EvidencePackQueryVariables>;
export const AroundARecordDocument = new TypedDocumentString(`
    query AroundARecord($keys: [String!]!, $depth: Int = 1, $types: [RecordType!], $first: Int = 25) {
  neighbourhood(keys: $keys, depth: $depth, types: $types, first: $first) {
    nodes {
      __typename
      key
      label
    }
    edges {
      type
      role
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
    `) as unknown as TypedDocumentString<AroundARecordQuery, AroundARecordQueryVariables>;