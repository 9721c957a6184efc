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

/** Which contradictions; all given parts must hold. */
export type ContradictionFilter = {
  /** Of at least this strength, from 0. */
  minStrength?: number | null | undefined;
  /** By one of these rules. */
  rules?: Array<ContradictionRule> | null | undefined;
};

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

/** What sort of spot or area a place is. */
export type PlaceType =
  /** An area without fixed bounds. */
  | 'AREA'
  /** A town or city. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A base, camp, building or the like. */
  | 'FACILITY'
  /** Anything else. */
  | 'OTHER'
  /** A part of a country. */
  | 'REGION';

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

/** How far a source is relied on: the Admiralty scale. */
export type Reliability =
  /** Reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

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

/** By which clock a figure has its place in a series. */
export type SeriesClock =
  /** By the moment up to which it counts. */
  | 'AS_OF'
  /** By when the source said it, since it does not say up to when it counts. */
  | 'STATED_AT';

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

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { events: { nodes: Array<{ key: string, label: string, claims: { totalCount: number | null } }> }, claims: { totalCount: number | null }, sources: { totalCount: number | null } };

export type DetailsQueryVariables = Exact<{
  keys: Array<string> | string;
  lens: LensInput;
}>;


export type DetailsQuery = { lens: { neighbourhood: { leftOut: Array<{ type: RecordType, count: number, cut: boolean }>, nodes: Array<
        | { __typename: 'Assertion', polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, locator: string | null, basis: Basis, language: string | null, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, id: string, key: string, label: string, recordedAt: string, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
          , source: { key: string, label: string }, speaker:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
           | null, document: { key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { key: string, source: { key: string, label: string } } }> }
        | { __typename: 'Assessment', reviewer: string, verdict: string | null, rating: number | null, worst: number | null, best: number | null, reliability: Reliability | null, scale: string | null, why: string | null, id: string, key: string, label: string, recordedAt: string, assesses:
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
            | { key: string, label: string }
          , assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, document: { key: string, label: string } | null }
        | { __typename: 'CauseClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
              | { key: string, label: string }
             }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } }
        | { __typename: 'Community', id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }> }
        | { __typename: 'Document', documentType: DocumentType, title: string | null, description: string | null, url: string | null, id: string, key: string, label: string, recordedAt: string, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } }
        | { __typename: 'Event', eventType: EventType, words: string | null, id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }>, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, place: { key: string, label: string } | null, partOf: { key: string, label: string } | null, restsOn: { kind: RestsOnKind, by: string | null } }
        | { __typename: 'FigureClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
              | { key: string, label: string }
             }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } }
        | { __typename: 'InvolvementClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
              | { key: string, label: string }
             }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } }
        | { __typename: 'OccurrenceClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
              | { key: string, label: string }
             }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } }
        | { __typename: 'Organization', id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }> }
        | { __typename: 'Person', id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }>, restsOn: { kind: RestsOnKind, by: string | null } }
        | { __typename: 'Place', placeType: PlaceType, id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }>, within: { key: string, label: string } | null, restsOn: { kind: RestsOnKind, by: string | null } }
        | { __typename: 'Source', sourceType: SourceType, handle: string | null, address: string | null, named: boolean, collective: boolean, id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }>, voices: { low: number | null, high: number | null, words: string | null } | null, runBy: Array<{ actor:
              | { key: string, label: string }
              | { key: string, label: string }
              | { key: string, label: string }
              | { key: string, label: string }
             }>, restsOn: { kind: RestsOnKind, by: string | null } }
        | { __typename: 'StanceClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
              | { key: string, label: string }
             }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } }
        | { __typename: 'State', id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }> }
        | { __typename: 'StatementClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
              | { key: string, label: string }
             }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } }
        | { __typename: 'TieClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
              | { key: string, label: string }
             }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } }
      > } } };

type Detailed_Assertion_Fragment = { __typename: 'Assertion', polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, locator: string | null, basis: Basis, language: string | null, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, id: string, key: string, label: string, recordedAt: string, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
    | { key: string, label: string }
    | { key: string, label: string }
    | { key: string, label: string }
    | { key: string, label: string }
    | { key: string, label: string }
    | { key: string, label: string }
    | { key: string, label: string }
  , source: { key: string, label: string }, speaker:
    | { key: string, label: string }
    | { key: string, label: string }
    | { key: string, label: string }
    | { key: string, label: string }
   | null, document: { key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { key: string, source: { key: string, label: string } } }> };

type Detailed_Assessment_Fragment = { __typename: 'Assessment', reviewer: string, verdict: string | null, rating: number | null, worst: number | null, best: number | null, reliability: Reliability | null, scale: string | null, why: string | null, id: string, key: string, label: string, recordedAt: string, assesses:
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
    | { key: string, label: string }
  , assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, document: { key: string, label: string } | null };

type Detailed_CauseClaim_Fragment = { __typename: 'CauseClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
      | { key: string, label: string }
     }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } };

type Detailed_Community_Fragment = { __typename: 'Community', id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }> };

type Detailed_Document_Fragment = { __typename: 'Document', documentType: DocumentType, title: string | null, description: string | null, url: string | null, id: string, key: string, label: string, recordedAt: string, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } };

type Detailed_Event_Fragment = { __typename: 'Event', eventType: EventType, words: string | null, id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }>, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, place: { key: string, label: string } | null, partOf: { key: string, label: string } | null, restsOn: { kind: RestsOnKind, by: string | null } };

type Detailed_FigureClaim_Fragment = { __typename: 'FigureClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
      | { key: string, label: string }
     }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } };

type Detailed_InvolvementClaim_Fragment = { __typename: 'InvolvementClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
      | { key: string, label: string }
     }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } };

type Detailed_OccurrenceClaim_Fragment = { __typename: 'OccurrenceClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
      | { key: string, label: string }
     }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } };

type Detailed_Organization_Fragment = { __typename: 'Organization', id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }> };

type Detailed_Person_Fragment = { __typename: 'Person', id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }>, restsOn: { kind: RestsOnKind, by: string | null } };

type Detailed_Place_Fragment = { __typename: 'Place', placeType: PlaceType, id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }>, within: { key: string, label: string } | null, restsOn: { kind: RestsOnKind, by: string | null } };

type Detailed_Source_Fragment = { __typename: 'Source', sourceType: SourceType, handle: string | null, address: string | null, named: boolean, collective: boolean, id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }>, voices: { low: number | null, high: number | null, words: string | null } | null, runBy: Array<{ actor:
      | { key: string, label: string }
      | { key: string, label: string }
      | { key: string, label: string }
      | { key: string, label: string }
     }>, restsOn: { kind: RestsOnKind, by: string | null } };

type Detailed_StanceClaim_Fragment = { __typename: 'StanceClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
      | { key: string, label: string }
     }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } };

type Detailed_State_Fragment = { __typename: 'State', id: string, key: string, label: string, recordedAt: string, names: Array<{ text: string, language: string | null }> };

type Detailed_StatementClaim_Fragment = { __typename: 'StatementClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
      | { key: string, label: string }
     }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } };

type Detailed_TieClaim_Fragment = { __typename: 'TieClaim', text: string, id: string, key: string, label: string, recordedAt: string, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
      | { key: string, label: string }
     }>, reportedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, deniedBy: { totalCount: number | null, edges: Array<{ how: How, certainty: Certainty | null, node: { key: string, label: string } }> }, corroboration: { assertionCount: number, documentCount: number, independentRoots: { min: number, max: number | null } } };

export type DetailedFragment =
  | Detailed_Assertion_Fragment
  | Detailed_Assessment_Fragment
  | Detailed_CauseClaim_Fragment
  | Detailed_Community_Fragment
  | Detailed_Document_Fragment
  | Detailed_Event_Fragment
  | Detailed_FigureClaim_Fragment
  | Detailed_InvolvementClaim_Fragment
  | Detailed_OccurrenceClaim_Fragment
  | Detailed_Organization_Fragment
  | Detailed_Person_Fragment
  | Detailed_Place_Fragment
  | Detailed_Source_Fragment
  | Detailed_StanceClaim_Fragment
  | Detailed_State_Fragment
  | Detailed_StatementClaim_Fragment
  | Detailed_TieClaim_Fragment
;

export type DetailsDateFragment = { edtf: string | null, words: string | null, inferred: boolean };

export type DetailsRestFragment = { kind: RestsOnKind, by: string | null };

export type AroundQueryVariables = Exact<{
  keys: Array<string> | string;
  depth: number;
  types?: Array<RecordType> | RecordType | null | undefined;
  first: number;
  lens: LensInput;
}>;


export type AroundQuery = { lens: { neighbourhood: { missing: Array<string>, cut: boolean, nodes: Array<
        | { __typename: 'Assertion', polarity: Polarity, certainty: Certainty | null, key: string, label: string }
        | { __typename: 'Assessment', key: string, label: string }
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
         }>, leftOut: Array<{ type: RecordType, count: number, cut: boolean }> } } };

type Drawn_Assertion_Fragment = { __typename: 'Assertion', polarity: Polarity, certainty: Certainty | null, key: string, label: string };

type Drawn_Assessment_Fragment = { __typename: 'Assessment', key: string, label: string };

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
  | Drawn_Assessment_Fragment
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
        | { id: string, key: string }
      > } } };

export type LensNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type LensNamesQuery = { nodes: Array<
    | { __typename: 'Assertion', key: string, label: string, id: string }
    | { __typename: 'Assessment', key: string, label: string, id: string }
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
        | { __typename: 'Assessment', id: string, key: string, label: string }
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
         }> } } };

export type ChronicleQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
  lens: LensInput;
}>;


export type ChronicleQuery = { lens: { event: { __typename: 'Event', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null, parts: { totalCount: number | null, nodes: Array<{ __typename: 'Event', key: string, label: string }> }, chronicle: { cut: boolean, firstReporters: { totalCount: number | null, nodes: Array<{ source: { __typename: 'Source', key: string, label: string }, firstSaid: { earliest: string | null, latest: string | null, bounded: boolean } }> }, lags: { totalCount: number | null, nodes: Array<{ lag: { atLeast: number, atMost: number | null }, source: { __typename: 'Source', key: string, label: string }, firstSaid: { earliest: string | null, latest: string | null, bounded: boolean } }> }, entries: { totalCount: number | null, nodes: Array<{ withdrawnAt: string | null, source: { __typename: 'Source', key: string, label: string }, claim:
              | { __typename: 'CauseClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
              | { __typename: 'FigureClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
              | { __typename: 'InvolvementClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
              | { __typename: 'OccurrenceClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
              | { __typename: 'StanceClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
              | { __typename: 'StatementClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
              | { __typename: 'TieClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
            , first: { __typename: 'Assertion', key: string, certainty: Certainty | null, polarity: Polarity, hedge: string | null, recordedAt: string, statedAt: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }, last: { key: string }, firstSaid: { earliest: string | null, latest: string | null, bounded: boolean }, lastSaid: { earliest: string | null, latest: string | null, bounded: boolean }, changedFrom: Array<{ kind: ChangeKind, from: { __typename: 'Assertion', key: string, claim:
                  | { __typename: 'CauseClaim', key: string, label: string }
                  | { __typename: 'FigureClaim', key: string, label: string }
                  | { __typename: 'InvolvementClaim', key: string, label: string }
                  | { __typename: 'OccurrenceClaim', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } } | null } };

export type ChronicleFirstFragment = { source: { __typename: 'Source', key: string, label: string }, firstSaid: { earliest: string | null, latest: string | null, bounded: boolean } };

export type ChronicleLineFragment = { withdrawnAt: string | null, source: { __typename: 'Source', key: string, label: string }, claim:
    | { __typename: 'CauseClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
    | { __typename: 'FigureClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
    | { __typename: 'InvolvementClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
    | { __typename: 'OccurrenceClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
    | { __typename: 'StanceClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
    | { __typename: 'StatementClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
    | { __typename: 'TieClaim', key: string, label: string, occurred: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }
  , first: { __typename: 'Assertion', key: string, certainty: Certainty | null, polarity: Polarity, hedge: string | null, recordedAt: string, statedAt: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null, inferred: boolean } | null }, last: { key: string }, firstSaid: { earliest: string | null, latest: string | null, bounded: boolean }, lastSaid: { earliest: string | null, latest: string | null, bounded: boolean }, changedFrom: Array<{ kind: ChangeKind, from: { __typename: 'Assertion', key: string, claim:
        | { __typename: 'CauseClaim', key: string, label: string }
        | { __typename: 'FigureClaim', key: string, label: string }
        | { __typename: 'InvolvementClaim', key: string, label: string }
        | { __typename: 'OccurrenceClaim', key: string, label: string }
        | { __typename: 'StanceClaim', key: string, label: string }
        | { __typename: 'StatementClaim', key: string, label: string }
        | { __typename: 'TieClaim', key: string, label: string }
       } }> };

export type ContradictionsQueryVariables = Exact<{
  key: string;
  ofClaim: boolean;
  filter: ContradictionFilter;
  isFiltered: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lens: LensInput;
}>;


export type ContradictionsQuery = { lens: { event?: { __typename: 'Event', key: string, label: string, contradictions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: ContradictionRule, reason: string, assuming: Array<ContradictionAssumption>, strength: number, one: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
              | { __typename: 'CauseClaim', key: string, label: string, text: string }
              | { __typename: 'FigureClaim', key: string, label: string, text: string }
              | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
              | { __typename: 'StanceClaim', key: string, label: string, text: string }
              | { __typename: 'StatementClaim', key: string, label: string, text: string }
              | { __typename: 'TieClaim', key: string, label: string, text: string }
            , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null }> }, other: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
              | { __typename: 'CauseClaim', key: string, label: string, text: string }
              | { __typename: 'FigureClaim', key: string, label: string, text: string }
              | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
              | { __typename: 'StanceClaim', key: string, label: string, text: string }
              | { __typename: 'StatementClaim', key: string, label: string, text: string }
              | { __typename: 'TieClaim', key: string, label: string, text: string }
            , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null }> } }> }, all?: { totalCount: number | null } } | null, claim?:
      | { __typename: 'CauseClaim', key: string, label: string, contradictions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: ContradictionRule, reason: string, assuming: Array<ContradictionAssumption>, strength: number, one: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> }, other: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> } }> }, all?: { totalCount: number | null } }
      | { __typename: 'FigureClaim', key: string, label: string, contradictions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: ContradictionRule, reason: string, assuming: Array<ContradictionAssumption>, strength: number, one: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> }, other: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> } }> }, all?: { totalCount: number | null } }
      | { __typename: 'InvolvementClaim', key: string, label: string, contradictions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: ContradictionRule, reason: string, assuming: Array<ContradictionAssumption>, strength: number, one: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> }, other: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> } }> }, all?: { totalCount: number | null } }
      | { __typename: 'OccurrenceClaim', key: string, label: string, contradictions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: ContradictionRule, reason: string, assuming: Array<ContradictionAssumption>, strength: number, one: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> }, other: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> } }> }, all?: { totalCount: number | null } }
      | { __typename: 'StanceClaim', key: string, label: string, contradictions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: ContradictionRule, reason: string, assuming: Array<ContradictionAssumption>, strength: number, one: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> }, other: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> } }> }, all?: { totalCount: number | null } }
      | { __typename: 'StatementClaim', key: string, label: string, contradictions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: ContradictionRule, reason: string, assuming: Array<ContradictionAssumption>, strength: number, one: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> }, other: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> } }> }, all?: { totalCount: number | null } }
      | { __typename: 'TieClaim', key: string, label: string, contradictions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: ContradictionRule, reason: string, assuming: Array<ContradictionAssumption>, strength: number, one: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> }, other: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
                | { __typename: 'CauseClaim', key: string, label: string, text: string }
                | { __typename: 'FigureClaim', key: string, label: string, text: string }
                | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
                | { __typename: 'StanceClaim', key: string, label: string, text: string }
                | { __typename: 'StatementClaim', key: string, label: string, text: string }
                | { __typename: 'TieClaim', key: string, label: string, text: string }
              , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null }> } }> }, all?: { totalCount: number | null } }
     | null } };

