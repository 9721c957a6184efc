import type { ContradictionsPageFragment } from '../../generated/graphql.ts';
import { Side } from './side.tsx';
import { assumedInWords, RULE_WORDS, strengthInWords } from './words.ts';

interface PairProps {
  readonly pair: ContradictionsPageFragment['nodes'][number];
  readonly open: (key: string, view?: string) => void;
}

/** Two claims that cannot both hold, side by side: by what rule, why, and what that takes for granted. */
export function Pair({ pair: { rule, reason, assuming, strength, one, other }, open }: PairProps) {
  return (
    <li className="card pair">
      <header>
        <h2>{RULE_WORDS[rule].says}</h2>
        <span className="chip">{strengthInWords(strength)}</span>
      </header>
      <div className="pair-sides">
        <Side side={one} open={open} />
        <p className="pair-between">
          <svg className="pair-sign" viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
            <path d="M4,9H20M4,15H20M7,21L17,3" />
          </svg>
          <bdi>{reason}</bdi>
        </p>
        <Side side={other} open={open} />
      </div>
      <p className={assuming.length > 0 ? 'pair-assumed' : 'pair-assumed soft'}>{assumedInWords(assuming)}</p>
    </li>
  );
}
