import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** From the roof to the ground: a file imports from its own floor and from those below it (README, the floors). */
const FLOORS = [
  'main',
  'command',
  'server',
  'paths',
  'readiness',
  'pages',
  'page',
  'door',
  'warm',
  'exchange',
  'schema',
  'inquiry',
  'shapes',
  'assessment',
  'assertion',
  'claim',
  'event',
  'document',
  'source',
  'actor',
  'place',
  'history',
  'record',
  'lens',
  'graphql',
  'database',
  'config',
  'errors',
];

/** The questions across concepts, from the first to the last: each imports only those before it. */
const INQUIRIES = [
  'search',
  'acts',
  'corroboration',
  'link',
  'figures',
  'contradictions',
  'drift',
  'chronicle',
  'stances',
  'paths',
  'evidence',
  'neighbourhood',
];

/** What goes in and out: a way of using it all, the formats, and on the ground our own bundle. */
const EXCHANGE = [
  'backup',
  'undo',
  'import.ts',
  'format.ts',
  'claimreview',
  'ucdp',
  'spreadsheet',
  'out',
  'check',
  'forget',
  'whole.ts',
  'bundle',
  'when.ts',
  'text.ts',
  'word.ts',
  'written.ts',
];

/** The same for the rooms of the explorer. */
const EXPLORER = [
  'main.tsx',
  'playground',
  'app',
  'query',
  'editor',
  'details',
  'search',
  'canvas',
  'views',
  'view',
  'state',
  'layout',
  'graph',
  'answer',
  'lens',
  'table',
  'server',
  'record',
  'generated',
];

/** What a file is by its name, and how high that is: one imports only what is no higher than itself. */
const HEIGHTS: Readonly<Record<string, number>> = { '': 0, row: 0, store: 1, loaders: 2, schema: 3 };

/** Two files that are stores by what they do: the one transaction of every write, and fragments of Cypher. */
const STORES = ['history/write.ts', 'inquiry/link/declarations.ts'];

/** Floors of concepts, whose files are told apart by suffix. */
const CONCEPTS = FLOORS.slice(FLOORS.indexOf('inquiry'), FLOORS.indexOf('lens') + 1);

/** The only places that import a package at run time, so that it can be replaced there. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  'neo4j-driver': /^database\//,
  'graphql-yoga': /^(server|paths)\.ts$/,
  dataloader: /^graphql\//,
  'prom-client': /^door\//,
  'lru-cache': /^door\//,
};

interface Import {
  readonly from: string;
  readonly to: string;
  /** A file of ours, not a package. */
  readonly own: boolean;
  readonly typesOnly: boolean;
}

const src = resolve(import.meta.dirname, '../src');
const files = listFiles(src);
const inside = files.filter((file) => !file.startsWith('explorer/'));
const imports = files.flatMap(importsOf);
const ours = imports.filter(({ from, to, own }) => own && !from.startsWith('explorer/') && to.endsWith('.ts'));

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(src, join(entry.parentPath, entry.name)));
  return paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')).sort();
}

/** All imports of a file: its own files by their path below src, packages by name. */
function importsOf(from: string): Import[] {
  const text = readFileSync(join(src, from), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map(([, type, stated, dynamic]) => {
    const name = stated ?? dynamic ?? '';
    const own = name.startsWith('.');
    const to = own ? relative(src, resolve(src, dirname(from), name)) : name;
    return { from, to, own, typesOnly: type !== undefined };
  });
}

const heightOf = (file: string) => HEIGHTS[suffixOf(file)] ?? -1;
const floorOf = (file: string) => FLOORS.indexOf(file.split('/')[0]?.replace('.ts', '') ?? '');
const roomOf = (file: string) => file.split('/')[1] ?? '';
/** The floors whose rooms have an order of their own, from the roof to the ground. */
const ROOMS = Object.entries({ inquiry: INQUIRIES.toReversed(), exchange: EXCHANGE, explorer: EXPLORER });

function suffixOf(file: string): string {
  if (STORES.includes(file)) return 'store';
  const words = basename(file, '.ts').split('.');
  return basename(file) === 'row.ts' ? 'row' : (words[1] ?? '');
}

const isConcept = (file: string) => CONCEPTS.includes(file.split('/')[0] ?? '');
const show = (found: readonly Import[]) => found.map(({ from, to }) => `${from} -> ${to}`);

describe('The floors', () => {
  it('are known for every file, and every suffix too', () => {
    expect(inside.filter((file) => floorOf(file) < 0)).toEqual([]);
    expect(inside.filter((file) => isConcept(file) && HEIGHTS[suffixOf(file)] === undefined)).toEqual([]);
    expect(ours.filter(({ to }) => !existsSync(join(src, to)))).toEqual([]);
  });

  it('are never climbed by an import', () => {
    expect(show(ours.filter(({ from, to }) => floorOf(to) < floorOf(from)))).toEqual([]);
  });

  it('hold by suffix too: x.ts, x.row.ts <- x.store.ts <- x.loaders.ts <- x.schema.ts', () => {
    const within = ours.filter(({ from, to }) => isConcept(from) && isConcept(to));
    expect(show(within.filter(({ from, to }) => heightOf(to) > heightOf(from)))).toEqual([]);
  });

  it.each([
    ['a pure file', '', /^(database|graphql)\//],
    ['a row', 'row', /^(database\/(?!columns\.ts)|graphql\/)/],
    ['a store', 'store', /^graphql\//],
    ['a schema file', 'schema', /^database\//],
  ])('keep what %s may not know away from it', (_, suffix, forbidden) => {
    expect(
      show(ours.filter(({ from, to }) => isConcept(from) && suffixOf(from) === suffix && forbidden.test(to))),
    ).toEqual([]);
  });

  it.each(ROOMS)('are within %s too', (floor, rooms) => {
    const isBuild = (file: string) => /\/(build|vite\.config)\.ts$/.test(file);
    const within = files.filter((file) => file.startsWith(`${floor}/`) && !isBuild(file));
    expect(within.filter((file) => !rooms.includes(roomOf(file)))).toEqual([]);
    const paths = imports.filter(({ from, to }) => within.includes(from) && within.includes(to));
    expect(show(paths.filter(({ from, to }) => rooms.indexOf(roomOf(to)) < rooms.indexOf(roomOf(from))))).toEqual([]);
  });

  it('have the explorer beside them, joined by the printed schema, and by how records read in words and in GraphML', () => {
    const isBridge = ({ from, to, own }: Import) => own && from.startsWith('explorer/') !== to.startsWith('explorer/');
    const shared = ['record/words.ts', 'record/graphml.ts'];
    const bridges = imports.filter((each) => isBridge(each) && !shared.includes(each.to));
    expect(show(bridges)).toEqual([]);
  });
});

describe('Each thing has one place', () => {
  it.each(Object.entries(PACKAGES))('%s', (name, place) => {
    expect(show(imports.filter(({ from, to, typesOnly }) => to === name && !typesOnly && !place.test(from)))).toEqual(
      [],
    );
  });

  it('Cypher', () => {
    const Cypher = /\/\* Cypher \*\/|\b(MATCH|MERGE|UNWIND|DETACH DELETE) [($\w]/;
    const elsewhere = inside.filter(
      (file) => !['store', 'row'].includes(suffixOf(file)) && !file.startsWith('database/'),
    );
    expect(elsewhere.filter((file) => Cypher.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });

  it('and no place is called a drawer for everything', () => {
    expect(files.filter((file) => /(^|\/)(index\.tsx?$|(utils?|lib|common|helpers?|misc)\/)/.test(file))).toEqual([]);
  });
});
