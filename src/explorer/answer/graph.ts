/** A record that an answer names. */
export interface AnswerNode {
  readonly key: string;
  /** Its type in full: `StanceClaim`, `Person`. */
  readonly typename: string;
  readonly label: string;
}

/** What the way from one record to the other says of it, where the query asked. */
export interface LinkFacts {
  readonly disputed?: boolean;
  readonly certainty?: string;
  readonly sign?: string;
  readonly role?: string;
  readonly how?: string;
  readonly reading?: string;
}

/** That a record was found under another: by its field, as the schema names it. */
export interface AnswerLink {
  readonly from: string;
  readonly to: string;
  readonly field: string;
  readonly facts: LinkFacts;
}

/** The records of an answer, each once, and what it says of their being together, each way once. */
export interface AnswerGraph {
  readonly nodes: readonly AnswerNode[];
  readonly links: readonly AnswerLink[];
}

/** Nothing to draw. */
export const NO_GRAPH: AnswerGraph = { nodes: [], links: [] };
