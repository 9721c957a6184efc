import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const require = createRequire(import.meta.url);

/** Pages come last. By then the database has planned what they ask, as one that runs has: what is timed there is the page. */
class PagesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isPage = ({ moduleId }: TestSpecification) => moduleId.includes('/test/explorer/');
    return [...sorted.filter((file) => !isPage(file)), ...sorted.filter(isPage)];
  }
}

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
    sequence: { sequencer: PagesLast },
    maxConcurrency: 4, // pages side by side: while one thinks, the others are answered
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