export type ContradictionsPageFragment = { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: ContradictionRule, reason: string, assuming: Array<ContradictionAssumption>, strength: number, one: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
        | { __typename: 'CauseClaim', key: string, label: string, text: string }
        | { __typename: 'FigureClaim', key: string, label: string, text: string }
        | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
        | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
        | { __typename: 'StanceClaim', key: string, label: string, text: string }
        | { __typename: 'StatementClaim', key: string, label: string, text: string }
        | { __typename: 'TieClaim', key: string, label: string, text: string }
      , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
          | { __typename: 'Community', key: string, label: string }
          | { __typename: 'Organization', key: string, label: string }
          | { __typename: 'Person', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
         | null }> }, other: { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
        | { __typename: 'CauseClaim', key: string, label: string, text: string }
        | { __typename: 'FigureClaim', key: string, label: string, text: string }
        | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
        | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
        | { __typename: 'StanceClaim', key: string, label: string, text: string }
        | { __typename: 'StatementClaim', key: string, label: string, text: string }
        | { __typename: 'TieClaim', key: string, label: string, text: string }
      , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
          | { __typename: 'Community', key: string, label: string }
          | { __typename: 'Organization', key: string, label: string }
          | { __typename: 'Person', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
         | null }> } }> };

export type ContradictionsSideFragment = { polarity: Polarity, assertionCount: number, independentRoots: { min: number, max: number | null }, claim:
    | { __typename: 'CauseClaim', key: string, label: string, text: string }
    | { __typename: 'FigureClaim', key: string, label: string, text: string }
    | { __typename: 'InvolvementClaim', key: string, label: string, text: string }
    | { __typename: 'OccurrenceClaim', key: string, label: string, text: string }
    | { __typename: 'StanceClaim', key: string, label: string, text: string }
    | { __typename: 'StatementClaim', key: string, label: string, text: string }
    | { __typename: 'TieClaim', key: string, label: string, text: string }
  , assertions: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, locator: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string }, speaker:
      | { __typename: 'Community', key: string, label: string }
      | { __typename: 'Organization', key: string, label: string }
      | { __typename: 'Person', key: string, label: string }
      | { __typename: 'State', key: string, label: string }
     | null }> };

export type FiguresOfClaimQueryVariables = Exact<{
  key: string;
  lens: LensInput;
}>;


export type FiguresOfClaimQuery = { lens: { claim:
      | { __typename: 'CauseClaim', key: string, label: string, about: Array<{ node:
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
           }> }
      | { __typename: 'FigureClaim', key: string, label: string, event: { __typename: 'Event', key: string, label: string }, about: Array<{ node:
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
           }> }
      | { __typename: 'InvolvementClaim', key: string, label: string, about: Array<{ node:
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
           }> }
      | { __typename: 'OccurrenceClaim', key: string, label: string, about: Array<{ node:
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
           }> }
      | { __typename: 'StanceClaim', key: string, label: string, about: Array<{ node:
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
           }> }
      | { __typename: 'StatementClaim', key: string, label: string, about: Array<{ node:
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
           }> }
      | { __typename: 'TieClaim', key: string, label: string, about: Array<{ node:
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
           }> }
     | null } };

export type FiguresQueryVariables = Exact<{
  key: string;
  measure?: Measure | null | undefined;
  measures?: Array<Measure> | Measure | null | undefined;
  after?: string | null | undefined;
  lens: LensInput;
}>;


export type FiguresQuery = { lens: { event: { __typename: 'Event', key: string, label: string, all: { totalCount: number | null }, every: { envelopes: Array<{ measure: Measure }> }, figures: { cut: boolean, envelopes: Array<{ measure: Measure, measureWords: string | null, low: number, high: number | null }>, camps: { totalCount: number | null, nodes: Array<{ measure: Measure, assuming: Array<ScopePart>, interval: { low: number, high: number | null }, independentRoots: { min: number, max: number | null }, figures: { totalCount: number | null, nodes: Array<{ interval: { low: number, high: number | null }, claim: { __typename: 'FigureClaim', key: string, label: string } }> } }> }, incompatible: { totalCount: number | null, nodes: Array<{ reason: string, assuming: Array<ScopePart>, oneVoice: boolean, one: { interval: { low: number, high: number | null }, claim: { __typename: 'FigureClaim', key: string, label: string } }, other: { interval: { low: number, high: number | null }, claim: { __typename: 'FigureClaim', key: string, label: string } } }> }, notComparable: { totalCount: number | null }, series: { totalCount: number | null, nodes: Array<{ source: { __typename: 'Source', key: string, label: string }, counts: { nodes: Array<{ figure: { claim: { measure: Measure, measureWords: string | null, populations: Array<{ words: string | null, actor:
                        | { __typename: 'Community', key: string, label: string }
                        | { __typename: 'Organization', key: string, label: string }
                        | { __typename: 'Person', key: string, label: string }
                        | { __typename: 'State', key: string, label: string }
                       | null }>, doer: { words: string | null, actor:
                        | { __typename: 'Community', key: string, label: string }
                        | { __typename: 'Organization', key: string, label: string }
                        | { __typename: 'Person', key: string, label: string }
                        | { __typename: 'State', key: string, label: string }
                       | null } | null, place: { __typename: 'Place', key: string, label: string } | null, period: { edtf: string | null, words: string | null, earliest: string | null, latest: string | null, inferred: boolean } | null, asOf: { edtf: string | null, words: string | null, earliest: string | null, latest: string | null, inferred: boolean } | null } } }> }, points: { totalCount: number | null, nodes: Array<{ clock: SeriesClock, revises: boolean, at: { edtf: string | null, earliest: string | null, latest: string | null, words: string | null }, figure: { interval: { low: number, high: number | null }, claim: { __typename: 'FigureClaim', key: string, label: string } } }> } }> } }, claims: { totalCount: number | null, nodes: Array<
          | { __typename: 'CauseClaim' }
          | { __typename: 'FigureClaim', key: string, label: string, low: number | null, high: number | null, qualifier: Qualifier, words: string | null, cumulative: boolean | null, relation: FigureRelation | null, measure: Measure, measureWords: string | null, relativeTo: { __typename: 'FigureClaim', key: string, label: string } | null, assertions: { totalCount: number | null, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, withdrawnAt: string | null, struckAt: string | null, source: { __typename: 'Source', key: string, label: string }, document: { __typename: 'Document', key: string, label: string } | null, statedAt: { edtf: string | null, words: string | null, earliest: string | null, latest: string | null, inferred: boolean } | null, chain: { cut: boolean, hops: Array<{ depth: number, reading: Reading, assertion: { __typename: 'Assertion', key: string, source: { __typename: 'Source', key: string, label: string } } }> } }> }, populations: Array<{ words: string | null, actor:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null }>, doer: { words: string | null, actor:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null } | null, place: { __typename: 'Place', key: string, label: string } | null, period: { edtf: string | null, words: string | null, earliest: string | null, latest: string | null, inferred: boolean } | null, asOf: { edtf: string | null, words: string | null, earliest: string | null, latest: string | null, inferred: boolean } | null }
          | { __typename: 'InvolvementClaim' }
          | { __typename: 'OccurrenceClaim' }
          | { __typename: 'StanceClaim' }
          | { __typename: 'StatementClaim' }
          | { __typename: 'TieClaim' }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } };

export type FiguresNumberFragment = { interval: { low: number, high: number | null }, claim: { __typename: 'FigureClaim', key: string, label: string } };

export type FiguresClaimFragment = { __typename: 'FigureClaim', key: string, label: string, low: number | null, high: number | null, qualifier: Qualifier, words: string | null, cumulative: boolean | null, relation: FigureRelation | null, measure: Measure, measureWords: string | null, relativeTo: { __typename: 'FigureClaim', key: string, label: string } | null, assertions: { totalCount: number | null, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, withdrawnAt: string | null, struckAt: string | null, source: { __typename: 'Source', key: string, label: string }, document: { __typename: 'Document', key: string, label: string } | null, statedAt: { edtf: string | null, words: string | null, earliest: string | null, latest: string | null, inferred: boolean } | null, chain: { cut: boolean, hops: Array<{ depth: number, reading: Reading, assertion: { __typename: 'Assertion', key: string, source: { __typename: 'Source', key: string, label: string } } }> } }> }, populations: Array<{ words: string | null, actor:
      | { __typename: 'Community', key: string, label: string }
      | { __typename: 'Organization', key: string, label: string }
      | { __typename: 'Person', key: string, label: string }
      | { __typename: 'State', key: string, label: string }
     | null }>, doer: { words: string | null, actor:
      | { __typename: 'Community', key: string, label: string }
      | { __typename: 'Organization', key: string, label: string }
      | { __typename: 'Person', key: string, label: string }
      | { __typename: 'State', key: string, label: string }
     | null } | null, place: { __typename: 'Place', key: string, label: string } | null, period: { edtf: string | null, words: string | null, earliest: string | null, latest: string | null, inferred: boolean } | null, asOf: { edtf: string | null, words: string | null, earliest: string | null, latest: string | null, inferred: boolean } | null };

export type FiguresActFragment = { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, withdrawnAt: string | null, struckAt: string | null, source: { __typename: 'Source', key: string, label: string }, document: { __typename: 'Document', key: string, label: string } | null, statedAt: { edtf: string | null, words: string | null, earliest: string | null, latest: string | null, inferred: boolean } | null, chain: { cut: boolean, hops: Array<{ depth: number, reading: Reading, assertion: { __typename: 'Assertion', key: string, source: { __typename: 'Source', key: string, label: string } } }> } };

export type FiguresScopeFragment = { measure: Measure, measureWords: string | null, populations: Array<{ words: string | null, actor:
      | { __typename: 'Community', key: string, label: string }
      | { __typename: 'Organization', key: string, label: string }
      | { __typename: 'Person', key: string, label: string }
      | { __typename: 'State', key: string, label: string }
     | null }>, doer: { words: string | null, actor:
      | { __typename: 'Community', key: string, label: string }
      | { __typename: 'Organization', key: string, label: string }
      | { __typename: 'Person', key: string, label: string }
      | { __typename: 'State', key: string, label: string }
     | null } | null, place: { __typename: 'Place', key: string, label: string } | null, period: { edtf: string | null, words: string | null, earliest: string | null, latest: string | null, inferred: boolean } | null, asOf: { edtf: string | null, words: string | null, earliest: string | null, latest: string | null, inferred: boolean } | null };

export type TwoLensesQueryVariables = Exact<{
  key: string;
  isEvent: boolean;
  isActor: boolean;
  isClaim: boolean;
  ofEvent: number;
  ofActor: number;
  a: LensInput;
  b: LensInput;
  afterA?: string | null | undefined;
  afterB?: string | null | undefined;
}>;


