// A program of its own for the tests: claims the folder it is given, says what came of it, and stays.
import { claim } from '../../../src/database/local/claim.ts';

const answer = await claim(process.argv[2] ?? '');
console.log('release' in answer ? 'mine' : `held by ${answer.heldBy}`);
setInterval(() => undefined, 60_000);
