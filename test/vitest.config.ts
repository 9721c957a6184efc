import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  // Some packages bring graphql as a module, some as CommonJS; two copies of it refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    exclude: ['long', 'wide']
      .filter((reach) => process.env['REACH'] !== reach)
      .map((reach) => `test/**/*.${reach}.test.ts`),
    globalSetup: ['test/support/global-setup.ts'],
    fileParallelism: false, // one server, one database
    isolate: false, // what we serve is read once, not once in each file
    maxConcurrency: 4, // pages side by side: while one thinks, the others are answered
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
