import type { PageLens } from '../database/page.ts';
import { degreesFrom, type Lens, lensText, partsOf } from './lens.ts';

/**
 * A lens in Cypher: conditions on an act, over the parameter `$lens`. Each is made of the constants below alone, of those
 * that the parts in use need, so that the same parts always have the same text.
 */

/** How far upstream a condition looks: as far as a chain is followed. */
const LONGEST = 12;

type Condition = (act: string) => string;

/** An act is taken away, as if it had never been: by whom it is not to be, and what was not yet there. */
const REACHED: Readonly<Partial<Record<keyof Lens, Condition>>> = {
  exceptSources: (act) => `NOT ${act}.sourceId IN $lens.exceptSources`,
  exceptRunBy: (act) => `NOT ${runBy(act, 'exceptRunBy')}`,
  saidBy: (act) => `(${act}.withdrawnAt IS NULL OR ${act}.withdrawnAt > $lens.saidByInstant)`,
  recordedBy: (act) =>
    `${act}.recordedAt <= $lens.recordedBy AND (${act}.struckAt IS NULL OR ${act}.struckAt > $lens.recordedByInstant)`,
};

/** What an act itself must be to count. */
const CHOSEN: Readonly<Partial<Record<keyof Lens, Condition>>> = {
  sources: (act) => `${act}.sourceId IN $lens.sources`,
  runBy: (act) => runBy(act, 'runBy'),
  basis: (act) => `${act}.basis IN $lens.basis`,
  explicitOnly: (act) =>
    `NOT EXISTS { (${act})-[:RELAYS*0..${LONGEST - 1}]->()-[hop:RELAYS]->() WHERE hop.reading = 'CONTEXT' }`,
};

/** What only its wording and its time show: an act that nobody can read has neither, and goes with one that relays it. */
const READ: Readonly<Partial<Record<keyof Lens, Condition>>> = {
  saidBy: (act) => `${act}.statedAtLatest <= $lens.saidBy`,
  certainty: (act) =>
    `(${act}.certainty IN $lens.certainties OR (${act}.certainty = 'ATTRIBUTED' AND ${nearest(act, '$lens.certainties')}))`,
};

function runBy(act: string, part: 'runBy' | 'exceptRunBy'): string {
  return `EXISTS { (${act})-[:MADE_BY]->()-[:RUN_BY]->(runner) WHERE runner.id IN $lens.${part} }`;
}

/** Whether one of the nearest acts upstream that have a degree has one of these: what ATTRIBUTED stands for. */
export function nearest(act: string, degrees: string): string {
  return `EXISTS {
      MATCH way = (${act})-[:RELAYS*0..${LONGEST - 1}]->(last)
      WHERE all(passed IN nodes(way)[1..] WHERE passed.certainty IS NULL OR passed.certainty = 'ATTRIBUTED')
      MATCH (last)-[:RELAYS]->(degree) WHERE degree.certainty <> 'ATTRIBUTED' AND degree.certainty IN ${degrees} }`;
}

/** A lens as lists, links and inquiries use it. */
export class LensInUse implements PageLens {
  readonly lens: Lens;
  readonly text: string;
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly #parts: readonly (keyof Lens)[];

  constructor(lens: Lens) {
    this.lens = lens;
    this.text = lensText(lens);
    this.#parts = partsOf(lens);
    this.name = this.#parts.length === 0 ? '' : ` through ${this.#parts.join(' ')}`;
    this.value = valueOf(lens);
  }

  /** Neither withdrawn by its source nor struck by the editors, by the clocks of the lens. */
  stands(act: string): string {
    const { saidBy, recordedBy } = this.lens;
    return join([
      saidBy === undefined ? `${act}.withdrawnAt IS NULL` : REACHED.saidBy?.(act),
      recordedBy === undefined ? `${act}.struckAt IS NULL` : REACHED.recordedBy?.(act),
    ]);
  }

  /** Not taken away: what passes it on may rest on it, whether it counts itself or not. */
  reached(act: string): string {
    return join(this.#conditions(REACHED, act));
  }

  /** The lens lets it through. */
  passes(act: string): string {
    return join([
      ...this.#conditions(REACHED, act),
      ...this.#grounded(act),
      ...this.#conditions(CHOSEN, act),
      ...this.#read(act),
    ]);
  }

  #conditions(table: Readonly<Partial<Record<keyof Lens, Condition>>>, act: string): string[] {
    return this.#parts.flatMap((part) => table[part]?.(act) ?? []);
  }

  /**
   * With what was taken away goes what rests on nothing else, and what nobody can read and only that passes on. Acts that
   * only ever pass one another on stay.
   */
  #grounded(act: string): string[] {
    const except = this.#parts.filter((part) => part === 'exceptSources' || part === 'exceptRunBy');
    if (except.length === 0) return [];
    const isKept = join(except.map((part) => REACHED[part]?.('step')));
    return [
      `(NOT EXISTS { (${act})-[:RELAYS]->() } OR EXISTS {
      MATCH way = (${act})-[:RELAYS*1..${LONGEST}]->(ground)
      WHERE all(step IN nodes(way)[1..] WHERE ${isKept})
        AND (NOT EXISTS { (ground)-[:RELAYS]->() } OR ground IN nodes(way)[..-1] OR length(way) = ${LONGEST}) })`,
      `(${act}.certainty IS NOT NULL OR EXISTS {
      MATCH way = (${act})<-[:RELAYS*1..${LONGEST}]-(teller)
      WHERE teller.certainty IS NOT NULL AND all(step IN nodes(way)[1..] WHERE ${isKept}) })`,
    ];
  }

  #read(act: string): string[] {
    if (this.#conditions(READ, act).length === 0) return [];
    return [
      `(${join(this.#conditions(READ, act))} OR (${act}.certainty IS NULL AND EXISTS {
      MATCH (${act})<-[:RELAYS*1..${LONGEST}]-(teller)
      WHERE teller.certainty IS NOT NULL AND ${this.stands('teller')} AND ${join([...this.#conditions(REACHED, 'teller'), ...this.#conditions(READ, 'teller')])} }))`,
    ];
  }
}

/** No lens at all: what Query itself looks through. */
export const NO_LENS: PageLens = new LensInUse({});

/** The values that the conditions take, as the parameter `$lens`. */
function valueOf(lens: Lens): Readonly<Record<string, unknown>> {
  const { saidBy, recordedBy, certainty } = lens;
  return {
    ...lens,
    ...(saidBy === undefined ? {} : { saidByInstant: new Date(saidBy).toISOString() }),
    ...(recordedBy === undefined ? {} : { recordedByInstant: new Date(recordedBy).toISOString() }),
    ...(certainty === undefined ? {} : { certainties: degreesFrom(certainty) }),
  };
}

function join(conditions: readonly (string | undefined)[]): string {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? 'true' : given.join(' AND ');
}
