import { MEANS, STANCES } from '../../claim/stance.ts';
import type { Resolver } from './resolver.ts';
import type { Row } from './row.ts';
import type { Said } from './said.ts';
import { stanceText } from './wording.ts';

/** What a row of stances claims; undefined where something of it cannot be read, which the row then knows. */
export function stanceOf(row: Row, resolver: Resolver): Said | undefined {
  const [holder, target] = [resolver.one('holder'), resolver.one('target')];
  const [stance, means] = [row.word('stance', STANCES), row.word('means', MEANS)];
  const occurred = row.time('occurred');
  if (!holder || !target || !stance || row.problems.length > 0) return undefined;
  const text = stanceText({
    holder: holder.name,
    isCommunity: holder.kind === 'Community',
    stance,
    target: target.name,
    means,
  });
  const claim = { type: 'stanceClaim', text, occurred, holder: holder.key, stance, target: target.key, means };
  // Another stance, or other means, of the same holder is another row; a corrected time is not.
  return { claim, identity: ['stance', holder.key, stance, target.key, means] };
}
