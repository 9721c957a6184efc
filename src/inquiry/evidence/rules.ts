/**
 * The rules by which what stands in an evidence pack was chosen and computed, each with its version. A version goes up
 * whenever the same record would give another pack: so a hash that changed although no record did names its cause.
 */
export const RULES = {
  /** Which records belong in a pack, and in which form they stand there. */
  evidence: 1,
  /** How independent roots are counted. */
  corroboration: 1,
} as const;
