import { changeInWords, counted, voicesInWords } from '../../record/act-words.ts';
import type { DriftKind, ProvenanceClaimFragment, ProvenanceStartFragment } from '../../generated/graphql.ts';
import type { Drift } from './tree.ts';

const KINDS: Readonly<Record<DriftKind, string>> = {
  LAUNDERED: 'doubt lost here',
  ATTRIBUTION_LOST: 'said as its own',
  SOFTENED: 'doubt added here',
  UNTRACED: 'changed out of sight',
};

/** What became of a doubt, in short: `doubt lost here`, perhaps more such, and `alleged → stated` beneath. */
export function driftInWords({ kinds, fromDegree, toDegree }: Pick<Drift, 'kinds' | 'fromDegree' | 'toDegree'>) {
  return { what: kinds.map((kind) => KINDS[kind]), change: changeInWords(fromDegree, toDegree) };
}

/** The answer in a few sentences. */
export function answerInWords(claim: ProvenanceClaimFragment, starts: readonly ProvenanceStartFragment[]): string[] {
  return [whoSaysIt(claim, starts), howManyVoices(claim), whatBecameOfDoubt(claim)].filter((each) => each !== '');
}

function whoSaysIt({ corroboration, assertions }: ProvenanceClaimFragment, starts: readonly ProvenanceStartFragment[]) {
  const { assertionCount, sourceCount, documentCount } = corroboration;
  const say = assertionCount === 1 ? 'says' : 'say';
  const readable = documentCount === 0 ? 'none can be read' : `to be read in ${counted(documentCount, 'document')}`;
  const others = [
    phrase(starts.filter(({ polarity }) => polarity === 'DENIES').length, 'denies it', 'deny it'),
    phrase(starts.filter(({ polarity }) => polarity === 'QUESTIONS').length, 'doubts it', 'doubt it'),
  ].filter((each) => each !== '');
  const known = assertions.pageInfo.hasNextPage ? ` (among the first ${starts.length})` : '';
  const against = others.length === 0 ? '' : `; ${others.join(', ')}${known}`;
  if (assertionCount === 0) return `Nobody who counts says it${against}.`;
  return `${counted(assertionCount, 'act')} of ${counted(sourceCount, 'source')} ${say} it, ${readable}${against}.`;
}

function phrase(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

function howManyVoices({
  corroboration: { independentRoots, assertionCount, roots },
}: ProvenanceClaimFragment): string {
  if (assertionCount === 0) return '';
  if (roots.totalCount === 0) return 'All of it only passes on; where it begins is not known.';
  return `Followed to its roots: ${voicesInWords(independentRoots)}.`;
}

function whatBecameOfDoubt({ drift: { steps, unreadable, hops } }: ProvenanceClaimFragment): string {
  if (steps === 0) return 'Nobody is known to have it from another.';
  const passed = `It was passed on in ${counted(steps, 'step')}`;
  if (unreadable === steps) return `${passed}: whether doubt was lost there, nobody can read.`;
  const lost = hops.nodes.filter(({ kinds }) => kinds.includes('LAUNDERED')).length;
  const found = lost === 0 ? 'no doubt is seen to get lost' : `doubt gets lost on ${lost} of them`;
  const unknown = unreadable === 0 ? '' : `; of ${unreadable} nobody can tell, since one end cannot be read`;
  return `${passed}: ${found}${unknown}.`;
}
