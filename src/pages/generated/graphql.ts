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

/** How a document is made of another. */
export type Derivation =
  /** It shows the other within itself. */
  | 'EMBEDS'
  /** It quotes from the other. */
  | 'QUOTES'
  /** It is the other, published again. */
  | 'REPUBLISHES'
  /** It is the other in another language. */
  | 'TRANSLATES';

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

/** What sort of body an organization is. */
export type OrganizationType =
  /** A body under arms that is no state's own army. */
  | 'ARMED_GROUP'
  /** A company. */
  | 'COMPANY'
  /** A government or a part of one. */
  | 'GOVERNMENT'
  /** A publisher or broadcaster. */
  | 'MEDIA'
  /** A non-governmental body. */
  | 'NGO'
  /** Anything else. */
  | 'OTHER'
  /** A political party or movement. */
  | 'PARTY';

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

/** How far the patron of a proxy is said to go, from least to most. */
export type Rung =
  /** Armed it. */
  | 'ARMED'
  /** Directed it. */
  | 'DIRECTED'
  /** Encouraged it. */
  | 'ENCOURAGED'
  /** Paid for it. */
  | 'FUNDED'
  /** Did it itself. */
  | 'PERPETRATED'
  /** Was there. */
  | 'PRESENT';

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

export type EvidenceFileQueryVariables = Exact<{
  key: string;
  isKey: boolean;
  withoutEnding: string;
  hasEnding: boolean;
}>;


export type EvidenceFileQuery = { exact?:
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
   | null, other?:
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
    | { evidence: { sha256: string, json: string, markdown: string } }
   | null };

export type FileFragment = { sha256: string, json: string, markdown: string };

export type RecordPageQueryVariables = Exact<{
  id: string;
}>;


