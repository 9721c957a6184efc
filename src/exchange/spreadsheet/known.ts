/** A record that a name stands for. */
export interface Known {
  readonly key: string;
  readonly name: string;
  /** Its second label: what kind of actor it is. */
  readonly kind: string | null;
}

/** What a name of a table stands for: one record, several, or none, and then those that come near. */
export interface Found {
  readonly known: readonly Known[];
  readonly near: readonly Known[];
}
