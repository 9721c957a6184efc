import type {
  DriftKind,
  ProvenanceActFragment,
  ProvenanceClaimFragment,
  ProvenanceStartFragment,
  Reading,
} from '../../generated/graphql.ts';

/** An act as the tree has it. */
export interface Act {
  readonly record: ProvenanceActFragment;
  /** Whether it is on the claim itself; upstream there are acts on other claims too. */
  readonly isOnClaim: boolean;
  /** The number of the root that it is, or belongs to. */
  readonly root: number | undefined;
  /** Whether it and others pass one another on in a circle. */
  readonly isInCircle: boolean;
  /** Whether it rests on acts that were not fetched, there being too many. */
  readonly hasMore: boolean;
}

/** What became of a doubt on a hop. */
export type Drift = ProvenanceClaimFragment['drift']['hops']['nodes'][number];

/** One act passes on another. */
export interface Hop {
  readonly by: string;
  readonly passesOn: string;
  readonly reading: Reading;
  readonly isInCircle: boolean;
  readonly drift: Drift | undefined;
}

/** On whose word a claim rests: each act once, by key. */
export interface Tree {
  readonly acts: ReadonlyMap<string, Act>;
  readonly hops: readonly Hop[];
  /** The acts that hang on the claim itself, since no other act here passes them on. */
  readonly first: readonly string[];
  /** How many of the acts on the claim were left out. */
  readonly leftOut: number;
}

/** The tree of those starts and all upstream of them: at most so many acts, and no chain broken off within. */
export function treeOf(claim: ProvenanceClaimFragment, starts: readonly ProvenanceStartFragment[], most: number): Tree {
  const records = gather(starts, most);
  const circles = claim.corroboration.circles.nodes.map(({ assertions }) => new Set(assertions.map(({ key }) => key)));
  const isOfOneCircle = (...keys: string[]) => circles.some((circle) => keys.every((key) => circle.has(key)));
  const roots = rootsByKey(claim);
  const cut = new Set(
    starts.filter(({ chain }) => chain.cut).flatMap(({ chain }) => chain.hops.map((hop) => hop.assertion.key)),
  );

  const acts = new Map<string, Act>();
  for (const [key, record] of records) {
    acts.set(key, {
      record,
      isOnClaim: record.claim.key === claim.key,
      root: roots.get(key),
      isInCircle: isOfOneCircle(key),
      hasMore: cut.has(key) && record.relays.some(({ assertion }) => !records.has(assertion.key)),
    });
  }
  const steps = stepsOf(records);
  const drifts = driftByStep(claim.drift.hops.nodes, steps);
  const hops = [...steps].flatMap(([by, relays]) =>
    relays.map(({ passesOn, reading }) => ({
      by,
      passesOn,
      reading,
      isInCircle: isOfOneCircle(by, passesOn),
      drift: drifts.get(stepName(by, passesOn)),
    })),
  );
  const leftOut = starts.filter(({ key }) => !records.has(key)).length;
  return { acts, hops, first: firstOf(steps), leftOut };
}

/** Those acts and all upstream of them, each once; a chain that would make them too many is left out whole. */
export function gather(starts: readonly ProvenanceStartFragment[], most: number): Map<string, ProvenanceActFragment> {
  const records = new Map<string, ProvenanceActFragment>();
  for (const start of starts) {
    const chain = [start, ...start.chain.hops.map(({ assertion }) => assertion)];
    const fresh = chain.filter(({ key }) => !records.has(key));
    if (records.size > 0 && records.size + fresh.length > most) continue;
    for (const act of fresh) records.set(act.key, act);
  }
  return records;
}

/** Which root an act is of, as roots are counted here: from 1. */
export function rootsByKey({ corroboration }: ProvenanceClaimFragment): Map<string, number> {
  return new Map(
    corroboration.roots.nodes.flatMap(({ assertions }, index) =>
      assertions.map(({ key }): [string, number] => [key, index + 1]),
    ),
  );
}

interface Step {
  readonly passesOn: string;
  readonly reading: Reading;
}
type Steps = ReadonlyMap<string, readonly Step[]>;

const stepName = (by: string, passesOn: string) => `${by} ${passesOn}`;

function stepsOf(records: ReadonlyMap<string, ProvenanceActFragment>): Steps {
  return new Map(
    [...records].map(([by, { relays }]) => {
      const drawn = relays.filter(({ assertion }) => records.has(assertion.key));
      return [by, drawn.map(({ assertion, reading }) => ({ passesOn: assertion.key, reading }))];
    }),
  );
}

/** Those that nobody passes on; of a circle that nobody outside passes on, its first. */
function firstOf(steps: Steps): string[] {
  const passedOn = new Set(
    [...steps].flatMap(([by, on]) => on.filter(({ passesOn }) => passesOn !== by).map(({ passesOn }) => passesOn)),
  );
  const first = [...steps.keys()].filter((key) => !passedOn.has(key));
  const reached = new Set<string>();
  for (const key of first) reach(key, steps, reached);
  for (const key of steps.keys()) {
    if (reached.has(key)) continue;
    first.push(key);
    reach(key, steps, reached);
  }
  return first;
}

/** Adds an act and all upstream of it. */
function reach(from: string, steps: Steps, reached: Set<string>): Set<string> {
  const ahead = [from];
  for (let key = ahead.pop(); key !== undefined; key = ahead.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    ahead.push(...(steps.get(key) ?? []).map(({ passesOn }) => passesOn));
  }
  return reached;
}

/** A change of doubt is noted on the first step from who says it now towards who said it then: there it shows. */
function driftByStep(drifts: readonly Drift[], steps: Steps): Map<string, Drift> {
  const noted = new Map<string, Drift>();
  for (const drift of drifts.filter(({ kinds }) => kinds.length > 0)) {
    const relays = steps.get(drift.to.key) ?? [];
    const step =
      relays.find(({ passesOn }) => passesOn === drift.from.key) ??
      relays.find(({ passesOn }) => reach(passesOn, steps, new Set()).has(drift.from.key));
    const name = step && stepName(drift.to.key, step.passesOn);
    if (name !== undefined && !noted.has(name)) noted.set(name, drift); // the largest change comes first
  }
  return noted;
}

const LOSSES: readonly DriftKind[] = ['LAUNDERED', 'ATTRIBUTION_LOST'];

/** Whether a doubt was lost there, or on whose word it rests: what a reader should see first. */
export function isLoss({ kinds }: Drift): boolean {
  return kinds.some((kind) => LOSSES.includes(kind));
}
