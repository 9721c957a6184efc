import { describe, expect, it } from 'vitest';
import { lastWords } from '../../../src/database/local/readiness.ts';

describe('the last words of a server', () => {
  it('are the innermost cause, not a line of the stack', () => {
    expect(
      lastWords([
        '2026-11-22 16:26:00.321+0000 INFO  Starting...',
        '2026-11-22 16:26:01.100+0000 ERROR Failed to start Neo4j on 127.0.0.1:0.',
        'java.lang.RuntimeException: Error starting Neo4j database server',
        '\tat org.neo4j.server.Bootstrapper.start(Bootstrapper.java:1)',
        'Caused by: org.neo4j.io.StoreException: The store is of the future',
        '\tat org.neo4j.io.Store.open(Store.java:1)',
        '\t... 12 more',
      ]),
    ).toBe('StoreException: The store is of the future');
  });

  it('are the last error where there is no cause', () => {
    expect(lastWords(['2026-11-22 16:26:01.1+0000 ERROR No room', '2026-11-22 16:26:02.1+0000 INFO  Stopped.'])).toBe(
      'No room',
    );
  });

  it('are the last line otherwise, and a word when there is none', () => {
    expect(lastWords(['Unrecognized VM option', ''])).toBe('Unrecognized VM option');
    expect(lastWords([])).toBe('nothing');
  });
});
