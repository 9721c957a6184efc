/** Something that always holds, and does not here. */
export interface Breach {
  /** Key of the record; where there is none, what the node shows of itself. */
  readonly key: string;
  readonly wrong: string;
}
