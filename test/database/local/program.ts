// A program of its own for the tests, as claimgraph is one: starts a local Neo4j and stays until it is told to end.
// It says one line of JSON for each thing that happens.
import { startLocalNeo4j } from '../../../src/database/local/local.ts';

const [, , dataDir = '', cacheDir = '', throwaway] = process.argv;
const tell = (event: object): void => console.log(JSON.stringify(event));

try {
  const say = (line: string): void => tell({ said: line });
  const { ended, stop, ...ready } = await startLocalNeo4j({
    dataDir,
    cacheDir,
    say,
    throwaway: throwaway === 'yes',
  });
  tell({ ready });
  void ended.then((why) => tell({ ended: why }));
  process.stdin.once('data', () => void stop().then(() => process.exit(0)));
} catch (error) {
  tell({ failed: String(error) });
  process.exitCode = 1;
}
