import { plainWords } from '../../../record/words.ts';
import type { Certainty, Means, Stance, StancesQuery, StanceSign } from '../../generated/graphql.ts';
import { counted } from '../../record/act-words.ts';
import { isolated } from '../../record/isolated.ts';

/** The answer. */
export type Matrix = StancesQuery['lens']['stanceMatrix'];
/** What one holder's stance on one target is said to be. */
export type Cell = Matrix['cells']['nodes'][number];
/** One stance, by one claim. */
export type HeldStance = Cell['latest'][number];
/** An actor or event on an axis. */
export type OnAxis = Matrix['targets'][number];

/** Whose stances are looked at: the subject's, those on it, or those of all. */
export const SCOPES = ['holder', 'target', 'everyone'] as const;
/** One of them. */
export type Scope = (typeof SCOPES)[number];

/** In which order the rows stand. */
export const ORDERS = ['count', 'name', 'type'] as const;
/** One of them. */
export type Order = (typeof ORDERS)[number];

/** Most holders or targets that a matrix can be asked for. */
export const MOST_ASKED = 20;

const SURE = ['STATED', 'VERIFIED', 'ATTRIBUTED'] as const satisfies readonly Certainty[];
const UNSURE = ['RUMOURED', 'ALLEGED'] as const satisfies readonly Certainty[];

/** The degrees that count: rumours and allegations only where they are asked for. */
export function degreesCounted(withUnsure: boolean): Certainty[] {
  return withUnsure ? [...SURE, ...UNSURE] : [...SURE];
}

/** How a cell is drawn: never by its colour alone. */
export interface Mark {
  readonly symbol: string;
  readonly word: string;
  readonly tone: 'plus' | 'minus' | 'none' | 'disagree';
}

const SIGNS: Readonly<Record<StanceSign, Mark>> = {
  PLUS: { symbol: '+', word: 'for', tone: 'plus' },
  MINUS: { symbol: '−', word: 'against', tone: 'minus' },
  NONE: { symbol: '·', word: 'neither', tone: 'none' },
};
const DISAGREE: Mark = { symbol: '±', word: 'both for and against', tone: 'disagree' };

/** Every mark there is, for the legend. */
export const MARKS: readonly Mark[] = [...Object.values(SIGNS), DISAGREE];

/** The mark of a cell. */
export function markOf({ sign }: Pick<Cell, 'sign'>): Mark {
  return sign ? SIGNS[sign] : DISAGREE;
}

/** `supports`, or `condemns, opposes` where the latest stances differ. */
export function stanceWords(stances: readonly { readonly stance: Stance }[]): string {
  return [...new Set(stances.map(({ stance }) => plainWords(stance)))].join(', ');
}

/** `arms, troops`. */
export function meansWords(means: readonly Means[]): string {
  return means.map(plainWords).join(', ');
}

/** What else must be seen of a cell at a glance, in words. */
export function warningsOf({ disputed, flips, sayAndDo }: Cell): string[] {
  return [
    ...(disputed ? ['disputed'] : []),
    ...(flips.length > 0 ? ['changed'] : []),
    ...(sayAndDo.length > 0 ? ['deeds differ from words'] : []),
  ];
}

/** Whose stance on what a cell is, and its sign: `Turkey on Syria: for`. */
export function sayWho(cell: Cell): string {
  return `${isolated(cell.holder.label)} on ${isolated(cell.target.label)}: ${markOf(cell).word}`;
}

/** The whole of a cell in one sentence. */
export function sayCell(cell: Cell): string {
  const rest = [stanceWords(cell.latest), meansWords(cell.means), ...warningsOf(cell)].filter((part) => part !== '');
  return [sayWho(cell), ...rest].join(', ');
}

/** A holder with its cells, one for each target; undefined where nobody says anything. */
export interface Row {
  readonly holder: OnAxis;
  readonly cells: readonly (Cell | undefined)[];
}

/** The grid, its rows in the order asked for. Holders and targets without any cell are left out; a sentence names them. */
export function gridOf(
  matrix: Matrix,
  order: Order,
): { readonly targets: readonly OnAxis[]; readonly rows: readonly Row[] } {
  const cells = new Map(matrix.cells.nodes.map((cell) => [cellName(cell), cell]));
  const seen = new Set(matrix.cells.nodes.flatMap(({ holder, target }) => [holder.key, target.key]));
  const targets = matrix.targets.filter(({ key }) => seen.has(key));
  const rows = matrix.holders
    .filter(({ key }) => seen.has(key))
    .map((holder) => ({ holder, cells: targets.map((target) => cells.get(cellName({ holder, target }))) }));
  return { targets, rows: rows.toSorted(comparers[order]) };
}

/** A cell as the address names it. */
export function cellName({
  holder,
  target,
}: {
  readonly holder: { readonly key: string };
  readonly target: { readonly key: string };
}): string {
  return `${holder.key} ${target.key}`;
}

const collator = new Intl.Collator('en', { numeric: true });
const filled = ({ cells }: Row) => cells.filter((cell) => cell !== undefined).length;
const comparers: Readonly<Record<Order, (one: Row, other: Row) => number>> = {
  count: (one, other) => filled(other) - filled(one),
  name: (one, other) => collator.compare(one.holder.label, other.holder.label),
  type: (one, other) =>
    collator.compare(one.holder.__typename, other.holder.__typename) ||
    collator.compare(one.holder.label, other.holder.label),
};

/** The answer in one or two sentences. */
export function sayMatrix(matrix: Matrix, scope: Scope, subject: OnAxis | undefined): string {
  const cells = matrix.cells.nodes;
  const name = subject ? isolated(subject.label) : '';
  if (cells.length === 0) {
    const asked = {
      holder: `that ${name} takes a stance`,
      target: `that anybody takes a stance on ${name}`,
      everyone: 'that anybody takes a stance',
    };
    return `No claim that counts says ${asked[scope]}.`;
  }
  const { targets, rows } = gridOf(matrix, 'count');
  const beginnings = {
    holder: `${name} takes a stance on ${targets.length}`,
    target: `${counted(rows.length, 'actor takes', 'actors take')} a stance on ${name}`,
    everyone: `${counted(rows.length, 'actor takes', 'actors take')} a stance on ${counted(targets.length, 'actor or event', 'actors and events')}`,
  };
  const signs = MARKS.map(({ word, tone }) => ({
    word,
    number: cells.filter((cell) => markOf(cell).tone === tone).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ number, word }) => `${number} ${word}`);
  const disputed = cells.filter((cell) => cell.disputed).length;
  return `${beginnings[scope]}: ${signs.join(', ')}${disputed > 0 ? `; ${disputed} disputed` : ''}.`;
}