export type RecordPageQuery = { node:
    | { __typename: 'Assertion', key: string, label: string, recordedAt: string, basis: Basis, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, revisions: { totalCount: number | null }, claim:
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
      , statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string }, speaker:
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
        | { key: string, label: string }
       | null, document: { key: string, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } } | null, relays: Array<{ reading: Reading, assertion: { key: string, source: { label: string } } }> }
    | { __typename: 'Assessment', key: string, label: string, recordedAt: string, reviewer: string, verdict: string | null, rating: number | null, worst: number | null, best: number | null, reliability: Reliability | null, scale: string | null, why: string | null, language: string | null, revisions: { totalCount: number | null }, assesses:
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
      , assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, document: { key: string, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } } | null }
    | { __typename: 'CauseClaim', key: string, label: string, recordedAt: string, revisions: { totalCount: number | null }, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
         }>, assertions: { totalCount: number | null, nodes: Array<{ key: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string }, speaker:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
           | null, document: { key: string, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } } | null, relays: Array<{ reading: Reading, assertion: { key: string, source: { label: string } } }> }> }, evidence: { sha256: string, recordCount: number, cut: boolean }, assessments: { totalCount: number | null, nodes: Array<{ key: string, label: string, assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null }> } }
    | { __typename: 'Community', key: string, label: string, recordedAt: string, language: string | null, revisions: { totalCount: number | null }, names: Array<{ text: string, language: string | null }>, restsOn: { kind: RestsOnKind, by: string | null, on: string | null, claims: Array<
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
        > }, sources: { totalCount: number | null, nodes: Array<{ key: string, label: string }> }, claims: { totalCount: number | null, nodes: Array<
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
        > } }
    | { __typename: 'Document', key: string, label: string, recordedAt: string, language: string | null, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, revisions: { totalCount: number | null }, count: { low: number | null, high: number | null, words: string | null } | null, derivesFrom: Array<{ how: Derivation, document: { key: string, label: string } }>, assertions: { totalCount: number | null, nodes: Array<{ key: string, polarity: Polarity, locator: string | null, claim:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
           }> }, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } }
    | { __typename: 'Event', key: string, label: string, recordedAt: string, language: string | null, eventType: EventType, words: string | null, revisions: { totalCount: number | null }, names: Array<{ text: string, language: string | null }>, restsOn: { kind: RestsOnKind, by: string | null, on: string | null, claims: Array<
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
        > }, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, place: { key: string, label: string } | null, partOf: { key: string, label: string } | null, parts: { totalCount: number | null, nodes: Array<{ key: string, label: string }> }, claims: { totalCount: number | null, nodes: Array<
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
        > } }
    | { __typename: 'FigureClaim', key: string, label: string, recordedAt: string, measure: Measure, measureWords: string | null, qualifier: Qualifier, low: number | null, high: number | null, words: string | null, cumulative: boolean | null, relation: FigureRelation | null, revisions: { totalCount: number | null }, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
         }>, assertions: { totalCount: number | null, nodes: Array<{ key: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string }, speaker:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
           | null, document: { key: string, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } } | null, relays: Array<{ reading: Reading, assertion: { key: string, source: { label: string } } }> }> }, evidence: { sha256: string, recordCount: number, cut: boolean }, assessments: { totalCount: number | null, nodes: Array<{ key: string, label: string, assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null }> }, populations: Array<{ words: string | null, actor:
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
         | null }>, doer: { words: string | null, actor:
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
         | null } | null, period: { edtf: string | null, words: string | null, inferred: boolean } | null, asOf: { edtf: string | null, words: string | null, inferred: boolean } | null, relativeTo: { key: string, label: string } | null }
    | { __typename: 'InvolvementClaim', key: string, label: string, recordedAt: string, role: InvolvementRole, conduct: string | null, revisions: { totalCount: number | null }, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
         }>, assertions: { totalCount: number | null, nodes: Array<{ key: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string }, speaker:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
           | null, document: { key: string, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } } | null, relays: Array<{ reading: Reading, assertion: { key: string, source: { label: string } } }> }> }, evidence: { sha256: string, recordCount: number, cut: boolean }, assessments: { totalCount: number | null, nodes: Array<{ key: string, label: string, assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null }> }, actor: { words: string | null, actor:
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
         | null } }
    | { __typename: 'OccurrenceClaim', key: string, label: string, recordedAt: string, revisions: { totalCount: number | null }, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
         }>, assertions: { totalCount: number | null, nodes: Array<{ key: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string }, speaker:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
           | null, document: { key: string, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } } | null, relays: Array<{ reading: Reading, assertion: { key: string, source: { label: string } } }> }> }, evidence: { sha256: string, recordCount: number, cut: boolean }, assessments: { totalCount: number | null, nodes: Array<{ key: string, label: string, assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null }> } }
    | { __typename: 'Organization', key: string, label: string, recordedAt: string, language: string | null, organizationType: OrganizationType, revisions: { totalCount: number | null }, names: Array<{ text: string, language: string | null }>, restsOn: { kind: RestsOnKind, by: string | null, on: string | null, claims: Array<
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
        > }, sources: { totalCount: number | null, nodes: Array<{ key: string, label: string }> }, claims: { totalCount: number | null, nodes: Array<
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
        > } }
    | { __typename: 'Person', key: string, label: string, recordedAt: string, language: string | null, revisions: { totalCount: number | null }, names: Array<{ text: string, language: string | null }>, restsOn: { kind: RestsOnKind, by: string | null, on: string | null, claims: Array<
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
        > }, sources: { totalCount: number | null, nodes: Array<{ key: string, label: string }> }, claims: { totalCount: number | null, nodes: Array<
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
        > } }
    | { __typename: 'Place', key: string, label: string, recordedAt: string, language: string | null, placeType: PlaceType, revisions: { totalCount: number | null }, names: Array<{ text: string, language: string | null }>, restsOn: { kind: RestsOnKind, by: string | null, on: string | null, claims: Array<
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
        > }, within: { key: string, label: string } | null, point: { latitude: number, longitude: number } | null, events: { totalCount: number | null, nodes: Array<{ key: string, label: string }> }, claims: { totalCount: number | null, nodes: Array<
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
        > } }
    | { __typename: 'Source', key: string, label: string, recordedAt: string, language: string | null, sourceType: SourceType, named: boolean, collective: boolean, handle: string | null, address: string | null, revisions: { totalCount: number | null }, names: Array<{ text: string, language: string | null }>, restsOn: { kind: RestsOnKind, by: string | null, on: string | null, claims: Array<
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
        > }, voices: { low: number | null, high: number | null, words: string | null } | null, runBy: Array<{ actor:
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
        , since: { edtf: string | null, words: string | null, inferred: boolean } | null, until: { edtf: string | null, words: string | null, inferred: boolean } | null }>, documents: { totalCount: number | null, nodes: Array<{ key: string, label: string }> }, assertions: { totalCount: number | null, nodes: Array<{ key: string, polarity: Polarity, claim:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
           }> }, assessments: { totalCount: number | null, nodes: Array<{ key: string, label: string, assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null }> } }
    | { __typename: 'StanceClaim', key: string, label: string, recordedAt: string, stance: Stance, means: Means | null, revisions: { totalCount: number | null }, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
         }>, assertions: { totalCount: number | null, nodes: Array<{ key: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string }, speaker:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
           | null, document: { key: string, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } } | null, relays: Array<{ reading: Reading, assertion: { key: string, source: { label: string } } }> }> }, evidence: { sha256: string, recordCount: number, cut: boolean }, assessments: { totalCount: number | null, nodes: Array<{ key: string, label: string, assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null }> } }
    | { __typename: 'State', key: string, label: string, recordedAt: string, language: string | null, revisions: { totalCount: number | null }, names: Array<{ text: string, language: string | null }>, restsOn: { kind: RestsOnKind, by: string | null, on: string | null, claims: Array<
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
          | { key: string, text: string }
        > }, sources: { totalCount: number | null, nodes: Array<{ key: string, label: string }> }, claims: { totalCount: number | null, nodes: Array<
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
          | { key: string, label: string }
        > } }
    | { __typename: 'StatementClaim', key: string, label: string, recordedAt: string, revisions: { totalCount: number | null }, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
         }>, assertions: { totalCount: number | null, nodes: Array<{ key: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string }, speaker:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
           | null, document: { key: string, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } } | null, relays: Array<{ reading: Reading, assertion: { key: string, source: { label: string } } }> }> }, evidence: { sha256: string, recordCount: number, cut: boolean }, assessments: { totalCount: number | null, nodes: Array<{ key: string, label: string, assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null }> } }
    | { __typename: 'TieClaim', key: string, label: string, recordedAt: string, tie: Tie, rung: Rung | null, revisions: { totalCount: number | null }, occurred: { edtf: string | null, words: string | null, inferred: boolean } | null, about: Array<{ role: ClaimRole, node:
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
         }>, assertions: { totalCount: number | null, nodes: Array<{ key: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string }, speaker:
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
            | { key: string, label: string }
           | null, document: { key: string, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } } | null, relays: Array<{ reading: Reading, assertion: { key: string, source: { label: string } } }> }> }, evidence: { sha256: string, recordCount: number, cut: boolean }, assessments: { totalCount: number | null, nodes: Array<{ key: string, label: string, assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null }> }, since: { edtf: string | null, words: string | null, inferred: boolean } | null, until: { edtf: string | null, words: string | null, inferred: boolean } | null }
   | null };

