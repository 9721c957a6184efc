import { describe, expect, it } from 'vitest';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { claimgraph, sharedNeo4j } from './programs.ts';
import { refused, silentPort } from './refused.ts';

describe('a database that cannot be worked with', () => {
  it('is not there', async () => {
    const { port, server } = await silentPort();
    await new Promise((resolve) => {
      server.close(resolve);
    });
    await refused(
      ['check'],
      { NEO4J_URI: `bolt://127.0.0.1:${port}` },
      /The database at bolt:\S+ cannot be reached\. Check NEO4J_URI/,
      15,
    );
  });

  it.concurrent.each(['bolt', 'neo4j'])('is frozen (%s)', async (scheme) => {
    const { port } = await silentPort();
    await refused(
      ['start'],
      { NEO4J_URI: `${scheme}://127.0.0.1:${port}` },
      /The database at \S+ (does not answer|cannot be reached)\. Check/,
      15,
    );
  });

  it('refuses the password', async () => {
    await refused(
      ['start'],
      { ...sharedNeo4j(), NEO4J_PASSWORD: 'guessed' },
      /refuses the user neo4j\. Check NEO4J_USERNAME and NEO4J_PASSWORD\./,
    );
  });

  it('does not have that name', async () => {
    await refused(
      ['export'],
      { ...sharedNeo4j(), NEO4J_DATABASE: 'other' },
      /There is no database other at bolt:\S+\. Check NEO4J_DATABASE\./,
    );
  });

  it('is of a newer version', async () => {
    const database = await emptyDatabase();
    await database.command({ name: 'test:newer', text: "MERGE (v:SchemaVersion {id: 'schema'}) SET v.version = 999" });
    await refused(
      ['start'],
      sharedNeo4j(),
      /has version 999 of the schema, and this program knows up to \d+\. Use a newer claimgraph/,
    );
    await testDatabase().command({ name: 'test:same', text: 'MATCH (v:SchemaVersion) DETACH DELETE v' });
  });
});

describe('an import', () => {
  it('of a file that is not there', async () => {
    await refused(['import', 'no-such-file.yaml'], sharedNeo4j(), /no-such-file\.yaml/);
  });
});

describe('an export that nobody reads on', () => {
  it('ends without a word', async () => {
    const { ended, listenNoMore } = claimgraph(['export'], sharedNeo4j());
    listenNoMore();
    expect(await ended).toMatchObject({ code: 1, err: '' });
  });
});
