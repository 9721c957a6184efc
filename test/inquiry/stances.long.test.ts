import { it } from 'vitest';
import { expectBounded } from './many-stances.ts';

it('a matrix of 20 x 20 with 5,000 stances is cut, says so, and takes as many statements as a small one', async () => {
  await expectBounded(5_000);
}, 180_000);
