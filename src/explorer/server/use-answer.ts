import { useEffect, useState } from 'react';
import { pauseBefore, useConnection } from './connection.ts';
import { asFailure, type Failure } from './failure.ts';

/** An answer on its way, here, or not to be had. While a new one is on its way the last one stays. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly failure: Failure | undefined;
  readonly isWaiting: boolean;
  readonly again: () => void;
}

/**
 * The answer to a question, asked anew whenever `question` (its text and values, as one string) is another. A server that is
 * lost is asked again until it is back; the reader need not reload.
 */
export function useAnswer<Data>(question: string, fetchAnswer: (signal: AbortSignal) => Promise<Data>): Answer<Data> {
  const [state, setState] = useState<Omit<Answer<Data>, 'again'>>({
    data: undefined,
    failure: undefined,
    isWaiting: true,
  });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const leaving = new AbortController();
    setState(({ data }) => ({ data, failure: undefined, isWaiting: true }));
    void askUntilBack(fetchAnswer, leaving.signal, setState);
    return () => leaving.abort();
    // The question says all that `fetchAnswer` depends on.
  }, [question, round]);

  return { ...state, again: () => setRound((last) => last + 1) };
}

async function askUntilBack<Data>(
  fetchAnswer: (signal: AbortSignal) => Promise<Data>,
  signal: AbortSignal,
  set: (state: Omit<Answer<Data>, 'again'>) => void,
): Promise<void> {
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    try {
      const data = await fetchAnswer(signal);
      if (signal.aborted) return;
      useConnection.getState().isBack();
      return set({ data, failure: undefined, isWaiting: false });
    } catch (error) {
      if (signal.aborted) return;
      const failure = asFailure(error);
      // A database that meets a question for the first time plans it first: the second time it is often quick.
      if (failure.kind === 'slow' && attempt === 0) continue;
      set({ data: undefined, failure, isWaiting: failure.kind === 'lost' });
      if (failure.kind !== 'lost') return;
      useConnection.getState().isLost(failure.message);
      await pause(pauseBefore(attempt), signal);
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
}
