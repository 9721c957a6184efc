import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Says at the very end, on a line alone, how many tests passed, failed and were skipped: what a CI reads. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((each) => each === state).length;
    // A file that could not be loaded, or an error outside of every test, is a failure too.
    const failed = count('failed') + modules.filter((module) => module.errors().length > 0).length + unhandled.length;
    process.once('exit', () =>
      console.log(`${count('passed')} passed, ${failed} failed, ${count('skipped') + count('pending')} skipped`),
    );
  }
}