type Link_Assertion_Fragment = { key: string, label: string };

type Link_Assessment_Fragment = { key: string, label: string };

type Link_CauseClaim_Fragment = { key: string, label: string };

type Link_Community_Fragment = { key: string, label: string };

type Link_Document_Fragment = { key: string, label: string };

type Link_Event_Fragment = { key: string, label: string };

type Link_FigureClaim_Fragment = { key: string, label: string };

type Link_InvolvementClaim_Fragment = { key: string, label: string };

type Link_OccurrenceClaim_Fragment = { key: string, label: string };

type Link_Organization_Fragment = { key: string, label: string };

type Link_Person_Fragment = { key: string, label: string };

type Link_Place_Fragment = { key: string, label: string };

type Link_Source_Fragment = { key: string, label: string };

type Link_StanceClaim_Fragment = { key: string, label: string };

type Link_State_Fragment = { key: string, label: string };

type Link_StatementClaim_Fragment = { key: string, label: string };

type Link_TieClaim_Fragment = { key: string, label: string };

export type LinkFragment =
  | Link_Assertion_Fragment
  | Link_Assessment_Fragment
  | Link_CauseClaim_Fragment
  | Link_Community_Fragment
  | Link_Document_Fragment
  | Link_Event_Fragment
  | Link_FigureClaim_Fragment
  | Link_InvolvementClaim_Fragment
  | Link_OccurrenceClaim_Fragment
  | Link_Organization_Fragment
  | Link_Person_Fragment
  | Link_Place_Fragment
  | Link_Source_Fragment
  | Link_StanceClaim_Fragment
  | Link_State_Fragment
  | Link_StatementClaim_Fragment
  | Link_TieClaim_Fragment
;

export type JudgedFragment = { key: string, label: string, assessedAt: { edtf: string | null, words: string | null, inferred: boolean } | null };

