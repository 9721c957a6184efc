import { AsyncLocalStorage } from 'node:async_hooks';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { aroundEach, expect } from 'vitest';
import { launchBrowser } from './browser.ts';

/** A reader's own browser for the length of a test: tests of a file may run side by side. */
export interface Visit {
  readonly tab: Page;
  readonly context: BrowserContext;
  /** Errors that this test brings about on purpose: a console line that matches is none. */
  readonly expectErrors: (pattern: RegExp) => void;
}

interface OwnVisit extends Pick<Visit, 'tab' | 'context'> {
  expected?: RegExp;
}

/**
 * Gives every test of a file or of a `describe` a visit of its own; within a test it is that test's. The test fails
 * where a page asked anything outside, or wrote an error to the console.
 */
export function useVisits(origin: () => string, reader: BrowserContextOptions = {}): Visit {
  const visits = new AsyncLocalStorage<OwnVisit>();
  const visit = () => {
    const own = visits.getStore();
    if (!own) throw new Error('Only a test has a page.');
    return own;
  };

  aroundEach(async (run) => {
    const outside: string[] = [];
    const errors: string[] = [];
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...reader,
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(origin()) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
    });
    context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    context.on('weberror', (failure) => errors.push(failure.error().message));
    const own: OwnVisit = { context, tab: await context.newPage() };
    await visits.run(own, run);
    await context.close();
    expect(outside).toEqual([]);
    expect(errors.filter((error) => !own.expected?.test(error))).toEqual([]);
  }, 120_000);

  return {
    get tab() {
      return visit().tab;
    },
    get context() {
      return visit().context;
    },
    expectErrors: (pattern) => {
      visit().expected = pattern;
    },
  };
}
