import type { Answer } from '../server/use-answer.ts';

const SAYINGS = {
  lost: 'It is asked again until it answers.',
  slow: 'Asking for less may help: another view, or a lens.',
  refused: '',
} as const;

/** Says that an answer is on its way, or why it is not to be had. */
export function Waiting({ answer: { data, failure, isWaiting, again } }: { readonly answer: Answer<unknown> }) {
  if (failure) {
    return (
      <div className="failure" role="alert">
        <p>
          {failure.message} {SAYINGS[failure.kind]}
        </p>
        <button type="button" onClick={again}>
          Ask again now
        </button>
      </div>
    );
  }
  return isWaiting && data === undefined ? (
    <p className="waiting" role="status">
      Waiting for the answer …
    </p>
  ) : null;
}