export type TimeFragment = { edtf: string | null, words: string | null, inferred: boolean };

export type CountFragment = { low: number | null, high: number | null, words: string | null };

export type WhomFragment = { words: string | null, actor:
    | { key: string, label: string }
    | { key: string, label: string }
    | { key: string, label: string }
    | { key: string, label: string }
   | null };

export type PublicationFragment = { key: string, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } };

export type ActFragment = { key: string, polarity: Polarity, certainty: Certainty | null, hedge: string | null, quote: string | null, language: string | null, locator: string | null, withdrawnAt: string | null, withdrawnWhy: string | null, struckAt: string | null, struckWhy: string | null, statedAt: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string }, speaker:
    | { key: string, label: string }
    | { key: string, label: string }
    | { key: string, label: string }
    | { key: string, label: string }
   | null, document: { key: string, documentType: DocumentType, title: string | null, description: string | null, url: string | null, archivedUrl: string | null, archivedHash: string | null, published: { edtf: string | null, words: string | null, inferred: boolean } | null, source: { key: string, label: string } } | null, relays: Array<{ reading: Reading, assertion: { key: string, source: { label: string } } }> };

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
export const FileFragmentDoc = new TypedDocumentString(`
    fragment File on EvidencePack {
  sha256
  json
  markdown
}
    `, {"fragmentName":"File"}) as unknown as TypedDocumentString<FileFragment, unknown>;
export const TimeFragmentDoc = new TypedDocumentString(`
    fragment Time on PartialDate {
  edtf
  words
  inferred
}
    `, {"fragmentName":"Time"}) as unknown as TypedDocumentString<TimeFragment, unknown>;
export const JudgedFragmentDoc = new TypedDocumentString(`
    fragment Judged on Assessment {
  key
  label
  assessedAt {
    ...Time
  }
}
    fragment Time on PartialDate {
  edtf
  words
  inferred
}`, {"fragmentName":"Judged"}) as unknown as TypedDocumentString<JudgedFragment, unknown>;
export const CountFragmentDoc = new TypedDocumentString(`
    fragment Count on Amount {
  low
  high
  words
}
    `, {"fragmentName":"Count"}) as unknown as TypedDocumentString<CountFragment, unknown>;
