import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is still held when everything that can be given back has been, in megabytes. */
export function heldMegabytes(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}
