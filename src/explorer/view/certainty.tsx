import type { Certainty } from '../generated/graphql.ts';
import { certaintyInWords } from '../record/act-words.ts';
import './certainty.css';

/** The scale from least to most sure; ATTRIBUTED stands beside it. */
const SCALE: readonly Certainty[] = ['RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'];

/** How sure the asserter's own wording is: as many of four bars, and the word. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty | null }) {
  const degree = certainty === null ? -1 : SCALE.indexOf(certainty);
  return (
    <span className="certainty" data-certainty={certainty ?? 'unread'}>
      <span className="certainty-bars" aria-hidden="true">
        {SCALE.map((each, index) => (
          <i key={each} className={index <= degree ? 'full' : undefined} />
        ))}
      </span>
      {certaintyInWords(certainty)}
    </span>
  );
}