export const WhomFragmentDoc = new TypedDocumentString(`
    fragment Whom on Party {
  actor {
    key
    label
  }
  words
}
    `, {"fragmentName":"Whom"}) as unknown as TypedDocumentString<WhomFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on Record {
  key
  label
}
    `, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const PublicationFragmentDoc = new TypedDocumentString(`
    fragment Publication on Document {
  key
  documentType
  title
  description
  url
  published {
    ...Time
  }
  archivedUrl
  archivedHash
  source {
    ...Link
  }
}
    fragment Link on Record {
  key
  label
}
fragment Time on PartialDate {
  edtf
  words
  inferred
}`, {"fragmentName":"Publication"}) as unknown as TypedDocumentString<PublicationFragment, unknown>;
export const ActFragmentDoc = new TypedDocumentString(`
    fragment Act on Assertion {
  key
  polarity
  certainty
  hedge
  quote
  language
  locator
  statedAt {
    ...Time
  }
  source {
    ...Link
  }
  speaker {
    ...Link
  }
  document {
    ...Publication
  }
  relays {
    reading
    assertion {
      key
      source {
        label
      }
    }
  }
  withdrawnAt
  withdrawnWhy
  struckAt
  struckWhy
}
    fragment Link on Record {
  key
  label
}
fragment Time on PartialDate {
  edtf
  words
  inferred
}
fragment Publication on Document {
  key
  documentType
  title
  description
  url
  published {
    ...Time
  }
  archivedUrl
  archivedHash
  source {
    ...Link
  }
}`, {"fragmentName":"Act"}) as unknown as TypedDocumentString<ActFragment, unknown>;
export const EvidenceFileDocument = new TypedDocumentString(`
    query EvidenceFile($key: String!, $isKey: Boolean!, $withoutEnding: String!, $hasEnding: Boolean!) {
  exact: claim(key: $key) @include(if: $isKey) {
    evidence {
      ...File
    }
  }
  other: claim(key: $withoutEnding) @include(if: $hasEnding) {
    evidence {
      ...File
    }
  }
}
    fragment File on EvidencePack {
  sha256
  json
  markdown
}`) as unknown as TypedDocumentString<EvidenceFileQuery, EvidenceFileQueryVariables>;
export const RecordPageDocument = new TypedDocumentString(`
    query RecordPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Record {
      key
      label
      recordedAt
      revisions(first: 0) {
        totalCount
      }
    }
    ... on Named {
      language
      names {
        text
        language
      }
      restsOn {
        kind
        by
        on
        claims {
          key
          text
        }
      }
    }
    ... on Claim {
      occurred {
        ...Time
      }
      about {
        role
        node {
          key
          label
        }
      }
      assertions(first: 50) {
        totalCount
        nodes {
          ...Act
        }
      }
      evidence {
        sha256
        recordCount
        cut
      }
      assessments(first: 20) {
        totalCount
        nodes {
          ...Judged
        }
      }
    }
    ... on FigureClaim {
      measure
      measureWords
      qualifier
      low
      high
      words
      populations {
        ...Whom
      }
      doer {
        ...Whom
      }
      period {
        ...Time
      }
      asOf {
        ...Time
      }
      cumulative
      relation
      relativeTo {
        ...Link
      }
    }
    ... on InvolvementClaim {
      role
      conduct
      actor {
        ...Whom
      }
    }
    ... on StanceClaim {
      stance
      means
    }
    ... on TieClaim {
      tie
      rung
      since {
        ...Time
      }
      until {
        ...Time
      }
    }
    ... on Assertion {
      ...Act
      basis
      claim {
        ...Link
      }
    }
    ... on Assessment {
      assesses {
        ...Link
      }
      reviewer
      verdict
      rating
      worst
      best
      reliability
      scale
      why
      language
      assessedAt {
        ...Time
      }
      document {
        ...Publication
      }
    }
    ... on Source {
      sourceType
      named
      collective
      voices {
        ...Count
      }
      handle
      address
      runBy {
        actor {
          ...Link
        }
        since {
          ...Time
        }
        until {
          ...Time
        }
      }
      documents(first: 20) {
        totalCount
        nodes {
          ...Link
        }
      }
      assertions(first: 50) {
        totalCount
        nodes {
          key
          polarity
          claim {
            ...Link
          }
        }
      }
      assessments(first: 20) {
        totalCount
        nodes {
          ...Judged
        }
      }
    }
    ... on Document {
      ...Publication
      language
      count {
        ...Count
      }
      derivesFrom {
        how
        document {
          ...Link
        }
      }
      assertions(first: 50) {
        totalCount
        nodes {
          key
          polarity
          locator
          claim {
            ...Link
          }
        }
      }
    }
    ... on Event {
      eventType
      words
      occurred {
        ...Time
      }
      place {
        ...Link
      }
      partOf {
        ...Link
      }
      parts(first: 20) {
        totalCount
        nodes {
          ...Link
        }
      }
      claims(first: 50) {
        totalCount
        nodes {
          ...Link
        }
      }
    }
    ... on Actor {
      sources(first: 20) {
        totalCount
        nodes {
          ...Link
        }
      }
      claims(first: 50) {
        totalCount
        nodes {
          ...Link
        }
      }
    }
    ... on Organization {
      organizationType
    }
    ... on Place {
      placeType
      within {
        ...Link
      }
      point {
        latitude
        longitude
      }
      events(first: 20) {
        totalCount
        nodes {
          ...Link
        }
      }
      claims(first: 50) {
        totalCount
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Link on Record {
  key
  label
}
fragment Judged on Assessment {
  key
  label
  assessedAt {
    ...Time
  }
}
fragment Time on PartialDate {
  edtf
  words
  inferred
}
fragment Count on Amount {
  low
  high
  words
}
fragment Whom on Party {
  actor {
    key
    label
  }
  words
}
fragment Publication on Document {
  key
  documentType
  title
  description
  url
  published {
    ...Time
  }
  archivedUrl
  archivedHash
  source {
    ...Link
  }
}
fragment Act on Assertion {
  key
  polarity
  certainty
  hedge
  quote
  language
  locator
  statedAt {
    ...Time
  }
  source {
    ...Link
  }
  speaker {
    ...Link
  }
  document {
    ...Publication
  }
  relays {
    reading
    assertion {
      key
      source {
        label
      }
    }
  }
  withdrawnAt
  withdrawnWhy
  struckAt
  struckWhy
}`) as unknown as TypedDocumentString<RecordPageQuery, RecordPageQueryVariables>;