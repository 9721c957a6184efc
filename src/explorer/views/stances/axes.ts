import type { StancesAxesQuery } from '../../generated/graphql.ts';
import { MOST_ASKED, type Scope } from './matrix.ts';

/** What the matrix is asked for, by ids; empty where it is left open. */
export interface Axes {
  readonly holders: readonly string[];
  readonly targets: readonly string[];
}

/** Which scope a reader begins with: who stands where on the subject, unless it is only known to take stances itself. */
export function firstScope({ actor }: StancesAxesQuery): Scope {
  const holders = (actor?.claims.nodes ?? []).flatMap((claim) => ('holder' in claim ? [claim.holder.id] : []));
  return holders.length > 0 && holders.every((id) => id === actor?.id) ? 'holder' : 'target';
}

/** The axes of a scope; undefined where there is no such subject, or nobody takes a stance. */
export function axesOf(data: StancesAxesQuery, scope: Scope): Axes | undefined {
  const subject = data.actor ?? data.event;
  if (!subject) return undefined;
  if (scope === 'holder') return { holders: [subject.id], targets: [] };
  if (scope === 'target') return { holders: [], targets: [subject.id] };
  const holders = holdersOf(data).slice(0, MOST_ASKED);
  return holders.length > 0 ? { holders, targets: [] } : undefined;
}

/** Says who is missing where not all holders could be found or asked for; empty where none is. */
export function sayMissing(data: StancesAxesQuery): string {
  const found = holdersOf(data).length;
  const { nodes, totalCount } = data.claims;
  const parts = [
    ...((totalCount ?? 0) > nodes.length ? [`Holders were sought in ${nodes.length} of ${totalCount} claims.`] : []),
    ...(found > MOST_ASKED
      ? [`${MOST_ASKED} of ${found} holders are shown, those with a stance on the subject first.`]
      : []),
  ];
  return parts.join(' ');
}

/** Holders of stances that name the subject first, then whoever takes one. */
function holdersOf({ actor, event, claims }: StancesAxesQuery): string[] {
  const near = (actor ?? event)?.claims.nodes ?? [];
  return [...new Set([...near, ...claims.nodes].flatMap((claim) => ('holder' in claim ? [claim.holder.id] : [])))];
}
