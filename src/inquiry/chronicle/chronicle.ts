import type { ClaimRow } from '../../claim/claim.row.ts';
import { type Act, type ActGraph, countedActs } from '../acts/acts.ts';
import { compareLocators } from '../drift/shifts.ts';
import { type Change, changesOf } from './changes.ts';
import { figuresOf } from './question.ts';
import { type Reporters, reportersOf } from './reporters.ts';
import { compareMoments, firstOf, lastOf, lastKnown, type Moment, type MomentOf, momentsOf } from './times.ts';
import { type PassedOn, utterancesOf } from './utterance.ts';

/** What a chronicle is written from. */
export interface Material {
  /** The claims on an event: those that somebody asserts, and those that were all taken back. */
  readonly claims: readonly ClaimRow[];
  readonly graph: ActGraph;
  /** Acts on these claims that their sources took back, and that would count if they had not. */
  readonly withdrawn: readonly Act[];
  readonly cut: boolean;
}

/** What one source said on one claim. */
export interface Entry {
  readonly sourceId: string;
  readonly claimId: string;
  /** The first and the last act, as far as times tell. */
  readonly first: string;
  readonly last: string;
  readonly firstSaid: Moment;
  readonly lastSaid: Moment;
  readonly changedFrom: readonly Change[];
  /** When the source took back the last of what it said; null where something stands. */
  readonly withdrawnAt: string | null;
  /** What tells it from the others: the source and the claim. */
  readonly id: string;
}

/** Who had said what by when. */
export interface Chronicle {
  /** By when they were first said, unknown last; then by source and claim. */
  readonly entries: readonly Entry[];
  readonly reporters: Reporters;
  readonly cut: boolean;
}

/** Who said what on an event, when first and when last, and in which order they came. */
export function chronicleOf({ claims, graph, withdrawn, cut }: Material): Chronicle {
  const spoken = [...countedActs(graph, new Set(claims.map(({ id }) => id))), ...withdrawn];
  const passedOn = passedOnIn(graph, withdrawn);
  const utterances = utterancesOf(withUpstream(spoken, passedOn), passedOn);
  const momentOf = momentsOf(utterances);
  const bySource = grouped(spoken.sort(inTime(momentOf)), ({ sourceId }) => sourceId);
  const figures = figuresOf(claims);
  const entries = [...bySource].flatMap(([sourceId, own]) => {
    const byClaim = grouped(own, ({ claimId }) => claimId);
    const said = { acts: own, byClaim, figures, momentOf };
    return [...byClaim].map(([claimId, acts]) => ({
      sourceId,
      claimId,
      ...entryOf(acts, momentOf),
      changedFrom: changesOf(said, claimId),
      id: `${sourceId} ${claimId}`,
    }));
  });
  return {
    entries: entries.sort(byFirstSaid),
    reporters: reportersOf(bySource, momentOf, utterances),
    cut,
  };
}

/** What acts pass on: acts that are there, and those that were taken back, since they had been said. */
function passedOnIn({ acts }: ActGraph, withdrawn: readonly Act[]): PassedOn {
  const takenBack = new Map(withdrawn.map((act) => [act.id, act]));
  const heard = (id: string) => takenBack.get(id) ?? acts.get(id);
  return ({ id, relays }) =>
    relays
      .map(({ to }) => heard(to))
      .filter((up) => up !== undefined)
      .filter((up) => (up.there || takenBack.has(up.id)) && up.id !== id);
}

function withUpstream(spoken: readonly Act[], passedOn: PassedOn): Act[] {
  const found = new Set(spoken);
  for (const act of found) for (const up of passedOn(act)) found.add(up);
  return [...found];
}

/** Acts of one moment are told apart by where they stand in their document, then by id. */
function inTime(momentOf: MomentOf): (a: Act, b: Act) => number {
  return (a, b) =>
    compareMoments(momentOf(a), momentOf(b)) ||
    compareTexts(a.documentId ?? '', b.documentId ?? '') ||
    compareLocators(a.locator, b.locator) ||
    compareTexts(a.id, b.id);
}

function entryOf(acts: readonly Act[], momentOf: MomentOf) {
  const moments = acts.map(momentOf);
  const firstSaid = firstOf(moments);
  const takenBack = acts.flatMap(({ counts, withdrawnAt }) => (counts || withdrawnAt === null ? [] : withdrawnAt));
  return {
    first: acts[0]?.id ?? '',
    last: lastKnown(acts, momentOf)?.id ?? '',
    firstSaid,
    lastSaid: lastOf(moments),
    withdrawnAt: takenBack.length === acts.length ? (takenBack.sort().at(-1) ?? null) : null,
  };
}

function byFirstSaid(a: Entry, b: Entry): number {
  return compareMoments(a.firstSaid, b.firstSaid) || compareTexts(a.id, b.id);
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function grouped(acts: readonly Act[], by: (act: Act) => string): Map<string, Act[]> {
  const found = new Map<string, Act[]>();
  for (const act of acts) {
    const same = found.get(by(act));
    if (same) same.push(act);
    else found.set(by(act), [act]);
  }
  return found;
}
