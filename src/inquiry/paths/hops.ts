import type { ClaimRow } from '../../claim/claim.row.ts';
import type { Certainty } from '../../lens/wording.ts';
import type { Bounds } from '../../record/date.ts';
import type { Act, ActGraph } from '../acts/acts.ts';
import { ofDegrees } from '../acts/degree.ts';
import type { Bounds as RootBounds } from '../corroboration/corroboration.ts';
import { type Connection, connectionsOf, pairOf } from './connection.ts';
import { spanOf } from './held.ts';

/** A claim that a hop rests on. */
export interface HopClaim extends Connection {
  /** How many independent roots its own acts have. At least 1. */
  readonly independentRoots: RootBounds;
  /** Some act that counts denies it. */
  readonly disputed: boolean;
  /** The acts that affirm it and count, in the order of their ids. */
  readonly acts: readonly string[];
}

/** Two things that claims connect, and how well that is supported. */
export interface Hop {
  /** The two, by id: whichever comes first in the alphabet is `one`. */
  readonly one: string;
  readonly other: string;
  /** How many independent roots all its claims have together. At least 1. */
  readonly independentRoots: RootBounds;
  /** The least of them: by this it is walked. */
  readonly roots: number;
  /** The best-supported first, then by id. */
  readonly claims: readonly HopClaim[];
  /** One of its claims is disputed. */
  readonly disputed: boolean;
}

/** What hops are made of. */
export interface HopMaterial {
  readonly claims: readonly ClaimRow[];
  readonly graph: ActGraph;
  /** For a claim: other claims, whose acts pass on those on this one that nobody can read. */
  readonly tellers: ReadonlyMap<string, readonly string[]>;
}

/** Which claims and acts may make a hop. */
export interface HopRules {
  /** Whether a claim may stand for a connection: of some it is not known what else stands for them. */
  readonly isAsked: (connection: Connection) => boolean;
  readonly certainties: readonly Certainty[];
  readonly excludeDisputed: boolean;
  /** Only what may have been so in this time. */
  readonly heldAt: Bounds | null;
  /** How many independent roots the counting acts on these claims have. */
  readonly rootsOf: (graph: ActGraph, claimIds: readonly string[]) => RootBounds;
}

/** The hops, and how many claims were left out because `heldAt` was asked for and they have no place in time. */
export interface Hops {
  /** In the order of the ids. */
  readonly hops: readonly Hop[];
  readonly undatedLeftOut: number;
}

/** The hops that these claims make: one for each two things, from the claims that somebody affirms. */
export function hopsOf(material: HopMaterial, rules: HopRules): Hops {
  const pairs = new Map<string, Walked[]>();
  let undatedLeftOut = 0;
  for (const claim of material.claims) {
    const connections = connectionsOf(claim).filter(rules.isAsked);
    const support = connections.length === 0 ? undefined : supportOf(claim, material, rules);
    if (support?.isUndated) undatedLeftOut += 1;
    else if (support) {
      for (const connection of connections) {
        const pair = pairOf(connection.from.id, connection.to.id);
        const walked = { claim: { ...connection, ...support.claim }, graph: support.graph };
        const known = pairs.get(pair);
        if (known) known.push(walked);
        else pairs.set(pair, [walked]);
      }
    }
  }
  const inOrder = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
  return { hops: inOrder.map(([, walked]) => hopOf(walked, rules)), undatedLeftOut };
}

/** A claim that may be walked, and the acts that make it so. */
interface Walked {
  readonly claim: HopClaim;
  readonly graph: ActGraph;
}

interface Support {
  readonly graph: ActGraph;
  readonly claim: Omit<HopClaim, keyof Connection>;
  /** It would be walked if it had a place in time. */
  readonly isUndated: boolean;
}

/** What a claim brings to a hop; nothing where it may not be walked. */
function supportOf(claim: ClaimRow, material: HopMaterial, rules: HopRules): Support | undefined {
  const { certainties, excludeDisputed, heldAt, rootsOf } = rules;
  const graph = ofDegrees(material.graph, [claim.id, ...(material.tellers.get(claim.id) ?? [])], certainties);
  const counted = [...graph.acts.values()].filter(({ counts, claimId }) => counts && claimId === claim.id);
  const affirmed = counted.filter(({ polarity }) => polarity === 'AFFIRMS');
  const disputed = counted.some(({ polarity }) => polarity === 'DENIES');
  if (affirmed.length === 0 || (disputed && excludeDisputed)) return undefined;
  const span = heldAt && spanOf(claim, affirmed);
  if (heldAt && span && (span.earliest > heldAt.latest || span.latest < heldAt.earliest)) return undefined;
  const independentRoots = rootsOf(graph, [claim.id]);
  if (independentRoots.min === 0) return undefined;
  return { graph, claim: { independentRoots, disputed, acts: idsOf(affirmed) }, isUndated: heldAt !== null && !span };
}

function hopOf(walked: readonly Walked[], { rootsOf }: HopRules): Hop {
  const claims = walked.map(({ claim }) => claim).sort(bySupport);
  const [best] = claims as [HopClaim];
  const [one, other] = [best.from.id, best.to.id].sort() as [string, string];
  const ids = claims.map(({ claimId }) => claimId);
  const independentRoots = ids.length === 1 ? best.independentRoots : rootsOf(together(walked), ids);
  const disputed = claims.some((claim) => claim.disputed);
  return { one, other, independentRoots, roots: independentRoots.min, claims, disputed };
}

/** The acts of several claims in one graph; on each claim those count that do in its own. */
function together(walked: readonly Walked[]): ActGraph {
  const [first] = walked as [Walked];
  const acts = new Map(walked.flatMap(({ graph }) => [...graph.acts]));
  for (const { claim, graph } of walked) {
    for (const act of graph.acts.values()) if (act.claimId === claim.claimId) acts.set(act.id, act);
  }
  return { ...first.graph, acts };
}

function bySupport(a: HopClaim, b: HopClaim): number {
  return b.independentRoots.min - a.independentRoots.min || (a.claimId < b.claimId ? -1 : 1);
}

function idsOf(acts: readonly Act[]): string[] {
  return acts.map(({ id }) => id).sort();
}
