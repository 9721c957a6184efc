/// <reference types="vite/client" />
/**
 * Every suite of this folder in one file, over one graph: so the tests of one subject go on while those of another wait
 * for an answer. A subject alone: `npm run test:only -- test/explorer/side-by-side.test.ts -t` and the words of its `describe`.
 */
import.meta.glob('./**/*.suite.ts', { eager: true });
