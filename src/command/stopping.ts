/** From when on a second request to stop counts: npm passes on the Ctrl-C that the terminal has sent us already. */
const SAME_PRESS_MS = 500;

/** Fulfilled at the first request to stop, which is answered at once; a later one ends the program on the spot. */
export function untilStopped(say: (line: string) => void): Promise<void> {
  return new Promise((resolve) => {
    let first = 0;
    const stop = () => {
      if (first === 0) {
        first = Date.now();
        say('Stopping.');
        resolve();
      } else if (Date.now() - first > SAME_PRESS_MS) process.exit(1);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
}
