import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from 'node:net';
import { emptyDatabase } from '../support/database.ts';
import { ask, claimgraph, ran, sharedNeo4j } from './programs.ts';

const COUNT = '{ events(first: 1) { totalCount } }';

beforeAll(async () => void (await emptyDatabase()));
afterAll(async () => void (await emptyDatabase()));

describe('claimgraph start', () => {
  it('with --empty leaves an empty database empty; without, it loads the seed and says so, once', async () => {
    const bare = claimgraph(['start', '--empty'], sharedNeo4j());
    expect(await ask(await bare.ready(), COUNT)).toMatchObject({ data: { events: { totalCount: 0 } } });
    bare.signal('SIGTERM');
    expect(await bare.ended).toMatchObject({ code: 0, err: '' });
    expect(bare.said.out).not.toContain('seed');

    const first = claimgraph([], sharedNeo4j());
    const address = await first.ready();
    expect(first.said.out).toMatch(
      /^claimgraph is loading\.\nThe database is empty: loading the seed.*\nnew \d+ {2}same 0 {2}changed 0 {2}refused 0\nimport [\da-f-]{36} .*\nclaimgraph is ready: http:\/\/127\.0\.0\.1:\d+\n$/,
    );
    expect(first.firstWords()).toBeLessThan(1);
    expect(await ask(address, COUNT)).not.toMatchObject({ data: { events: { totalCount: 0 } } });
    first.signal('SIGINT');
    expect(await first.ended).toMatchObject({ code: 0, err: '' });
  });

  it('ends well at SIGHUP, and finishes an answer that is under way; the seed is not loaded again', async () => {
    const program = claimgraph(['start'], sharedNeo4j());
    const { port } = new URL(await program.ready());
    expect(program.said.out).not.toContain('seed');
    const body = JSON.stringify({ query: '{ events(first: 50) { nodes { id name } } }' });
    const answer = new Promise<string>((resolve) => {
      let text = '';
      const head = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
      const socket = connect(Number(port), '127.0.0.1', () => {
        // The request is only half there when the program is told to stop.
        socket.write(head + body.slice(0, 10));
        setTimeout(() => program.signal('SIGHUP'), 200);
        setTimeout(() => socket.write(body.slice(10)), 700);
      });
      socket
        .on('data', (part: Buffer) => {
          text += String(part);
        })
        .on('close', () => resolve(text))
        .on('error', () => resolve(text));
    });
    expect(await answer).toMatch(/^HTTP\/1\.1 200[\s\S]*"name":/);
    expect(await program.ended).toMatchObject({ code: 0, err: '' });
  });

  it('ends on the spot at a second SIGINT', async () => {
    const program = claimgraph(['start'], sharedNeo4j());
    const { port } = new URL(await program.ready());
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write('POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 5\r\n\r\n'),
    );
    socket.on('error', () => {});
    await new Promise((resolve) => {
      socket.once('connect', resolve);
    });
    program.signal('SIGINT');
    await program.says(/Stopping/);
    await new Promise((resolve) => {
      setTimeout(resolve, 700);
    });
    const since = performance.now();
    program.signal('SIGINT');
    expect(await program.ended).toMatchObject({ code: 1 });
    expect(performance.now() - since).toBeLessThan(1_000);
  });
});

describe('claimgraph --help', () => {
  it('lists every command and every setting', async () => {
    const { code, out, err } = await ran(['--help']);
    for (const word of [
      'start',
      'dev',
      'import',
      'export',
      'check',
      'HOST',
      'PORT',
      'DATA_DIR',
      'NEO4J_URI',
      'COST_LIMIT',
      'DEADLINE_MS',
    ]) {
      expect(out).toMatch(new RegExp(`^  ${word} .*\\w`, 'm'));
    }
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('is no more than the version with --version', async () => {
    expect(await ran(['--version'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^claimgraph\/\d+\.\d+\.\d+ \S+ node-\S+\n$/),
    });
  });
});