export type TwoLensesQuery = { a: { event?: { figures: { cut: boolean, envelopes: Array<{ measure: Measure, measureWords: string | null, low: number, high: number | null }>, camps: { totalCount: number | null, nodes: Array<{ measure: Measure, measureWords: string | null }> } }, claims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
        > } } | null, actor?:
      | { claims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          > } }
      | { claims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          > } }
      | { claims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          > } }
      | { claims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          > } }
     | null, claim?:
      | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
     | null }, b: { event?: { figures: { cut: boolean, envelopes: Array<{ measure: Measure, measureWords: string | null, low: number, high: number | null }>, camps: { totalCount: number | null, nodes: Array<{ measure: Measure, measureWords: string | null }> } }, claims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
        > } } | null, actor?:
      | { claims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          > } }
      | { claims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          > } }
      | { claims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          > } }
      | { claims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
            | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
          > } }
     | null, claim?:
      | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
      | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
     | null } };

export type LensesClaimsFragment = { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
    | { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
    | { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
    | { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
    | { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
    | { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
    | { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
    | { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } }
  > };

type LensesClaim_CauseClaim_Fragment = { __typename: 'CauseClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } };

type LensesClaim_FigureClaim_Fragment = { __typename: 'FigureClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } };

type LensesClaim_InvolvementClaim_Fragment = { __typename: 'InvolvementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } };

type LensesClaim_OccurrenceClaim_Fragment = { __typename: 'OccurrenceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } };

type LensesClaim_StanceClaim_Fragment = { __typename: 'StanceClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } };

type LensesClaim_StatementClaim_Fragment = { __typename: 'StatementClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } };

type LensesClaim_TieClaim_Fragment = { __typename: 'TieClaim', key: string, label: string, reportedBy: { totalCount: number | null, edges: Array<{ certainty: Certainty | null }> }, deniedBy: { totalCount: number | null }, corroboration: { independentRoots: { min: number, max: number | null } } };

export type LensesClaimFragment =
  | LensesClaim_CauseClaim_Fragment
  | LensesClaim_FigureClaim_Fragment
  | LensesClaim_InvolvementClaim_Fragment
  | LensesClaim_OccurrenceClaim_Fragment
  | LensesClaim_StanceClaim_Fragment
  | LensesClaim_StatementClaim_Fragment
  | LensesClaim_TieClaim_Fragment
;

export type LensesFiguresFragment = { cut: boolean, envelopes: Array<{ measure: Measure, measureWords: string | null, low: number, high: number | null }>, camps: { totalCount: number | null, nodes: Array<{ measure: Measure, measureWords: string | null }> } };

export type MapOfPlacesQueryVariables = Exact<{
  key: string;
  isEvent: boolean;
  isActor: boolean;
  isPlace: boolean;
  isClaim: boolean;
  ofEvent: number;
  ofActor: number;
  ofPlace: number;
  lens: LensInput;
}>;


export type MapOfPlacesQuery = { lens: { event?: { __typename: 'Event', key: string, label: string, parts: { totalCount: number | null, nodes: Array<{ __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }> }, claims: { totalCount: number | null, nodes: Array<
          | { __typename: 'CauseClaim', key: string, label: string, about: Array<{ node:
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
                | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                | { __typename: 'Source', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
               }> }
          | { __typename: 'FigureClaim', key: string, label: string, about: Array<{ node:
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
                | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                | { __typename: 'Source', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
               }> }
          | { __typename: 'InvolvementClaim', key: string, label: string, about: Array<{ node:
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
                | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                | { __typename: 'Source', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
               }> }
          | { __typename: 'OccurrenceClaim', key: string, label: string, about: Array<{ node:
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
                | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                | { __typename: 'Source', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
               }> }
          | { __typename: 'StanceClaim', key: string, label: string, about: Array<{ node:
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
                | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                | { __typename: 'Source', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
               }> }
          | { __typename: 'StatementClaim', key: string, label: string, about: Array<{ node:
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
                | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                | { __typename: 'Source', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
               }> }
          | { __typename: 'TieClaim', key: string, label: string, about: Array<{ node:
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
                | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                | { __typename: 'Source', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
               }> }
        > }, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null } | null, actor?:
      | { __typename: 'Community', key: string, label: string, events: { totalCount: number | null, nodes: Array<{ __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }> }, claims: { totalCount: number | null, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'FigureClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'InvolvementClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'OccurrenceClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'StanceClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'StatementClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'TieClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
          > } }
      | { __typename: 'Organization', key: string, label: string, events: { totalCount: number | null, nodes: Array<{ __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }> }, claims: { totalCount: number | null, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'FigureClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'InvolvementClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'OccurrenceClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'StanceClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'StatementClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'TieClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
          > } }
      | { __typename: 'Person', key: string, label: string, events: { totalCount: number | null, nodes: Array<{ __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }> }, claims: { totalCount: number | null, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'FigureClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'InvolvementClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'OccurrenceClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'StanceClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'StatementClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'TieClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
          > } }
      | { __typename: 'State', key: string, label: string, events: { totalCount: number | null, nodes: Array<{ __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }> }, claims: { totalCount: number | null, nodes: Array<
            | { __typename: 'CauseClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'FigureClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'InvolvementClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'OccurrenceClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'StanceClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'StatementClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
            | { __typename: 'TieClaim', key: string, label: string, about: Array<{ node:
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
                  | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
                  | { __typename: 'Source', key: string, label: string }
                  | { __typename: 'StanceClaim', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                  | { __typename: 'StatementClaim', key: string, label: string }
                  | { __typename: 'TieClaim', key: string, label: string }
                 }> }
          > } }
     | null, claim?:
      | { __typename: 'CauseClaim', key: string, label: string, about: Array<{ node:
            | { __typename: 'Assertion', key: string, label: string }
            | { __typename: 'Assessment', key: string, label: string }
            | { __typename: 'CauseClaim', key: string, label: string }
            | { __typename: 'Community', key: string, label: string }
            | { __typename: 'Document', key: string, label: string }
            | { __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }
            | { __typename: 'FigureClaim', key: string, label: string }
            | { __typename: 'InvolvementClaim', key: string, label: string }
            | { __typename: 'OccurrenceClaim', key: string, label: string }
            | { __typename: 'Organization', key: string, label: string }
            | { __typename: 'Person', key: string, label: string }
            | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
            | { __typename: 'Source', key: string, label: string }
            | { __typename: 'StanceClaim', key: string, label: string }
            | { __typename: 'State', key: string, label: string }
            | { __typename: 'StatementClaim', key: string, label: string }
            | { __typename: 'TieClaim', key: string, label: string }
           }> }
      | { __typename: 'FigureClaim', key: string, label: string, about: Array<{ node:
            | { __typename: 'Assertion', key: string, label: string }
            | { __typename: 'Assessment', key: string, label: string }
            | { __typename: 'CauseClaim', key: string, label: string }
            | { __typename: 'Community', key: string, label: string }
            | { __typename: 'Document', key: string, label: string }
            | { __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }
            | { __typename: 'FigureClaim', key: string, label: string }
            | { __typename: 'InvolvementClaim', key: string, label: string }
            | { __typename: 'OccurrenceClaim', key: string, label: string }
            | { __typename: 'Organization', key: string, label: string }
            | { __typename: 'Person', key: string, label: string }
            | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
            | { __typename: 'Source', key: string, label: string }
            | { __typename: 'StanceClaim', key: string, label: string }
            | { __typename: 'State', key: string, label: string }
            | { __typename: 'StatementClaim', key: string, label: string }
            | { __typename: 'TieClaim', key: string, label: string }
           }> }
      | { __typename: 'InvolvementClaim', key: string, label: string, about: Array<{ node:
            | { __typename: 'Assertion', key: string, label: string }
            | { __typename: 'Assessment', key: string, label: string }
            | { __typename: 'CauseClaim', key: string, label: string }
            | { __typename: 'Community', key: string, label: string }
            | { __typename: 'Document', key: string, label: string }
            | { __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }
            | { __typename: 'FigureClaim', key: string, label: string }
            | { __typename: 'InvolvementClaim', key: string, label: string }
            | { __typename: 'OccurrenceClaim', key: string, label: string }
            | { __typename: 'Organization', key: string, label: string }
            | { __typename: 'Person', key: string, label: string }
            | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
            | { __typename: 'Source', key: string, label: string }
            | { __typename: 'StanceClaim', key: string, label: string }
            | { __typename: 'State', key: string, label: string }
            | { __typename: 'StatementClaim', key: string, label: string }
            | { __typename: 'TieClaim', key: string, label: string }
           }> }
      | { __typename: 'OccurrenceClaim', key: string, label: string, about: Array<{ node:
            | { __typename: 'Assertion', key: string, label: string }
            | { __typename: 'Assessment', key: string, label: string }
            | { __typename: 'CauseClaim', key: string, label: string }
            | { __typename: 'Community', key: string, label: string }
            | { __typename: 'Document', key: string, label: string }
            | { __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }
            | { __typename: 'FigureClaim', key: string, label: string }
            | { __typename: 'InvolvementClaim', key: string, label: string }
            | { __typename: 'OccurrenceClaim', key: string, label: string }
            | { __typename: 'Organization', key: string, label: string }
            | { __typename: 'Person', key: string, label: string }
            | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
            | { __typename: 'Source', key: string, label: string }
            | { __typename: 'StanceClaim', key: string, label: string }
            | { __typename: 'State', key: string, label: string }
            | { __typename: 'StatementClaim', key: string, label: string }
            | { __typename: 'TieClaim', key: string, label: string }
           }> }
      | { __typename: 'StanceClaim', key: string, label: string, about: Array<{ node:
            | { __typename: 'Assertion', key: string, label: string }
            | { __typename: 'Assessment', key: string, label: string }
            | { __typename: 'CauseClaim', key: string, label: string }
            | { __typename: 'Community', key: string, label: string }
            | { __typename: 'Document', key: string, label: string }
            | { __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }
            | { __typename: 'FigureClaim', key: string, label: string }
            | { __typename: 'InvolvementClaim', key: string, label: string }
            | { __typename: 'OccurrenceClaim', key: string, label: string }
            | { __typename: 'Organization', key: string, label: string }
            | { __typename: 'Person', key: string, label: string }
            | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
            | { __typename: 'Source', key: string, label: string }
            | { __typename: 'StanceClaim', key: string, label: string }
            | { __typename: 'State', key: string, label: string }
            | { __typename: 'StatementClaim', key: string, label: string }
            | { __typename: 'TieClaim', key: string, label: string }
           }> }
      | { __typename: 'StatementClaim', key: string, label: string, about: Array<{ node:
            | { __typename: 'Assertion', key: string, label: string }
            | { __typename: 'Assessment', key: string, label: string }
            | { __typename: 'CauseClaim', key: string, label: string }
            | { __typename: 'Community', key: string, label: string }
            | { __typename: 'Document', key: string, label: string }
            | { __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }
            | { __typename: 'FigureClaim', key: string, label: string }
            | { __typename: 'InvolvementClaim', key: string, label: string }
            | { __typename: 'OccurrenceClaim', key: string, label: string }
            | { __typename: 'Organization', key: string, label: string }
            | { __typename: 'Person', key: string, label: string }
            | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
            | { __typename: 'Source', key: string, label: string }
            | { __typename: 'StanceClaim', key: string, label: string }
            | { __typename: 'State', key: string, label: string }
            | { __typename: 'StatementClaim', key: string, label: string }
            | { __typename: 'TieClaim', key: string, label: string }
           }> }
      | { __typename: 'TieClaim', key: string, label: string, about: Array<{ node:
            | { __typename: 'Assertion', key: string, label: string }
            | { __typename: 'Assessment', key: string, label: string }
            | { __typename: 'CauseClaim', key: string, label: string }
            | { __typename: 'Community', key: string, label: string }
            | { __typename: 'Document', key: string, label: string }
            | { __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null }
            | { __typename: 'FigureClaim', key: string, label: string }
            | { __typename: 'InvolvementClaim', key: string, label: string }
            | { __typename: 'OccurrenceClaim', key: string, label: string }
            | { __typename: 'Organization', key: string, label: string }
            | { __typename: 'Person', key: string, label: string }
            | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
            | { __typename: 'Source', key: string, label: string }
            | { __typename: 'StanceClaim', key: string, label: string }
            | { __typename: 'State', key: string, label: string }
            | { __typename: 'StatementClaim', key: string, label: string }
            | { __typename: 'TieClaim', key: string, label: string }
           }> }
     | null, place?: { __typename: 'Place', key: string, label: string, placeType: PlaceType, events: { totalCount: number | null, nodes: Array<{ __typename: 'Event', key: string, label: string }> }, claims: { totalCount: number | null, nodes: Array<
          | { __typename: 'CauseClaim', key: string, label: string }
          | { __typename: 'FigureClaim', key: string, label: string }
          | { __typename: 'InvolvementClaim', key: string, label: string }
          | { __typename: 'OccurrenceClaim', key: string, label: string }
          | { __typename: 'StanceClaim', key: string, label: string }
          | { __typename: 'StatementClaim', key: string, label: string }
          | { __typename: 'TieClaim', key: string, label: string }
        > }, inside: { totalCount: number | null, nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, events: { totalCount: number | null, nodes: Array<{ __typename: 'Event', key: string, label: string }> }, claims: { totalCount: number | null, nodes: Array<
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            > }, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null } };

export type MapEventFragment = { __typename: 'Event', key: string, label: string, place: { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } } | null };

export type MapClaimsFragment = { totalCount: number | null, nodes: Array<
    | { __typename: 'CauseClaim', key: string, label: string, about: Array<{ node:
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
          | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
          | { __typename: 'Source', key: string, label: string }
          | { __typename: 'StanceClaim', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
          | { __typename: 'StatementClaim', key: string, label: string }
          | { __typename: 'TieClaim', key: string, label: string }
         }> }
    | { __typename: 'FigureClaim', key: string, label: string, about: Array<{ node:
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
          | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
          | { __typename: 'Source', key: string, label: string }
          | { __typename: 'StanceClaim', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
          | { __typename: 'StatementClaim', key: string, label: string }
          | { __typename: 'TieClaim', key: string, label: string }
         }> }
    | { __typename: 'InvolvementClaim', key: string, label: string, about: Array<{ node:
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
          | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
          | { __typename: 'Source', key: string, label: string }
          | { __typename: 'StanceClaim', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
          | { __typename: 'StatementClaim', key: string, label: string }
          | { __typename: 'TieClaim', key: string, label: string }
         }> }
    | { __typename: 'OccurrenceClaim', key: string, label: string, about: Array<{ node:
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
          | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
          | { __typename: 'Source', key: string, label: string }
          | { __typename: 'StanceClaim', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
          | { __typename: 'StatementClaim', key: string, label: string }
          | { __typename: 'TieClaim', key: string, label: string }
         }> }
    | { __typename: 'StanceClaim', key: string, label: string, about: Array<{ node:
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
          | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
          | { __typename: 'Source', key: string, label: string }
          | { __typename: 'StanceClaim', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
          | { __typename: 'StatementClaim', key: string, label: string }
          | { __typename: 'TieClaim', key: string, label: string }
         }> }
    | { __typename: 'StatementClaim', key: string, label: string, about: Array<{ node:
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
          | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
          | { __typename: 'Source', key: string, label: string }
          | { __typename: 'StanceClaim', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
          | { __typename: 'StatementClaim', key: string, label: string }
          | { __typename: 'TieClaim', key: string, label: string }
         }> }
    | { __typename: 'TieClaim', key: string, label: string, about: Array<{ node:
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
          | { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }
          | { __typename: 'Source', key: string, label: string }
          | { __typename: 'StanceClaim', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
          | { __typename: 'StatementClaim', key: string, label: string }
          | { __typename: 'TieClaim', key: string, label: string }
         }> }
  > };

export type MapPlaceFragment = { __typename: 'Place', key: string, label: string, placeType: PlaceType, within: { __typename: 'Place', key: string, label: string, within: { __typename: 'Place', key: string, label: string } | null } | null, parts: { nodes: Array<{ __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } }> }, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } };

export type MapSpotFragment = { __typename: 'Place', key: string, label: string, placeType: PlaceType, point: { latitude: number, longitude: number } | null, restsOn: { kind: RestsOnKind } };

export type ProvenanceQueryVariables = Exact<{
  key: string;
  ofAct: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lens: LensInput;
}>;


export type ProvenanceQuery = { lens: { claim?:
      | { __typename: 'CauseClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                    | { __typename: 'CauseClaim', key: string, label: string }
                    | { __typename: 'FigureClaim', key: string, label: string }
                    | { __typename: 'InvolvementClaim', key: string, label: string }
                    | { __typename: 'OccurrenceClaim', key: string, label: string }
                    | { __typename: 'StanceClaim', key: string, label: string }
                    | { __typename: 'StatementClaim', key: string, label: string }
                    | { __typename: 'TieClaim', key: string, label: string }
                  , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                    | { __typename: 'Community', key: string, label: string }
                    | { __typename: 'Organization', key: string, label: string }
                    | { __typename: 'Person', key: string, label: string }
                    | { __typename: 'State', key: string, label: string }
                   | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
      | { __typename: 'FigureClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                    | { __typename: 'CauseClaim', key: string, label: string }
                    | { __typename: 'FigureClaim', key: string, label: string }
                    | { __typename: 'InvolvementClaim', key: string, label: string }
                    | { __typename: 'OccurrenceClaim', key: string, label: string }
                    | { __typename: 'StanceClaim', key: string, label: string }
                    | { __typename: 'StatementClaim', key: string, label: string }
                    | { __typename: 'TieClaim', key: string, label: string }
                  , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                    | { __typename: 'Community', key: string, label: string }
                    | { __typename: 'Organization', key: string, label: string }
                    | { __typename: 'Person', key: string, label: string }
                    | { __typename: 'State', key: string, label: string }
                   | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
      | { __typename: 'InvolvementClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                    | { __typename: 'CauseClaim', key: string, label: string }
                    | { __typename: 'FigureClaim', key: string, label: string }
                    | { __typename: 'InvolvementClaim', key: string, label: string }
                    | { __typename: 'OccurrenceClaim', key: string, label: string }
                    | { __typename: 'StanceClaim', key: string, label: string }
                    | { __typename: 'StatementClaim', key: string, label: string }
                    | { __typename: 'TieClaim', key: string, label: string }
                  , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                    | { __typename: 'Community', key: string, label: string }
                    | { __typename: 'Organization', key: string, label: string }
                    | { __typename: 'Person', key: string, label: string }
                    | { __typename: 'State', key: string, label: string }
                   | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
      | { __typename: 'OccurrenceClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                    | { __typename: 'CauseClaim', key: string, label: string }
                    | { __typename: 'FigureClaim', key: string, label: string }
                    | { __typename: 'InvolvementClaim', key: string, label: string }
                    | { __typename: 'OccurrenceClaim', key: string, label: string }
                    | { __typename: 'StanceClaim', key: string, label: string }
                    | { __typename: 'StatementClaim', key: string, label: string }
                    | { __typename: 'TieClaim', key: string, label: string }
                  , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                    | { __typename: 'Community', key: string, label: string }
                    | { __typename: 'Organization', key: string, label: string }
                    | { __typename: 'Person', key: string, label: string }
                    | { __typename: 'State', key: string, label: string }
                   | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
      | { __typename: 'StanceClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                    | { __typename: 'CauseClaim', key: string, label: string }
                    | { __typename: 'FigureClaim', key: string, label: string }
                    | { __typename: 'InvolvementClaim', key: string, label: string }
                    | { __typename: 'OccurrenceClaim', key: string, label: string }
                    | { __typename: 'StanceClaim', key: string, label: string }
                    | { __typename: 'StatementClaim', key: string, label: string }
                    | { __typename: 'TieClaim', key: string, label: string }
                  , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                    | { __typename: 'Community', key: string, label: string }
                    | { __typename: 'Organization', key: string, label: string }
                    | { __typename: 'Person', key: string, label: string }
                    | { __typename: 'State', key: string, label: string }
                   | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
      | { __typename: 'StatementClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                    | { __typename: 'CauseClaim', key: string, label: string }
                    | { __typename: 'FigureClaim', key: string, label: string }
                    | { __typename: 'InvolvementClaim', key: string, label: string }
                    | { __typename: 'OccurrenceClaim', key: string, label: string }
                    | { __typename: 'StanceClaim', key: string, label: string }
                    | { __typename: 'StatementClaim', key: string, label: string }
                    | { __typename: 'TieClaim', key: string, label: string }
                  , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                    | { __typename: 'Community', key: string, label: string }
                    | { __typename: 'Organization', key: string, label: string }
                    | { __typename: 'Person', key: string, label: string }
                    | { __typename: 'State', key: string, label: string }
                   | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
      | { __typename: 'TieClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                    | { __typename: 'CauseClaim', key: string, label: string }
                    | { __typename: 'FigureClaim', key: string, label: string }
                    | { __typename: 'InvolvementClaim', key: string, label: string }
                    | { __typename: 'OccurrenceClaim', key: string, label: string }
                    | { __typename: 'StanceClaim', key: string, label: string }
                    | { __typename: 'StatementClaim', key: string, label: string }
                    | { __typename: 'TieClaim', key: string, label: string }
                  , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                    | { __typename: 'Community', key: string, label: string }
                    | { __typename: 'Organization', key: string, label: string }
                    | { __typename: 'Person', key: string, label: string }
                    | { __typename: 'State', key: string, label: string }
                   | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
     | null, assertion?: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, claim:
        | { __typename: 'CauseClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                      | { __typename: 'CauseClaim', key: string, label: string }
                      | { __typename: 'FigureClaim', key: string, label: string }
                      | { __typename: 'InvolvementClaim', key: string, label: string }
                      | { __typename: 'OccurrenceClaim', key: string, label: string }
                      | { __typename: 'StanceClaim', key: string, label: string }
                      | { __typename: 'StatementClaim', key: string, label: string }
                      | { __typename: 'TieClaim', key: string, label: string }
                    , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                      | { __typename: 'Community', key: string, label: string }
                      | { __typename: 'Organization', key: string, label: string }
                      | { __typename: 'Person', key: string, label: string }
                      | { __typename: 'State', key: string, label: string }
                     | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                | { __typename: 'CauseClaim', key: string, label: string }
                | { __typename: 'FigureClaim', key: string, label: string }
                | { __typename: 'InvolvementClaim', key: string, label: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
              , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
        | { __typename: 'FigureClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                      | { __typename: 'CauseClaim', key: string, label: string }
                      | { __typename: 'FigureClaim', key: string, label: string }
                      | { __typename: 'InvolvementClaim', key: string, label: string }
                      | { __typename: 'OccurrenceClaim', key: string, label: string }
                      | { __typename: 'StanceClaim', key: string, label: string }
                      | { __typename: 'StatementClaim', key: string, label: string }
                      | { __typename: 'TieClaim', key: string, label: string }
                    , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                      | { __typename: 'Community', key: string, label: string }
                      | { __typename: 'Organization', key: string, label: string }
                      | { __typename: 'Person', key: string, label: string }
                      | { __typename: 'State', key: string, label: string }
                     | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                | { __typename: 'CauseClaim', key: string, label: string }
                | { __typename: 'FigureClaim', key: string, label: string }
                | { __typename: 'InvolvementClaim', key: string, label: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
              , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
        | { __typename: 'InvolvementClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                      | { __typename: 'CauseClaim', key: string, label: string }
                      | { __typename: 'FigureClaim', key: string, label: string }
                      | { __typename: 'InvolvementClaim', key: string, label: string }
                      | { __typename: 'OccurrenceClaim', key: string, label: string }
                      | { __typename: 'StanceClaim', key: string, label: string }
                      | { __typename: 'StatementClaim', key: string, label: string }
                      | { __typename: 'TieClaim', key: string, label: string }
                    , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                      | { __typename: 'Community', key: string, label: string }
                      | { __typename: 'Organization', key: string, label: string }
                      | { __typename: 'Person', key: string, label: string }
                      | { __typename: 'State', key: string, label: string }
                     | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                | { __typename: 'CauseClaim', key: string, label: string }
                | { __typename: 'FigureClaim', key: string, label: string }
                | { __typename: 'InvolvementClaim', key: string, label: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
              , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
        | { __typename: 'OccurrenceClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                      | { __typename: 'CauseClaim', key: string, label: string }
                      | { __typename: 'FigureClaim', key: string, label: string }
                      | { __typename: 'InvolvementClaim', key: string, label: string }
                      | { __typename: 'OccurrenceClaim', key: string, label: string }
                      | { __typename: 'StanceClaim', key: string, label: string }
                      | { __typename: 'StatementClaim', key: string, label: string }
                      | { __typename: 'TieClaim', key: string, label: string }
                    , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                      | { __typename: 'Community', key: string, label: string }
                      | { __typename: 'Organization', key: string, label: string }
                      | { __typename: 'Person', key: string, label: string }
                      | { __typename: 'State', key: string, label: string }
                     | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                | { __typename: 'CauseClaim', key: string, label: string }
                | { __typename: 'FigureClaim', key: string, label: string }
                | { __typename: 'InvolvementClaim', key: string, label: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
              , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
        | { __typename: 'StanceClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                      | { __typename: 'CauseClaim', key: string, label: string }
                      | { __typename: 'FigureClaim', key: string, label: string }
                      | { __typename: 'InvolvementClaim', key: string, label: string }
                      | { __typename: 'OccurrenceClaim', key: string, label: string }
                      | { __typename: 'StanceClaim', key: string, label: string }
                      | { __typename: 'StatementClaim', key: string, label: string }
                      | { __typename: 'TieClaim', key: string, label: string }
                    , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                      | { __typename: 'Community', key: string, label: string }
                      | { __typename: 'Organization', key: string, label: string }
                      | { __typename: 'Person', key: string, label: string }
                      | { __typename: 'State', key: string, label: string }
                     | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                | { __typename: 'CauseClaim', key: string, label: string }
                | { __typename: 'FigureClaim', key: string, label: string }
                | { __typename: 'InvolvementClaim', key: string, label: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
              , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
        | { __typename: 'StatementClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                      | { __typename: 'CauseClaim', key: string, label: string }
                      | { __typename: 'FigureClaim', key: string, label: string }
                      | { __typename: 'InvolvementClaim', key: string, label: string }
                      | { __typename: 'OccurrenceClaim', key: string, label: string }
                      | { __typename: 'StanceClaim', key: string, label: string }
                      | { __typename: 'StatementClaim', key: string, label: string }
                      | { __typename: 'TieClaim', key: string, label: string }
                    , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                      | { __typename: 'Community', key: string, label: string }
                      | { __typename: 'Organization', key: string, label: string }
                      | { __typename: 'Person', key: string, label: string }
                      | { __typename: 'State', key: string, label: string }
                     | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                | { __typename: 'CauseClaim', key: string, label: string }
                | { __typename: 'FigureClaim', key: string, label: string }
                | { __typename: 'InvolvementClaim', key: string, label: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
              , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
        | { __typename: 'TieClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                      | { __typename: 'CauseClaim', key: string, label: string }
                      | { __typename: 'FigureClaim', key: string, label: string }
                      | { __typename: 'InvolvementClaim', key: string, label: string }
                      | { __typename: 'OccurrenceClaim', key: string, label: string }
                      | { __typename: 'StanceClaim', key: string, label: string }
                      | { __typename: 'StatementClaim', key: string, label: string }
                      | { __typename: 'TieClaim', key: string, label: string }
                    , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                      | { __typename: 'Community', key: string, label: string }
                      | { __typename: 'Organization', key: string, label: string }
                      | { __typename: 'Person', key: string, label: string }
                      | { __typename: 'State', key: string, label: string }
                     | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                | { __typename: 'CauseClaim', key: string, label: string }
                | { __typename: 'FigureClaim', key: string, label: string }
                | { __typename: 'InvolvementClaim', key: string, label: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
              , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
                | { __typename: 'Community', key: string, label: string }
                | { __typename: 'Organization', key: string, label: string }
                | { __typename: 'Person', key: string, label: string }
                | { __typename: 'State', key: string, label: string }
               | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
                  | { __typename: 'Community', key: string, label: string }
                  | { __typename: 'Organization', key: string, label: string }
                  | { __typename: 'Person', key: string, label: string }
                  | { __typename: 'State', key: string, label: string }
                 | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } }
      , chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
        | { __typename: 'Community', key: string, label: string }
        | { __typename: 'Organization', key: string, label: string }
        | { __typename: 'Person', key: string, label: string }
        | { __typename: 'State', key: string, label: string }
       | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } | null } };

type ProvenanceClaim_CauseClaim_Fragment = { __typename: 'CauseClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
        | { __typename: 'CauseClaim', key: string, label: string }
        | { __typename: 'FigureClaim', key: string, label: string }
        | { __typename: 'InvolvementClaim', key: string, label: string }
        | { __typename: 'OccurrenceClaim', key: string, label: string }
        | { __typename: 'StanceClaim', key: string, label: string }
        | { __typename: 'StatementClaim', key: string, label: string }
        | { __typename: 'TieClaim', key: string, label: string }
      , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
        | { __typename: 'Community', key: string, label: string }
        | { __typename: 'Organization', key: string, label: string }
        | { __typename: 'Person', key: string, label: string }
        | { __typename: 'State', key: string, label: string }
       | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
          | { __typename: 'Community', key: string, label: string }
          | { __typename: 'Organization', key: string, label: string }
          | { __typename: 'Person', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
         | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } };

type ProvenanceClaim_FigureClaim_Fragment = { __typename: 'FigureClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
        | { __typename: 'CauseClaim', key: string, label: string }
        | { __typename: 'FigureClaim', key: string, label: string }
        | { __typename: 'InvolvementClaim', key: string, label: string }
        | { __typename: 'OccurrenceClaim', key: string, label: string }
        | { __typename: 'StanceClaim', key: string, label: string }
        | { __typename: 'StatementClaim', key: string, label: string }
        | { __typename: 'TieClaim', key: string, label: string }
      , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
        | { __typename: 'Community', key: string, label: string }
        | { __typename: 'Organization', key: string, label: string }
        | { __typename: 'Person', key: string, label: string }
        | { __typename: 'State', key: string, label: string }
       | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
          | { __typename: 'Community', key: string, label: string }
          | { __typename: 'Organization', key: string, label: string }
          | { __typename: 'Person', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
         | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } };

type ProvenanceClaim_InvolvementClaim_Fragment = { __typename: 'InvolvementClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
        | { __typename: 'CauseClaim', key: string, label: string }
        | { __typename: 'FigureClaim', key: string, label: string }
        | { __typename: 'InvolvementClaim', key: string, label: string }
        | { __typename: 'OccurrenceClaim', key: string, label: string }
        | { __typename: 'StanceClaim', key: string, label: string }
        | { __typename: 'StatementClaim', key: string, label: string }
        | { __typename: 'TieClaim', key: string, label: string }
      , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
        | { __typename: 'Community', key: string, label: string }
        | { __typename: 'Organization', key: string, label: string }
        | { __typename: 'Person', key: string, label: string }
        | { __typename: 'State', key: string, label: string }
       | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
          | { __typename: 'Community', key: string, label: string }
          | { __typename: 'Organization', key: string, label: string }
          | { __typename: 'Person', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
         | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } };

type ProvenanceClaim_OccurrenceClaim_Fragment = { __typename: 'OccurrenceClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
        | { __typename: 'CauseClaim', key: string, label: string }
        | { __typename: 'FigureClaim', key: string, label: string }
        | { __typename: 'InvolvementClaim', key: string, label: string }
        | { __typename: 'OccurrenceClaim', key: string, label: string }
        | { __typename: 'StanceClaim', key: string, label: string }
        | { __typename: 'StatementClaim', key: string, label: string }
        | { __typename: 'TieClaim', key: string, label: string }
      , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
        | { __typename: 'Community', key: string, label: string }
        | { __typename: 'Organization', key: string, label: string }
        | { __typename: 'Person', key: string, label: string }
        | { __typename: 'State', key: string, label: string }
       | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
          | { __typename: 'Community', key: string, label: string }
          | { __typename: 'Organization', key: string, label: string }
          | { __typename: 'Person', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
         | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } };

type ProvenanceClaim_StanceClaim_Fragment = { __typename: 'StanceClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
        | { __typename: 'CauseClaim', key: string, label: string }
        | { __typename: 'FigureClaim', key: string, label: string }
        | { __typename: 'InvolvementClaim', key: string, label: string }
        | { __typename: 'OccurrenceClaim', key: string, label: string }
        | { __typename: 'StanceClaim', key: string, label: string }
        | { __typename: 'StatementClaim', key: string, label: string }
        | { __typename: 'TieClaim', key: string, label: string }
      , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
        | { __typename: 'Community', key: string, label: string }
        | { __typename: 'Organization', key: string, label: string }
        | { __typename: 'Person', key: string, label: string }
        | { __typename: 'State', key: string, label: string }
       | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
          | { __typename: 'Community', key: string, label: string }
          | { __typename: 'Organization', key: string, label: string }
          | { __typename: 'Person', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
         | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } };

type ProvenanceClaim_StatementClaim_Fragment = { __typename: 'StatementClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
        | { __typename: 'CauseClaim', key: string, label: string }
        | { __typename: 'FigureClaim', key: string, label: string }
        | { __typename: 'InvolvementClaim', key: string, label: string }
        | { __typename: 'OccurrenceClaim', key: string, label: string }
        | { __typename: 'StanceClaim', key: string, label: string }
        | { __typename: 'StatementClaim', key: string, label: string }
        | { __typename: 'TieClaim', key: string, label: string }
      , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
        | { __typename: 'Community', key: string, label: string }
        | { __typename: 'Organization', key: string, label: string }
        | { __typename: 'Person', key: string, label: string }
        | { __typename: 'State', key: string, label: string }
       | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
          | { __typename: 'Community', key: string, label: string }
          | { __typename: 'Organization', key: string, label: string }
          | { __typename: 'Person', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
         | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } };

type ProvenanceClaim_TieClaim_Fragment = { __typename: 'TieClaim', key: string, label: string, text: string, assertions: { totalCount: number | null, cut: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
            , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
              | { __typename: 'Community', key: string, label: string }
              | { __typename: 'Organization', key: string, label: string }
              | { __typename: 'Person', key: string, label: string }
              | { __typename: 'State', key: string, label: string }
             | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
        | { __typename: 'CauseClaim', key: string, label: string }
        | { __typename: 'FigureClaim', key: string, label: string }
        | { __typename: 'InvolvementClaim', key: string, label: string }
        | { __typename: 'OccurrenceClaim', key: string, label: string }
        | { __typename: 'StanceClaim', key: string, label: string }
        | { __typename: 'StatementClaim', key: string, label: string }
        | { __typename: 'TieClaim', key: string, label: string }
      , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
        | { __typename: 'Community', key: string, label: string }
        | { __typename: 'Organization', key: string, label: string }
        | { __typename: 'Person', key: string, label: string }
        | { __typename: 'State', key: string, label: string }
       | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> }> }, corroboration: { assertionCount: number, sourceCount: number, documentCount: number, cut: boolean, independentRoots: { min: number, max: number | null }, roots: { totalCount: number | null, nodes: Array<{ circular: boolean, collective: boolean, anonymous: boolean, mostVoices: number | null, assertions: Array<{ __typename: 'Assertion', key: string, label: string }> }> }, merges: { totalCount: number | null, nodes: Array<{ reason: MergeReason, assertionCount: number, actor:
          | { __typename: 'Community', key: string, label: string }
          | { __typename: 'Organization', key: string, label: string }
          | { __typename: 'Person', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
         | null, sources: Array<{ __typename: 'Source', key: string, label: string }>, documents: Array<{ __typename: 'Document', key: string, label: string }> }> }, circles: { totalCount: number | null, nodes: Array<{ assertionCount: number, assertions: Array<{ __typename: 'Assertion', key: string, label: string }>, sources: Array<{ __typename: 'Source', key: string, label: string }> }> }, bottlenecks: Array<{ __typename: 'Source', key: string, label: string }> }, drift: { cut: boolean, steps: number, unreadable: number, hops: { totalCount: number | null, nodes: Array<{ kinds: Array<DriftKind>, reason: string, fromDegree: Certainty | null, toDegree: Certainty | null, gap: number | null, from: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, source: { __typename: 'Source', key: string, label: string } } }> }, shifts: { totalCount: number | null, nodes: Array<{ fromDegree: Certainty, toDegree: Certainty, gap: number, inOrder: boolean, from: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null, source: { __typename: 'Source', key: string, label: string } }, to: { __typename: 'Assertion', key: string, label: string, locator: string | null, hedge: string | null } }> } } };

export type ProvenanceClaimFragment =
  | ProvenanceClaim_CauseClaim_Fragment
  | ProvenanceClaim_FigureClaim_Fragment
  | ProvenanceClaim_InvolvementClaim_Fragment
  | ProvenanceClaim_OccurrenceClaim_Fragment
  | ProvenanceClaim_StanceClaim_Fragment
  | ProvenanceClaim_StatementClaim_Fragment
  | ProvenanceClaim_TieClaim_Fragment
;

export type ProvenanceStartFragment = { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, chain: { cut: boolean, hops: Array<{ assertion: { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
          | { __typename: 'CauseClaim', key: string, label: string }
          | { __typename: 'FigureClaim', key: string, label: string }
          | { __typename: 'InvolvementClaim', key: string, label: string }
          | { __typename: 'OccurrenceClaim', key: string, label: string }
          | { __typename: 'StanceClaim', key: string, label: string }
          | { __typename: 'StatementClaim', key: string, label: string }
          | { __typename: 'TieClaim', key: string, label: string }
        , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
          | { __typename: 'Community', key: string, label: string }
          | { __typename: 'Organization', key: string, label: string }
          | { __typename: 'Person', key: string, label: string }
          | { __typename: 'State', key: string, label: string }
         | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> } }> }, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
    | { __typename: 'CauseClaim', key: string, label: string }
    | { __typename: 'FigureClaim', key: string, label: string }
    | { __typename: 'InvolvementClaim', key: string, label: string }
    | { __typename: 'OccurrenceClaim', key: string, label: string }
    | { __typename: 'StanceClaim', key: string, label: string }
    | { __typename: 'StatementClaim', key: string, label: string }
    | { __typename: 'TieClaim', key: string, label: string }
  , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
    | { __typename: 'Community', key: string, label: string }
    | { __typename: 'Organization', key: string, label: string }
    | { __typename: 'Person', key: string, label: string }
    | { __typename: 'State', key: string, label: string }
   | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> };

export type ProvenanceActFragment = { __typename: 'Assertion', key: string, label: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, basis: Basis, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
    | { __typename: 'CauseClaim', key: string, label: string }
    | { __typename: 'FigureClaim', key: string, label: string }
    | { __typename: 'InvolvementClaim', key: string, label: string }
    | { __typename: 'OccurrenceClaim', key: string, label: string }
    | { __typename: 'StanceClaim', key: string, label: string }
    | { __typename: 'StatementClaim', key: string, label: string }
    | { __typename: 'TieClaim', key: string, label: string }
  , source: { __typename: 'Source', key: string, label: string, collective: boolean }, speaker:
    | { __typename: 'Community', key: string, label: string }
    | { __typename: 'Organization', key: string, label: string }
    | { __typename: 'Person', key: string, label: string }
    | { __typename: 'State', key: string, label: string }
   | null, document: { __typename: 'Document', key: string, label: string } | null, relays: Array<{ reading: Reading, assertion: { __typename: 'Assertion', key: string, label: string } }> };

export type StancesAxesQueryVariables = Exact<{
  key: string;
  isActor: boolean;
  isEvent: boolean;
}>;


export type StancesAxesQuery = { actor?:
    | { id: string, claims: { nodes: Array<
          | { holder:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }
          | Record<PropertyKey, never>
        > } }
    | { id: string, claims: { nodes: Array<
          | { holder:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }
          | Record<PropertyKey, never>
        > } }
    | { id: string, claims: { nodes: Array<
          | { holder:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }
          | Record<PropertyKey, never>
        > } }
    | { id: string, claims: { nodes: Array<
          | { holder:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }
          | Record<PropertyKey, never>
        > } }
   | null, event?: { id: string, claims: { nodes: Array<
        | { holder:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }
        | Record<PropertyKey, never>
      > } } | null, claims: { totalCount: number | null, nodes: Array<
      | { holder:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }
      | Record<PropertyKey, never>
    > } };

export type StancesHolderFragment = { holder:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type StancesQueryVariables = Exact<{
  holders?: Array<string> | string | null | undefined;
  targets?: Array<string> | string | null | undefined;
  certainty: Array<Certainty> | Certainty;
  after?: string | null | undefined;
  lens: LensInput;
}>;


export type StancesQuery = { lens: { stanceMatrix: { cut: boolean, holders: Array<
        | { __typename: 'Community', key: string, label: string }
        | { __typename: 'Organization', key: string, label: string }
        | { __typename: 'Person', key: string, label: string }
        | { __typename: 'State', key: string, label: string }
      >, targets: Array<
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
      >, cells: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ sign: StanceSign | null, means: Array<Means>, disagree: boolean, disputed: boolean, cut: boolean, holder:
            | { __typename: 'Community', key: string, label: string }
            | { __typename: 'Organization', key: string, label: string }
            | { __typename: 'Person', key: string, label: string }
            | { __typename: 'State', key: string, label: string }
          , target:
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
          , independentRoots: { min: number, max: number | null } | null, latest: Array<{ assertionCount: number, stance: Stance, sign: StanceSign, means: Means | null, certainty: Certainty | null, disputed: boolean, independentRoots: { min: number, max: number | null }, assertions: Array<{ __typename: 'Assertion', key: string, label: string, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, source: { __typename: 'Source', key: string, label: string }, document: { __typename: 'Document', key: string, label: string } | null }>, time: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
              | { __typename: 'CauseClaim', key: string, label: string }
              | { __typename: 'FigureClaim', key: string, label: string }
              | { __typename: 'InvolvementClaim', key: string, label: string }
              | { __typename: 'OccurrenceClaim', key: string, label: string }
              | { __typename: 'StanceClaim', key: string, label: string }
              | { __typename: 'StatementClaim', key: string, label: string }
              | { __typename: 'TieClaim', key: string, label: string }
             }>, stances: { totalCount: number | null, nodes: Array<{ stance: Stance, sign: StanceSign, means: Means | null, certainty: Certainty | null, disputed: boolean, time: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
                | { __typename: 'CauseClaim', key: string, label: string }
                | { __typename: 'FigureClaim', key: string, label: string }
                | { __typename: 'InvolvementClaim', key: string, label: string }
                | { __typename: 'OccurrenceClaim', key: string, label: string }
                | { __typename: 'StanceClaim', key: string, label: string }
                | { __typename: 'StatementClaim', key: string, label: string }
                | { __typename: 'TieClaim', key: string, label: string }
               }> }, flips: Array<{ reason: string, orderKnown: boolean }>, sayAndDo: Array<{ reason: string }> }> } } } };

export type StancesStanceFragment = { stance: Stance, sign: StanceSign, means: Means | null, certainty: Certainty | null, disputed: boolean, time: { edtf: string | null, words: string | null, inferred: boolean } | null, claim:
    | { __typename: 'CauseClaim', key: string, label: string }
    | { __typename: 'FigureClaim', key: string, label: string }
    | { __typename: 'InvolvementClaim', key: string, label: string }
    | { __typename: 'OccurrenceClaim', key: string, label: string }
    | { __typename: 'StanceClaim', key: string, label: string }
    | { __typename: 'StatementClaim', key: string, label: string }
    | { __typename: 'TieClaim', key: string, label: string }
   };

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
export const DetailsRestFragmentDoc = new TypedDocumentString(`
    fragment DetailsRest on RestsOn {
  kind
  by
}
    `, {"fragmentName":"DetailsRest"}) as unknown as TypedDocumentString<DetailsRestFragment, unknown>;
export const DetailsDateFragmentDoc = new TypedDocumentString(`
    fragment DetailsDate on PartialDate {
  edtf
  words
  inferred
}
    `, {"fragmentName":"DetailsDate"}) as unknown as TypedDocumentString<DetailsDateFragment, unknown>;
export const DetailedFragmentDoc = new TypedDocumentString(`
    fragment Detailed on Record {
  __typename
  id
  key
  label
  recordedAt
  ... on Named {
    names {
      text
      language
    }
  }
  ... on Person {
    restsOn {
      ...DetailsRest
    }
  }
  ... on Event {
    eventType
    words
    occurred {
      ...DetailsDate
    }
    place {
      key
      label
    }
    partOf {
      key
      label
    }
    restsOn {
      ...DetailsRest
    }
  }
  ... on Place {
    placeType
    within {
      key
      label
    }
    restsOn {
      ...DetailsRest
    }
  }
  ... on Source {
    sourceType
    handle
    address
    named
    collective
    voices {
      low
      high
      words
    }
    runBy {
      actor {
        key
        label
      }
    }
    restsOn {
      ...DetailsRest
    }
  }
  ... on Assessment {
    assesses {
      key
      label
    }
    reviewer
    verdict
    rating
    worst
    best
    reliability
    scale
    why
    assessedAt {
      ...DetailsDate
    }
    document {
      key
      label
    }
  }
  ... on Document {
    documentType
    title
    description
    url
    published {
      ...DetailsDate
    }
    source {
      key
      label
    }
  }
  ... on Claim {
    text
    occurred {
      ...DetailsDate
    }
    about {
      role
      node {
        key
        label
      }
    }
    reportedBy(first: 8) {
      totalCount
      edges {
        how
        certainty
        node {
          key
          label
        }
      }
    }
    deniedBy(first: 8) {
      totalCount
      edges {
        how
        certainty
        node {
          key
          label
        }
      }
    }
    corroboration {
      assertionCount
      documentCount
      independentRoots {
        min
        max
      }
    }
  }
  ... on Assertion {
    polarity
    certainty
    hedge
    quote
    locator
    basis
    language
    statedAt {
      ...DetailsDate
    }
    withdrawnAt
    withdrawnWhy
    struckAt
    struckWhy
    claim {
      key
      label
    }
    source {
      key
      label
    }
    speaker {
      key
      label
    }
    document {
      key
      label
    }
    relays {
      reading
      assertion {
        key
        source {
          key
          label
        }
      }
    }
  }
}
    fragment DetailsDate on PartialDate {
  edtf
  words
  inferred
}
fragment DetailsRest on RestsOn {
  kind
  by
}`, {"fragmentName":"Detailed"}) as unknown as TypedDocumentString<DetailedFragment, unknown>;
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
export const ChronicleFirstFragmentDoc = new TypedDocumentString(`
    fragment ChronicleFirst on ChronicleReporter {
  source {
    __typename
    key
    label
  }
  firstSaid {
    earliest
    latest
    bounded
  }
}
    `, {"fragmentName":"ChronicleFirst"}) as unknown as TypedDocumentString<ChronicleFirstFragment, unknown>;
export const ChronicleLineFragmentDoc = new TypedDocumentString(`
    fragment ChronicleLine on ChronicleEntry {
  source {
    __typename
    key
    label
  }
  claim {
    __typename
    key
    label
    occurred {
      edtf
      earliest
      latest
      words
      inferred
    }
  }
  first {
    __typename
    key
    certainty
    polarity
    hedge
    recordedAt
    statedAt {
      edtf
      earliest
      latest
      words
      inferred
    }
  }
  last {
    key
  }
  firstSaid {
    earliest
    latest
    bounded
  }
  lastSaid {
    earliest
    latest
    bounded
  }
  changedFrom {
    kind
    from {
      __typename
      key
      claim {
        __typename
        key
        label
      }
    }
  }
  withdrawnAt
}
    `, {"fragmentName":"ChronicleLine"}) as unknown as TypedDocumentString<ChronicleLineFragment, unknown>;
export const ContradictionsSideFragmentDoc = new TypedDocumentString(`
    fragment ContradictionsSide on ContradictionSide {
  polarity
  assertionCount
  independentRoots {
    min
    max
  }
  claim {
    __typename
    key
    label
    text
  }
  assertions {
    __typename
    key
    label
    polarity
    certainty
    hedge
    locator
    statedAt {
      edtf
      words
      inferred
    }
    source {
      __typename
      key
      label
    }
    speaker {
      __typename
      key
      label
    }
  }
}
    `, {"fragmentName":"ContradictionsSide"}) as unknown as TypedDocumentString<ContradictionsSideFragment, unknown>;
export const ContradictionsPageFragmentDoc = new TypedDocumentString(`
    fragment ContradictionsPage on ContradictionConnection {
  totalCount
  cut
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    rule
    reason
    assuming
    strength
    one {
      ...ContradictionsSide
    }
    other {
      ...ContradictionsSide
    }
  }
}
    fragment ContradictionsSide on ContradictionSide {
  polarity
  assertionCount
  independentRoots {
    min
    max
  }
  claim {
    __typename
    key
    label
    text
  }
  assertions {
    __typename
    key
    label
    polarity
    certainty
    hedge
    locator
    statedAt {
      edtf
      words
      inferred
    }
    source {
      __typename
      key
      label
    }
    speaker {
      __typename
      key
      label
    }
  }
}`, {"fragmentName":"ContradictionsPage"}) as unknown as TypedDocumentString<ContradictionsPageFragment, unknown>;
export const FiguresNumberFragmentDoc = new TypedDocumentString(`
    fragment FiguresNumber on Figure {
  interval {
    low
    high
  }
  claim {
    __typename
    key
    label
  }
}
    `, {"fragmentName":"FiguresNumber"}) as unknown as TypedDocumentString<FiguresNumberFragment, unknown>;
export const FiguresScopeFragmentDoc = new TypedDocumentString(`
    fragment FiguresScope on FigureClaim {
  measure
  measureWords
  populations {
    actor {
      __typename
      key
      label
    }
    words
  }
  doer {
    actor {
      __typename
      key
      label
    }
    words
  }
  place {
    __typename
    key
    label
  }
  period {
    edtf
    words
    earliest
    latest
    inferred
  }
  asOf {
    edtf
    words
    earliest
    latest
    inferred
  }
}
    `, {"fragmentName":"FiguresScope"}) as unknown as TypedDocumentString<FiguresScopeFragment, unknown>;
export const FiguresActFragmentDoc = new TypedDocumentString(`
    fragment FiguresAct on Assertion {
  __typename
  key
  label
  polarity
  certainty
  hedge
  withdrawnAt
  struckAt
  source {
    __typename
    key
    label
  }
  document {
    __typename
    key
    label
  }
  statedAt {
    edtf
    words
    earliest
    latest
    inferred
  }
  chain {
    cut
    hops {
      depth
      reading
      assertion {
        __typename
        key
        source {
          __typename
          key
          label
        }
      }
    }
  }
}
    `, {"fragmentName":"FiguresAct"}) as unknown as TypedDocumentString<FiguresActFragment, unknown>;
export const FiguresClaimFragmentDoc = new TypedDocumentString(`
    fragment FiguresClaim on FigureClaim {
  __typename
  key
  label
  low
  high
  qualifier
  words
  ...FiguresScope
  cumulative
  relation
  relativeTo {
    __typename
    key
    label
  }
  assertions(first: 6) {
    totalCount
    nodes {
      ...FiguresAct
    }
  }
}
    fragment FiguresAct on Assertion {
  __typename
  key
  label
  polarity
  certainty
  hedge
  withdrawnAt
  struckAt
  source {
    __typename
    key
    label
  }
  document {
    __typename
    key
    label
  }
  statedAt {
    edtf
    words
    earliest
    latest
    inferred
  }
  chain {
    cut
    hops {
      depth
      reading
      assertion {
        __typename
        key
        source {
          __typename
          key
          label
        }
      }
    }
  }
}
fragment FiguresScope on FigureClaim {
  measure
  measureWords
  populations {
    actor {
      __typename
      key
      label
    }
    words
  }
  doer {
    actor {
      __typename
      key
      label
    }
    words
  }
  place {
    __typename
    key
    label
  }
  period {
    edtf
    words
    earliest
    latest
    inferred
  }
  asOf {
    edtf
    words
    earliest
    latest
    inferred
  }
}`, {"fragmentName":"FiguresClaim"}) as unknown as TypedDocumentString<FiguresClaimFragment, unknown>;
export const LensesClaimFragmentDoc = new TypedDocumentString(`
    fragment LensesClaim on Claim {
  __typename
  key
  label
  reportedBy(first: 100) {
    totalCount
    edges {
      certainty
    }
  }
  deniedBy(first: 0) {
    totalCount
  }
  corroboration {
    independentRoots {
      min
      max
    }
  }
}
    `, {"fragmentName":"LensesClaim"}) as unknown as TypedDocumentString<LensesClaimFragment, unknown>;
export const LensesClaimsFragmentDoc = new TypedDocumentString(`
    fragment LensesClaims on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...LensesClaim
  }
}
    fragment LensesClaim on Claim {
  __typename
  key
  label
  reportedBy(first: 100) {
    totalCount
    edges {
      certainty
    }
  }
  deniedBy(first: 0) {
    totalCount
  }
  corroboration {
    independentRoots {
      min
      max
    }
  }
}`, {"fragmentName":"LensesClaims"}) as unknown as TypedDocumentString<LensesClaimsFragment, unknown>;
export const LensesFiguresFragmentDoc = new TypedDocumentString(`
    fragment LensesFigures on Figures {
  cut
  envelopes {
    measure
    measureWords
    low
    high
  }
  camps(first: 100) {
    totalCount
    nodes {
      measure
      measureWords
    }
  }
}
    `, {"fragmentName":"LensesFigures"}) as unknown as TypedDocumentString<LensesFiguresFragment, unknown>;
export const MapSpotFragmentDoc = new TypedDocumentString(`
    fragment MapSpot on Place {
  __typename
  key
  label
  placeType
  point {
    latitude
    longitude
  }
  restsOn {
    kind
  }
}
    `, {"fragmentName":"MapSpot"}) as unknown as TypedDocumentString<MapSpotFragment, unknown>;
export const MapPlaceFragmentDoc = new TypedDocumentString(`
    fragment MapPlace on Place {
  ...MapSpot
  within {
    __typename
    key
    label
    within {
      __typename
      key
      label
    }
  }
  parts(first: 10) {
    nodes {
      ...MapSpot
    }
  }
}
    fragment MapSpot on Place {
  __typename
  key
  label
  placeType
  point {
    latitude
    longitude
  }
  restsOn {
    kind
  }
}`, {"fragmentName":"MapPlace"}) as unknown as TypedDocumentString<MapPlaceFragment, unknown>;
export const MapEventFragmentDoc = new TypedDocumentString(`
    fragment MapEvent on Event {
  __typename
  key
  label
  place {
    ...MapPlace
  }
}
    fragment MapPlace on Place {
  ...MapSpot
  within {
    __typename
    key
    label
    within {
      __typename
      key
      label
    }
  }
  parts(first: 10) {
    nodes {
      ...MapSpot
    }
  }
}
fragment MapSpot on Place {
  __typename
  key
  label
  placeType
  point {
    latitude
    longitude
  }
  restsOn {
    kind
  }
}`, {"fragmentName":"MapEvent"}) as unknown as TypedDocumentString<MapEventFragment, unknown>;
export const MapClaimsFragmentDoc = new TypedDocumentString(`
    fragment MapClaims on ClaimConnection {
  totalCount
  nodes {
    __typename
    key
    label
    about {
      node {
        __typename
        key
        label
        ...MapPlace
      }
    }
  }
}
    fragment MapPlace on Place {
  ...MapSpot
  within {
    __typename
    key
    label
    within {
      __typename
      key
      label
    }
  }
  parts(first: 10) {
    nodes {
      ...MapSpot
    }
  }
}
fragment MapSpot on Place {
  __typename
  key
  label
  placeType
  point {
    latitude
    longitude
  }
  restsOn {
    kind
  }
}`, {"fragmentName":"MapClaims"}) as unknown as TypedDocumentString<MapClaimsFragment, unknown>;
export const ProvenanceActFragmentDoc = new TypedDocumentString(`
    fragment ProvenanceAct on Assertion {
  __typename
  key
  label
  polarity
  certainty
  hedge
  quote
  language
  locator
  basis
  withdrawnAt
  withdrawnWhy
  struckAt
  struckWhy
  statedAt {
    edtf
    words
    inferred
  }
  claim {
    __typename
    key
    label
  }
  source {
    __typename
    key
    label
    collective
  }
  speaker {
    __typename
    key
    label
  }
  document {
    __typename
    key
    label
  }
  relays {
    reading
    assertion {
      __typename
      key
      label
    }
  }
}
    `, {"fragmentName":"ProvenanceAct"}) as unknown as TypedDocumentString<ProvenanceActFragment, unknown>;
export const ProvenanceStartFragmentDoc = new TypedDocumentString(`
    fragment ProvenanceStart on Assertion {
  ...ProvenanceAct
  chain {
    cut
    hops {
      assertion {
        ...ProvenanceAct
      }
    }
  }
}
    fragment ProvenanceAct on Assertion {
  __typename
  key
  label
  polarity
  certainty
  hedge
  quote
  language
  locator
  basis
  withdrawnAt
  withdrawnWhy
  struckAt
  struckWhy
  statedAt {
    edtf
    words
    inferred
  }
  claim {
    __typename
    key
    label
  }
  source {
    __typename
    key
    label
    collective
  }
  speaker {
    __typename
    key
    label
  }
  document {
    __typename
    key
    label
  }
  relays {
    reading
    assertion {
      __typename
      key
      label
    }
  }
}`, {"fragmentName":"ProvenanceStart"}) as unknown as TypedDocumentString<ProvenanceStartFragment, unknown>;
export const ProvenanceClaimFragmentDoc = new TypedDocumentString(`
    fragment ProvenanceClaim on Claim {
  __typename
  key
  label
  text
  assertions(first: $first, after: $after) {
    totalCount
    cut
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProvenanceStart
    }
  }
  corroboration {
    assertionCount
    sourceCount
    documentCount
    cut
    independentRoots {
      min
      max
    }
    roots(first: 100) {
      totalCount
      nodes {
        circular
        collective
        anonymous
        mostVoices
        assertions {
          __typename
          key
          label
        }
      }
    }
    merges(first: 20) {
      totalCount
      nodes {
        reason
        assertionCount
        actor {
          __typename
          key
          label
        }
        sources {
          __typename
          key
          label
        }
        documents {
          __typename
          key
          label
        }
      }
    }
    circles(first: 20) {
      totalCount
      nodes {
        assertionCount
        assertions {
          __typename
          key
          label
        }
        sources {
          __typename
          key
          label
        }
      }
    }
    bottlenecks {
      __typename
      key
      label
    }
  }
  drift {
    cut
    steps
    unreadable
    hops(first: 100) {
      totalCount
      nodes {
        kinds
        reason
        fromDegree
        toDegree
        gap
        from {
          __typename
          key
          label
          source {
            __typename
            key
            label
          }
        }
        to {
          __typename
          key
          label
          source {
            __typename
            key
            label
          }
        }
      }
    }
    shifts(first: 20) {
      totalCount
      nodes {
        fromDegree
        toDegree
        gap
        inOrder
        from {
          __typename
          key
          label
          locator
          hedge
          source {
            __typename
            key
            label
          }
        }
        to {
          __typename
          key
          label
          locator
          hedge
        }
      }
    }
  }
}
    fragment ProvenanceStart on Assertion {
  ...ProvenanceAct
  chain {
    cut
    hops {
      assertion {
        ...ProvenanceAct
      }
    }
  }
}
fragment ProvenanceAct on Assertion {
  __typename
  key
  label
  polarity
  certainty
  hedge
  quote
  language
  locator
  basis
  withdrawnAt
  withdrawnWhy
  struckAt
  struckWhy
  statedAt {
    edtf
    words
    inferred
  }
  claim {
    __typename
    key
    label
  }
  source {
    __typename
    key
    label
    collective
  }
  speaker {
    __typename
    key
    label
  }
  document {
    __typename
    key
    label
  }
  relays {
    reading
    assertion {
      __typename
      key
      label
    }
  }
}`, {"fragmentName":"ProvenanceClaim"}) as unknown as TypedDocumentString<ProvenanceClaimFragment, unknown>;
export const StancesHolderFragmentDoc = new TypedDocumentString(`
    fragment StancesHolder on StanceClaim {
  holder {
    id
  }
}
    `, {"fragmentName":"StancesHolder"}) as unknown as TypedDocumentString<StancesHolderFragment, unknown>;
export const StancesStanceFragmentDoc = new TypedDocumentString(`
    fragment StancesStance on HeldStance {
  stance
  sign
  means
  certainty
  disputed
  time {
    edtf
    words
    inferred
  }
  claim {
    __typename
    key
    label
  }
}
    `, {"fragmentName":"StancesStance"}) as unknown as TypedDocumentString<StancesStanceFragment, unknown>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  events(first: 50, orderBy: RECORDED_LAST) {
    nodes {
      key
      label
      claims(first: 1) {
        totalCount
      }
    }
  }
  claims(first: 1) {
    totalCount
  }
  sources(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const DetailsDocument = new TypedDocumentString(`
    query Details($keys: [String!]!, $lens: LensInput!) {
  lens(input: $lens) {
    neighbourhood(keys: $keys, depth: 0) {
      leftOut {
        type
        count
        cut
      }
      nodes {
        ...Detailed
      }
    }
  }
}
    fragment Detailed on Record {
  __typename
  id
  key
  label
  recordedAt
  ... on Named {
    names {
      text
      language
    }
  }
  ... on Person {
    restsOn {
      ...DetailsRest
    }
  }
  ... on Event {
    eventType
    words
    occurred {
      ...DetailsDate
    }
    place {
      key
      label
    }
    partOf {
      key
      label
    }
    restsOn {
      ...DetailsRest
    }
  }
  ... on Place {
    placeType
    within {
      key
      label
    }
    restsOn {
      ...DetailsRest
    }
  }
  ... on Source {
    sourceType
    handle
    address
    named
    collective
    voices {
      low
      high
      words
    }
    runBy {
      actor {
        key
        label
      }
    }
    restsOn {
      ...DetailsRest
    }
  }
  ... on Assessment {
    assesses {
      key
      label
    }
    reviewer
    verdict
    rating
    worst
    best
    reliability
    scale
    why
    assessedAt {
      ...DetailsDate
    }
    document {
      key
      label
    }
  }
  ... on Document {
    documentType
    title
    description
    url
    published {
      ...DetailsDate
    }
    source {
      key
      label
    }
  }
  ... on Claim {
    text
    occurred {
      ...DetailsDate
    }
    about {
      role
      node {
        key
        label
      }
    }
    reportedBy(first: 8) {
      totalCount
      edges {
        how
        certainty
        node {
          key
          label
        }
      }
    }
    deniedBy(first: 8) {
      totalCount
      edges {
        how
        certainty
        node {
          key
          label
        }
      }
    }
    corroboration {
      assertionCount
      documentCount
      independentRoots {
        min
        max
      }
    }
  }
  ... on Assertion {
    polarity
    certainty
    hedge
    quote
    locator
    basis
    language
    statedAt {
      ...DetailsDate
    }
    withdrawnAt
    withdrawnWhy
    struckAt
    struckWhy
    claim {
      key
      label
    }
    source {
      key
      label
    }
    speaker {
      key
      label
    }
    document {
      key
      label
    }
    relays {
      reading
      assertion {
        key
        source {
          key
          label
        }
      }
    }
  }
}
fragment DetailsDate on PartialDate {
  edtf
  words
  inferred
}
fragment DetailsRest on RestsOn {
  kind
  by
}`) as unknown as TypedDocumentString<DetailsQuery, DetailsQueryVariables>;
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
export const ChronicleDocument = new TypedDocumentString(`
    query Chronicle($key: String!, $after: String, $lens: LensInput!) {
  lens(input: $lens) {
    event(key: $key) {
      __typename
      key
      label
      occurred {
        edtf
        earliest
        latest
        words
        inferred
      }
      parts(first: 10) {
        totalCount
        nodes {
          __typename
          key
          label
        }
      }
      chronicle {
        firstReporters(first: 100) {
          totalCount
          nodes {
            ...ChronicleFirst
          }
        }
        lags(first: 100) {
          totalCount
          nodes {
            ...ChronicleFirst
            lag {
              atLeast
              atMost
            }
          }
        }
        entries(first: 100, after: $after) {
          totalCount
          nodes {
            ...ChronicleLine
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        cut
      }
    }
  }
}
    fragment ChronicleFirst on ChronicleReporter {
  source {
    __typename
    key
    label
  }
  firstSaid {
    earliest
    latest
    bounded
  }
}
fragment ChronicleLine on ChronicleEntry {
  source {
    __typename
    key
    label
  }
  claim {
    __typename
    key
    label
    occurred {
      edtf
      earliest
      latest
      words
      inferred
    }
  }
  first {
    __typename
    key
    certainty
    polarity
    hedge
    recordedAt
    statedAt {
      edtf
      earliest
      latest
      words
      inferred
    }
  }
  last {
    key
  }
  firstSaid {
    earliest
    latest
    bounded
  }
  lastSaid {
    earliest
    latest
    bounded
  }
  changedFrom {
    kind
    from {
      __typename
      key
      claim {
        __typename
        key
        label
      }
    }
  }
  withdrawnAt
}`) as unknown as TypedDocumentString<ChronicleQuery, ChronicleQueryVariables>;
export const ContradictionsDocument = new TypedDocumentString(`
    query Contradictions($key: String!, $ofClaim: Boolean!, $filter: ContradictionFilter!, $isFiltered: Boolean!, $first: Int = 20, $after: String, $lens: LensInput!) {
  lens(input: $lens) {
    event(key: $key) @skip(if: $ofClaim) {
      __typename
      key
      label
      contradictions(filter: $filter, first: $first, after: $after) {
        ...ContradictionsPage
      }
      all: contradictions(first: 0) @include(if: $isFiltered) {
        totalCount
      }
    }
    claim(key: $key) @include(if: $ofClaim) {
      __typename
      key
      label
      contradictions(filter: $filter, first: $first, after: $after) {
        ...ContradictionsPage
      }
      all: contradictions(first: 0) @include(if: $isFiltered) {
        totalCount
      }
    }
  }
}
    fragment ContradictionsPage on ContradictionConnection {
  totalCount
  cut
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    rule
    reason
    assuming
    strength
    one {
      ...ContradictionsSide
    }
    other {
      ...ContradictionsSide
    }
  }
}
fragment ContradictionsSide on ContradictionSide {
  polarity
  assertionCount
  independentRoots {
    min
    max
  }
  claim {
    __typename
    key
    label
    text
  }
  assertions {
    __typename
    key
    label
    polarity
    certainty
    hedge
    locator
    statedAt {
      edtf
      words
      inferred
    }
    source {
      __typename
      key
      label
    }
    speaker {
      __typename
      key
      label
    }
  }
}`) as unknown as TypedDocumentString<ContradictionsQuery, ContradictionsQueryVariables>;
export const FiguresOfClaimDocument = new TypedDocumentString(`
    query FiguresOfClaim($key: String!, $lens: LensInput!) {
  lens(input: $lens) {
    claim(key: $key) {
      __typename
      key
      label
      ... on FigureClaim {
        event {
          __typename
          key
          label
        }
      }
      about {
        node {
          __typename
          key
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresOfClaimQuery, FiguresOfClaimQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($key: String!, $measure: Measure, $measures: [Measure!], $after: String, $lens: LensInput!) {
  lens(input: $lens) {
    event(key: $key) {
      __typename
      key
      label
      all: claims(first: 0) {
        totalCount
      }
      every: figures {
        envelopes {
          measure
        }
      }
      figures(measure: $measure) {
        envelopes {
          measure
          measureWords
          low
          high
        }
        camps(first: 10) {
          totalCount
          nodes {
            measure
            interval {
              low
              high
            }
            assuming
            independentRoots {
              min
              max
            }
            figures(first: 40) {
              totalCount
              nodes {
                ...FiguresNumber
              }
            }
          }
        }
        incompatible(first: 100) {
          totalCount
          nodes {
            one {
              ...FiguresNumber
            }
            other {
              ...FiguresNumber
            }
            reason
            assuming
            oneVoice
          }
        }
        notComparable(first: 0) {
          totalCount
        }
        series(first: 18) {
          totalCount
          nodes {
            source {
              __typename
              key
              label
            }
            counts: points(first: 1) {
              nodes {
                figure {
                  claim {
                    ...FiguresScope
                  }
                }
              }
            }
            points(first: 100) {
              totalCount
              nodes {
                at {
                  edtf
                  earliest
                  latest
                  words
                }
                clock
                revises
                figure {
                  ...FiguresNumber
                }
              }
            }
          }
        }
        cut
      }
      claims(
        first: 100
        after: $after
        filter: {types: [FIGURE], measures: $measures}
      ) {
        totalCount
        nodes {
          __typename
          ... on FigureClaim {
            ...FiguresClaim
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment FiguresNumber on Figure {
  interval {
    low
    high
  }
  claim {
    __typename
    key
    label
  }
}
fragment FiguresClaim on FigureClaim {
  __typename
  key
  label
  low
  high
  qualifier
  words
  ...FiguresScope
  cumulative
  relation
  relativeTo {
    __typename
    key
    label
  }
  assertions(first: 6) {
    totalCount
    nodes {
      ...FiguresAct
    }
  }
}
fragment FiguresAct on Assertion {
  __typename
  key
  label
  polarity
  certainty
  hedge
  withdrawnAt
  struckAt
  source {
    __typename
    key
    label
  }
  document {
    __typename
    key
    label
  }
  statedAt {
    edtf
    words
    earliest
    latest
    inferred
  }
  chain {
    cut
    hops {
      depth
      reading
      assertion {
        __typename
        key
        source {
          __typename
          key
          label
        }
      }
    }
  }
}
fragment FiguresScope on FigureClaim {
  measure
  measureWords
  populations {
    actor {
      __typename
      key
      label
    }
    words
  }
  doer {
    actor {
      __typename
      key
      label
    }
    words
  }
  place {
    __typename
    key
    label
  }
  period {
    edtf
    words
    earliest
    latest
    inferred
  }
  asOf {
    edtf
    words
    earliest
    latest
    inferred
  }
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const TwoLensesDocument = new TypedDocumentString(`
    query TwoLenses($key: String!, $isEvent: Boolean!, $isActor: Boolean!, $isClaim: Boolean!, $ofEvent: Int!, $ofActor: Int!, $a: LensInput!, $b: LensInput!, $afterA: String, $afterB: String) {
  a: lens(input: $a) {
    event(key: $key) @include(if: $isEvent) {
      figures {
        ...LensesFigures
      }
      claims(first: $ofEvent, after: $afterA) {
        ...LensesClaims
      }
    }
    actor(key: $key) @include(if: $isActor) {
      claims(first: $ofActor, after: $afterA) {
        ...LensesClaims
      }
    }
    claim(key: $key) @include(if: $isClaim) {
      ...LensesClaim
    }
  }
  b: lens(input: $b) {
    event(key: $key) @include(if: $isEvent) {
      figures {
        ...LensesFigures
      }
      claims(first: $ofEvent, after: $afterB) {
        ...LensesClaims
      }
    }
    actor(key: $key) @include(if: $isActor) {
      claims(first: $ofActor, after: $afterB) {
        ...LensesClaims
      }
    }
    claim(key: $key) @include(if: $isClaim) {
      ...LensesClaim
    }
  }
}
    fragment LensesClaims on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...LensesClaim
  }
}
fragment LensesClaim on Claim {
  __typename
  key
  label
  reportedBy(first: 100) {
    totalCount
    edges {
      certainty
    }
  }
  deniedBy(first: 0) {
    totalCount
  }
  corroboration {
    independentRoots {
      min
      max
    }
  }
}
fragment LensesFigures on Figures {
  cut
  envelopes {
    measure
    measureWords
    low
    high
  }
  camps(first: 100) {
    totalCount
    nodes {
      measure
      measureWords
    }
  }
}`) as unknown as TypedDocumentString<TwoLensesQuery, TwoLensesQueryVariables>;
export const MapOfPlacesDocument = new TypedDocumentString(`
    query MapOfPlaces($key: String!, $isEvent: Boolean!, $isActor: Boolean!, $isPlace: Boolean!, $isClaim: Boolean!, $ofEvent: Int!, $ofActor: Int!, $ofPlace: Int!, $lens: LensInput!) {
  lens(input: $lens) {
    event(key: $key) @include(if: $isEvent) {
      ...MapEvent
      parts(first: $ofEvent) {
        totalCount
        nodes {
          ...MapEvent
        }
      }
      claims(first: $ofEvent) {
        ...MapClaims
      }
    }
    actor(key: $key) @include(if: $isActor) {
      __typename
      key
      label
      events(first: $ofActor) {
        totalCount
        nodes {
          ...MapEvent
        }
      }
      claims(first: $ofActor) {
        ...MapClaims
      }
    }
    claim(key: $key) @include(if: $isClaim) {
      __typename
      key
      label
      about {
        node {
          __typename
          key
          label
          ...MapPlace
          ...MapEvent
        }
      }
    }
    place(key: $key) @include(if: $isPlace) {
      ...MapPlace
      events(first: $ofPlace) {
        totalCount
        nodes {
          __typename
          key
          label
        }
      }
      claims(first: $ofPlace) {
        totalCount
        nodes {
          __typename
          key
          label
        }
      }
      inside: parts(first: $ofPlace) {
        totalCount
        nodes {
          ...MapPlace
          events(first: 10) {
            totalCount
            nodes {
              __typename
              key
              label
            }
          }
          claims(first: 10) {
            totalCount
            nodes {
              __typename
              key
              label
            }
          }
        }
      }
    }
  }
}
    fragment MapEvent on Event {
  __typename
  key
  label
  place {
    ...MapPlace
  }
}
fragment MapClaims on ClaimConnection {
  totalCount
  nodes {
    __typename
    key
    label
    about {
      node {
        __typename
        key
        label
        ...MapPlace
      }
    }
  }
}
fragment MapPlace on Place {
  ...MapSpot
  within {
    __typename
    key
    label
    within {
      __typename
      key
      label
    }
  }
  parts(first: 10) {
    nodes {
      ...MapSpot
    }
  }
}
fragment MapSpot on Place {
  __typename
  key
  label
  placeType
  point {
    latitude
    longitude
  }
  restsOn {
    kind
  }
}`) as unknown as TypedDocumentString<MapOfPlacesQuery, MapOfPlacesQueryVariables>;
export const ProvenanceDocument = new TypedDocumentString(`
    query Provenance($key: String!, $ofAct: Boolean!, $first: Int = 100, $after: String, $lens: LensInput!) {
  lens(input: $lens) {
    claim(key: $key) @skip(if: $ofAct) {
      ...ProvenanceClaim
    }
    assertion(key: $key) @include(if: $ofAct) {
      ...ProvenanceStart
      claim {
        ...ProvenanceClaim
      }
    }
  }
}
    fragment ProvenanceClaim on Claim {
  __typename
  key
  label
  text
  assertions(first: $first, after: $after) {
    totalCount
    cut
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProvenanceStart
    }
  }
  corroboration {
    assertionCount
    sourceCount
    documentCount
    cut
    independentRoots {
      min
      max
    }
    roots(first: 100) {
      totalCount
      nodes {
        circular
        collective
        anonymous
        mostVoices
        assertions {
          __typename
          key
          label
        }
      }
    }
    merges(first: 20) {
      totalCount
      nodes {
        reason
        assertionCount
        actor {
          __typename
          key
          label
        }
        sources {
          __typename
          key
          label
        }
        documents {
          __typename
          key
          label
        }
      }
    }
    circles(first: 20) {
      totalCount
      nodes {
        assertionCount
        assertions {
          __typename
          key
          label
        }
        sources {
          __typename
          key
          label
        }
      }
    }
    bottlenecks {
      __typename
      key
      label
    }
  }
  drift {
    cut
    steps
    unreadable
    hops(first: 100) {
      totalCount
      nodes {
        kinds
        reason
        fromDegree
        toDegree
        gap
        from {
          __typename
          key
          label
          source {
            __typename
            key
            label
          }
        }
        to {
          __typename
          key
          label
          source {
            __typename
            key
            label
          }
        }
      }
    }
    shifts(first: 20) {
      totalCount
      nodes {
        fromDegree
        toDegree
        gap
        inOrder
        from {
          __typename
          key
          label
          locator
          hedge
          source {
            __typename
            key
            label
          }
        }
        to {
          __typename
          key
          label
          locator
          hedge
        }
      }
    }
  }
}
fragment ProvenanceStart on Assertion {
  ...ProvenanceAct
  chain {
    cut
    hops {
      assertion {
        ...ProvenanceAct
      }
    }
  }
}
fragment ProvenanceAct on Assertion {
  __typename
  key
  label
  polarity
  certainty
  hedge
  quote
  language
  locator
  basis
  withdrawnAt
  withdrawnWhy
  struckAt
  struckWhy
  statedAt {
    edtf
    words
    inferred
  }
  claim {
    __typename
    key
    label
  }
  source {
    __typename
    key
    label
    collective
  }
  speaker {
    __typename
    key
    label
  }
  document {
    __typename
    key
    label
  }
  relays {
    reading
    assertion {
      __typename
      key
      label
    }
  }
}`) as unknown as TypedDocumentString<ProvenanceQuery, ProvenanceQueryVariables>;
export const StancesAxesDocument = new TypedDocumentString(`
    query StancesAxes($key: String!, $isActor: Boolean!, $isEvent: Boolean!) {
  actor(key: $key) @include(if: $isActor) {
    id
    claims(filter: {types: [STANCE]}, first: 100) {
      nodes {
        ...StancesHolder
      }
    }
  }
  event(key: $key) @include(if: $isEvent) {
    id
    claims(filter: {types: [STANCE]}, first: 100) {
      nodes {
        ...StancesHolder
      }
    }
  }
  claims(filter: {types: [STANCE]}, first: 100) {
    totalCount
    nodes {
      ...StancesHolder
    }
  }
}
    fragment StancesHolder on StanceClaim {
  holder {
    id
  }
}`) as unknown as TypedDocumentString<StancesAxesQuery, StancesAxesQueryVariables>;
export const StancesDocument = new TypedDocumentString(`
    query Stances($holders: [ID!], $targets: [ID!], $certainty: [Certainty!]!, $after: String, $lens: LensInput!) {
  lens(input: $lens) {
    stanceMatrix(holders: $holders, targets: $targets, certainty: $certainty) {
      holders {
        __typename
        key
        label
      }
      targets {
        __typename
        key
        label
      }
      cut
      cells(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          holder {
            __typename
            key
            label
          }
          target {
            __typename
            key
            label
          }
          sign
          means
          disagree
          disputed
          cut
          independentRoots {
            min
            max
          }
          latest {
            ...StancesStance
            assertionCount
            independentRoots {
              min
              max
            }
            assertions {
              __typename
              key
              label
              certainty
              hedge
              quote
              language
              locator
              source {
                __typename
                key
                label
              }
              document {
                __typename
                key
                label
              }
            }
          }
          stances(first: 20) {
            totalCount
            nodes {
              ...StancesStance
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
    }
  }
}
    fragment StancesStance on HeldStance {
  stance
  sign
  means
  certainty
  disputed
  time {
    edtf
    words
    inferred
  }
  claim {
    __typename
    key
    label
  }
}`) as unknown as TypedDocumentString<StancesQuery, StancesQueryVariables>;