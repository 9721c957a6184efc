/** What a query of the README is known to answer on the seed: the statements it takes, and the answer in short lines. */
export interface Facts {
  readonly statements: readonly string[];
  readonly read: (data: never) => readonly string[];
  readonly lines: readonly string[];
}

interface Hop {
  readonly depth?: number;
  readonly assertion: { readonly source: { readonly name: string } };
}

/** The way up to the root: those of one depth, who were relayed side by side, in the order of the alphabet. */
export function hops(chain: readonly Hop[]): string {
  const depths = [...new Set(chain.map(({ depth = 1 }) => depth))].sort();
  return depths
    .map(
      (each) =>
        `< ${chain
          .filter(({ depth = 1 }) => depth === each)
          .map(({ assertion }) => assertion.source.name)
          .sort()
          .join(' + ')}`,
    )
    .join(' ');
}
