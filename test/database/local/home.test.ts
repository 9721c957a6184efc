import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginFirstStart, confText, endFirstStart, prepareHome, writeConf } from '../../../src/database/local/home.ts';
import { emptyFolder } from './fakes.ts';

describe('the password', () => {
  it('is made once and readable by its owner alone', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'password.part'), 'half', { mode: 0o666 });
    const { password, passwordFile } = prepareHome(folder);
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
    expect(prepareHome(folder).password).toBe(password);
    expect(prepareHome(emptyFolder()).password).not.toBe(password);
  });

  it('is made anew when the disk lost what was written', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'password'), '');
    expect(prepareHome(folder).password).toMatch(/^[0-9a-f]{48}$/);
  });
});

describe('a database that was being made when the program was killed', () => {
  const store = (folder: string): string => join(folder, 'neo4j', 'data', 'databases', 'neo4j');

  it('is made anew, as it held nothing and could not be mended', () => {
    const folder = emptyFolder();
    const home = prepareHome(folder);
    expect(beginFirstStart(home)).toBe(true);
    mkdirSync(store(folder), { recursive: true });
    expect(beginFirstStart(home)).toBe(true);
    expect(existsSync(store(folder))).toBe(false);
  });

  it('is never touched again once it has answered, nor one that somebody put there', () => {
    const [ours, theirs] = [emptyFolder(), emptyFolder()];
    const home = prepareHome(ours);
    expect(beginFirstStart(home)).toBe(true);
    endFirstStart(home);
    for (const folder of [ours, theirs]) {
      mkdirSync(store(folder), { recursive: true });
      expect(beginFirstStart(prepareHome(folder))).toBe(false);
      expect(existsSync(store(folder))).toBe(true);
    }
  });
});

describe('the settings', () => {
  const settings = confText(4711)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('name each thing once, as Neo4j refuses to start otherwise', () => {
    const names = settings.map((line) => line.split('=')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('listen on this machine alone, with a password', () => {
    expect(settings).toContain('server.bolt.listen_address=127.0.0.1:4711');
    expect(settings).toContain('server.http.enabled=false');
    expect(settings).toContain('dbms.security.auth_enabled=true');
    expect(settings.filter((line) => /0\.0\.0\.0(?!\/0)/.test(line))).toEqual([]);
  });

  it('bound what one transaction may take', () => {
    expect(settings).toContain('db.transaction.timeout=10s');
    expect(settings).toContain('db.memory.transaction.max=256m');
  });

  it('hold no path, whatever the folder is called', () => {
    const home = prepareHome(join(emptyFolder(), 'with blank \\ and #'));
    writeConf(home, 1);
    expect(readFileSync(join(home.folder, 'conf', 'neo4j.conf'), 'utf8')).not.toContain('blank');
  });
});
