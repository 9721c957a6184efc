import { create } from 'zustand';
import { Failure } from './failure.ts';

/** What the reader is asked for where reading takes a token. It lives as long as the tab, and is sent to our own server alone. */
interface Token {
  /** Whether a question waits for it. */
  readonly isWanted: boolean;
  /** Whether one that was given has been refused. */
  readonly isRefused: boolean;
  readonly give: (token: string) => void;
  readonly giveUp: () => void;
}

const PLACE = 'claimgraph.token';
let held = kept();
let waiting: { readonly go: () => void; readonly fail: () => void }[] = [];

function endWaiting(how: 'go' | 'fail'): void {
  const all = waiting;
  waiting = [];
  for (const each of all) each[how]();
}

/** Shown by the dialog that asks for it. */
export const useToken = create<Token>()((set) => ({
  isWanted: false,
  isRefused: false,
  give: (token) => {
    held = token;
    keep(token);
    set({ isWanted: false, isRefused: false });
    endWaiting('go');
  },
  giveUp: () => {
    set({ isWanted: false });
    endWaiting('fail');
  },
}));

/**
 * Fetches from our server, with the token where the reader has given one. Where the server wants one, or another, this waits
 * for it and asks again; `ask` is made anew each time. Throws a Failure where the reader gives none.
 */
export async function fetchWithToken(path: string, ask: () => RequestInit): Promise<Response> {
  for (;;) {
    const token = held;
    const { headers, ...rest } = ask();
    const all = new Headers(headers);
    if (token !== undefined) all.set('authorization', `Bearer ${token}`);
    const response = await fetch(path, { ...rest, headers: all });
    if (response.status !== 401) return response;
    if (held === token) await another(token);
  }
}

function another(refused: string | undefined): Promise<void> {
  useToken.setState({ isWanted: true, isRefused: refused !== undefined });
  return new Promise((resolve, reject) => {
    waiting.push({ go: resolve, fail: () => reject(new Failure('refused', 'Reading here takes a token.')) });
  });
}

// For a reload; where the browser keeps nothing the reader gives it again.
function kept(): string | undefined {
  try {
    return sessionStorage.getItem(PLACE) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(token: string): void {
  try {
    sessionStorage.setItem(PLACE, token);
  } catch {
    // it is still held
  }
}
