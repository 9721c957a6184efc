/** What a row claims: the record of the claim without its key, and what tells the row from others beside who says it. */
export interface Said {
  readonly claim: Readonly<Record<string, unknown>> & { readonly type: string };
  readonly identity: readonly unknown[];
}
