import type { ActGraph } from '../acts/acts.ts';
import { joined } from './components.ts';
import type { Group } from './upstream.ts';

/** Why two roots are taken for one. */
export const MERGE_REASONS = ['SAME_SOURCE', 'SAME_RUNNER', 'REPUBLISHED'] as const;

/** What makes several roots one. */
export interface Merge {
  readonly reason: (typeof MERGE_REASONS)[number];
  /** The source, the actor, or the first of the documents that they share. */
  readonly sharedId: string;
  /** Documents that republish one another, or the same one; none where that is not the reason. */
  readonly documentIds: readonly string[];
  readonly roots: readonly Group[];
}

/** Roots that are taken for one, and all that makes them so. */
export interface Merged {
  /** Each set is one root. */
  readonly sets: readonly (readonly Group[])[];
  readonly merges: readonly Merge[];
}

/**
 * Takes together the roots that share a source, the actor that runs them, or a document that one republishes; and whatever
 * is joined by a chain of such. The chain may go over a root of the record that does not count now: who runs whom and what
 * republishes what does not hang on who is counted, and to look at fewer sources must never show more of them.
 */
export function mergeRoots(
  graph: ActGraph,
  { counted, recorded }: { readonly counted: readonly Group[]; readonly recorded: readonly Group[] },
  mergeSameRunner: boolean,
): Merged {
  const all = [...counted, ...recorded.filter(absent(counted))];
  const merges = [...bySource(all), ...(mergeSameRunner ? byRunner(graph, all) : []), ...byDocument(graph, all)];
  const own = new Set(counted);
  const sets = joined(
    all,
    merges.map(({ roots }) => roots),
  ).map((set) => set.filter((root) => own.has(root)));
  const several = new Set(sets.filter(({ length }) => length > 1).flat());
  const ties = new Map<Group, number>();
  for (const root of merges.flatMap(({ roots }) => roots)) ties.set(root, (ties.get(root) ?? 0) + 1);
  return {
    sets: sets.filter(({ length }) => length > 0),
    merges: merges
      // What does not count itself is named only where it stands between two others.
      .map((merge) => ({ ...merge, roots: merge.roots.filter((root) => own.has(root) || (ties.get(root) ?? 0) > 1) }))
      .filter(({ roots }) => roots.length > 1 && roots.some((root) => several.has(root))),
  };
}

/** A group is known by its acts: the same acts make no two groups. */
function absent(groups: readonly Group[]): (group: Group) => boolean {
  const first = new Set(groups.map(({ acts }) => acts[0]));
  return ({ acts }) => !first.has(acts[0]);
}

function bySource(roots: readonly Group[]): Merge[] {
  const shared = shares(roots, ({ acts }) => acts.map(({ sourceId }) => sourceId));
  return shared.map(([sharedId, roots]) => ({ reason: 'SAME_SOURCE', sharedId, documentIds: [], roots }));
}

function byRunner({ voices }: ActGraph, roots: readonly Group[]): Merge[] {
  const shared = shares(roots, ({ acts }) => acts.flatMap(({ sourceId }) => voices.get(sourceId)?.runBy ?? []));
  return shared
    .filter(([, roots]) => new Set(roots.flatMap(({ acts }) => acts.map(({ sourceId }) => sourceId))).size > 1)
    .map(([sharedId, roots]) => ({ reason: 'SAME_RUNNER', sharedId, documentIds: [], roots }));
}

/** Documents are one family where each republishes another of it, or both republish a third that holds no root. */
function byDocument({ republishes }: ActGraph, roots: readonly Group[]): Merge[] {
  const documents = ({ acts }: Group) => acts.flatMap(({ documentId }) => documentId ?? []);
  const known = new Set(roots.flatMap(documents));
  const ties: [string, string][] = [];
  for (const id of known)
    for (const original of republishes.get(id) ?? []) {
      ties.push([id, original]);
      known.add(original); // which the loop then comes to
    }
  const families = joined(known, ties).filter(({ length }) => length > 1);
  const familyOf = new Map(families.flatMap(([first = '', ...rest]) => [first, ...rest].map((id) => [id, first])));
  const shared = shares(roots, (root) => documents(root).flatMap((id) => familyOf.get(id) ?? []));
  return shared.flatMap(([family, roots]) => {
    const documentIds = [...new Set(roots.flatMap(documents))].filter((id) => familyOf.get(id) === family).sort();
    const [sharedId = family] = documentIds;
    return documentIds.length > 1 ? [{ reason: 'REPUBLISHED' as const, sharedId, documentIds, roots }] : [];
  });
}

/** What more than one root has, with those that have it, in the order of the ids. */
function shares(roots: readonly Group[], of: (root: Group) => readonly string[]): [string, Group[]][] {
  const found = new Map<string, Group[]>();
  for (const root of roots)
    for (const id of new Set(of(root))) {
      const same = found.get(id);
      if (same) same.push(root);
      else found.set(id, [root]);
    }
  return [...found].filter(([, { length }]) => length > 1).sort(([a], [b]) => (a < b ? -1 : 1));
}
