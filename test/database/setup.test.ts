import { beforeEach, describe, expect, it } from 'vitest';
import { applySchema, schemaStatements, schemaVersion } from '../../src/database/setup.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/database/migrations.ts';
import type { Database } from '../../src/database/database.ts';
import { StartError } from '../../src/errors.ts';
import { checkedBy, imported, story } from '../support/bundle.ts';
import { emptyDatabase } from '../support/database.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

const ask = (text: string) => database.command({ name: 'test', text });

describe('the schema of the database', () => {
  it('is there after the start, with its version, and every index can be used', async () => {
    expect(await schemaVersion(database)).toBe(SCHEMA_VERSION);
    expect(await ask(`SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name`)).toEqual([]);
    const names = (await ask('SHOW INDEXES YIELD name RETURN name')).map(([name]) => String(name));
    for (const name of ['claim_id', 'assertion_act', 'source_claims', 'search', 'place_point'])
      expect(names).toContain(name);
  });

  it('changes nothing when it is applied again', async () => {
    const before = await ask('SHOW INDEXES YIELD id, name RETURN id, name ORDER BY id');
    await applySchema(database);
    expect(await ask('SHOW INDEXES YIELD id, name RETURN id, name ORDER BY id')).toEqual(before);
    expect(await ask('MATCH (v:SchemaVersion) RETURN count(v)')).toEqual([[1]]);
  });

  it('of a newer version ends the start in one clear sentence, and nothing is touched', async () => {
    await ask('MATCH (v:SchemaVersion) SET v.version = 99');
    await expect(applySchema(database)).rejects.toThrow(StartError);
    await expect(applySchema(database)).rejects.toThrow(
      `The database has version 99 of the schema, and this program knows up to ${SCHEMA_VERSION}. Use a newer claimgraph, or another database.`,
    );
    expect(await schemaVersion(database)).toBe(99);
  });

  it('names the constraint that the data of a database break', async () => {
    await ask('DROP CONSTRAINT claim_id');
    await ask(`CREATE (:Claim {id: 'x'}), (:Claim {id: 'x'})`);
    await expect(applySchema(database)).rejects.toThrow(
      'The database holds what the constraint claim_id of schema/database.cypher forbids.',
    );
    await ask('MATCH (c:Claim) DELETE c');
  });

  it('is written one statement up to each semicolon, with comments', () => {
    expect(schemaStatements('// a; b\nCREATE x;\n\nCREATE y\n  z;\n// end')).toEqual(['CREATE x', 'CREATE y\n  z']);
  });
});

describe('a migration', () => {
  it('there is one for each version up to ours, in order', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
    expect(SCHEMA_VERSION).toBe(MIGRATIONS.length);
  });

  it('to 1 gives the records of a database from before versions the times that pages are ordered by', async () => {
    await imported(database, story());
    await ask('MATCH (v:SchemaVersion) DELETE v');
    await ask('MATCH (c:Claim) REMOVE c.recordedAt, c.occurredUp, c.occurredDown');
    await ask('MATCH (a:Assertion) REMOVE a.statedAtDown');
    expect((await checkedBy(database)).code).toBe(1);
    await applySchema(database);
    expect(await schemaVersion(database)).toBe(1);
    expect(await checkedBy(database)).toMatchObject({ code: 0, err: [] });
  });
});
