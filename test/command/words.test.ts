import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './processes.ts';
import { refused, silentPort } from './refused.ts';

describe('words that are wrong', () => {
  it.concurrent.each([
    { says: 'an unknown command', words: ['serve'], line: /There is no command "serve"\. See claimgraph --help\./ },
    {
      says: 'an unknown option',
      words: ['start', '--colour'],
      line: /Unknown option `--colour`\. See claimgraph --help\./,
    },
    { says: 'an unknown option without a command', words: ['--colour'], line: /Unknown option `--colour`\./ },
    { says: 'a word too many', words: ['check', 'this'], line: /Unused args: `this`\. See/ },
    {
      says: 'a table that there is not',
      words: ['template', 'events'],
      line: /There is no table "events"\. Name one of/,
    },
    { says: 'no file to import', words: ['import'], line: /No file to import is named\. Name one or more/ },
    {
      says: 'an output that is not named',
      words: ['export', '--output'],
      line: /Option `--output <file>` value is missing\. See/,
    },
    {
      says: 'two outputs',
      words: ['export', '--output', 'a', '--output', 'b'],
      line: /--output is given twice\. Name one file\./,
    },
  ])('$says', async ({ words, line }) => {
    await refused(words, {}, line);
  });
});

describe('settings that are wrong', () => {
  it.concurrent.each([
    {
      says: 'a malformed number',
      settings: { PORT: 'many' },
      line: /The setting PORT is "many"\. Set it to a whole number from 0 to 65535/,
    },
    {
      says: 'an address of another kind',
      settings: { NEO4J_URI: 'http://127.0.0.1:7474' },
      line: /The setting NEO4J_URI is "http:.*begins with one of bolt:\/\//,
    },
    {
      says: 'an address that others can reach',
      settings: { HOST: '0.0.0.0' },
      line: /HOST is "0\.0\.0\.0", which other machines can reach\. Add --public/,
    },
  ])('$says', async ({ settings, line }) => {
    await refused(['start'], settings, line);
  });

  it('an address that no machine here has', async () => {
    const out = await refused(
      ['start', '--public'],
      { HOST: '192.0.2.1' },
      /HOST is "192\.0\.2\.1", which is no address of this machine\. Set HOST/,
    );
    expect(out).toContain('Public: everything in the graph can be read by anyone who reaches 192.0.2.1.');
  });

  it('a port that is taken, before any database is started', async () => {
    const { port } = await silentPort();
    const dataDir = join(temporaryFolder(), 'data');
    const out = await refused(
      ['start'],
      { PORT: String(port), DATA_DIR: dataDir },
      /Port \d+ on 127\.0\.0\.1 is taken by another program\. Stop that program, or set PORT/,
    );
    expect(out).not.toContain('Neo4j');
  });
});
