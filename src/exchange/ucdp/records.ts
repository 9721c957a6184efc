import { LIMITS } from '../../record/fields.ts';
import { shortened } from '../text.ts';
import { GED, ownAct, UCDP, upstreamOf } from './acts.ts';
import { QUOTED } from './columns.ts';
import { figuresOf, isExact, isInOrder } from './figures.ts';
import { whereOf, type Where } from './places.ts';
import { BY_UCDP, key, type Made } from './record.ts';
import type { Row } from './row.ts';
import { type Side, sideOf } from './sides.ts';
import { voicesOf } from './voices.ts';
import { whenOf, whenWords } from './when.ts';

/** What a row becomes. */
export interface Records {
  readonly records: readonly Made[];
  readonly notes: readonly string[];
}

/** The records of a row of GED: an event, what is claimed of it, and by whom, on whose word. */
export function recordsOf(row: Row): Records {
  const where = whereOf(row);
  const sides = [sideOf(row, 'side_a'), sideOf(row, 'side_b')] as const;
  const voices = voicesOf(row);
  const conflict = conflictOf(row);
  const event = eventOf(row, where, conflict);
  const scene = { row, event: event.key, where, sides };
  const figures = figureClaims(scene);
  const happened = occurrence(scene);
  const claims = [happened, ...involvements(scene), ...figures];
  const [best] = figures;
  // One report and one number: then the number is that report's. Else UCDP has weighed, and the reports say that it happened.
  const isTheirs = voices.reports.length <= 1 && isExact(row) && row.best > 0 && best !== undefined;
  const upstream = upstreamOf(row, voices, (isTheirs ? best : happened).key);
  const own = claims.map((claim) => ownAct(row, claim, upstream.direct, claim === happened ? quoteOf(row) : undefined));
  return {
    records: [
      UCDP,
      GED,
      ...where.records,
      ...sides.flatMap(({ records }) => records),
      ...voices.reports.flatMap(({ source, document }) => [source, document]),
      ...voices.originals,
      ...(conflict ? [conflict] : []),
      event,
      ...claims,
      ...upstream.acts,
      ...own,
    ],
    notes: notesOf(row),
  };
}

/** What a claim is told of. */
interface Scene {
  readonly row: Row;
  readonly event: string;
  readonly where: Where;
  readonly sides: readonly [Side, Side];
}

function conflictOf(row: Row): Made | undefined {
  const [number, name] = [row.text('conflict_new_id'), row.text('conflict_name')];
  if (number === undefined || name === undefined || !/^\d+$/.test(number)) return undefined;
  return {
    type: 'event',
    key: key('event', `conflict-${number}`),
    name: shortened(name, LIMITS.name),
    eventType: 'OTHER',
    words: 'an armed conflict, as UCDP groups events',
    restsOn: BY_UCDP,
  };
}

function eventOf(row: Row, { place, words }: Where, conflict: Made | undefined): Made {
  const against = row.text('dyad_name') ?? `${row.text('side_a')} - ${row.text('side_b')}`;
  return {
    type: 'event',
    key: key('event', row.id),
    name: shortened(`${against}, ${words}, ${whenWords(row)}`, LIMITS.name),
    eventType: row.violence === 'one-sided' ? 'ATTACK' : 'CLASH',
    occurred: whenOf(row),
    place,
    partOf: conflict?.key,
    restsOn: BY_UCDP,
  };
}

function sentence({ row, where }: Scene, says: string): string {
  return shortened(`${says} ${where.words} ${whenWords(row)}`, LIMITS.text);
}

function occurrence(scene: Scene): Made {
  const { row, event, where, sides } = scene;
  const [a, b] = sides.map(({ words }) => words) as [string, string];
  const says = row.violence === 'one-sided' ? `${a} attacked ${b}` : `${a} and ${b} fought`;
  return {
    type: 'occurrenceClaim',
    key: key('claim', `${row.id}-happened`),
    text: sentence(scene, says),
    event,
    place: where.place,
    occurred: whenOf(row),
  };
}

function involvements(scene: Scene): Made[] {
  const { row, event, sides } = scene;
  const isAttack = row.violence === 'one-sided';
  const roles = isAttack ? ['PERPETRATOR', 'VICTIM'] : ['PARTICIPANT', 'PARTICIPANT'];
  const says = isAttack
    ? ['used violence against civilians', 'suffered violence']
    : ['took part in fighting', 'took part in fighting'];
  return sides.map(({ party, words }, i) => ({
    type: 'involvementClaim',
    key: key('claim', `${row.id}-side-${i === 0 ? 'a' : 'b'}`),
    text: sentence(scene, `${words} ${says[i]}`),
    event,
    actor: party,
    role: roles[i],
  }));
}

function figureClaims(scene: Scene): Made[] {
  const { row, event, where, sides } = scene;
  return figuresOf(row, sides).map(({ word, says, ...told }) => ({
    type: 'figureClaim',
    key: key('claim', `${row.id}-${word}`),
    text: sentence(scene, says),
    event,
    measure: 'KILLED',
    ...told,
    doer: row.violence === 'one-sided' ? sides[0].party : undefined,
    place: where.place,
    period: whenOf(row),
  }));
}

/** What the row says and no field takes, in its own words. */
function quoteOf(row: Row): string {
  const said = QUOTED.flatMap((column) => {
    const text = row.text(column);
    return text === undefined ? [] : [`${column}: ${text}`];
  });
  return shortened(said.join('\n'), LIMITS.quote);
}

function notesOf(row: Row): string[] {
  const parts = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown'].reduce(
    (sum, name) => sum + row.count(name),
    0,
  );
  return [
    ...(isInOrder(row) ? [] : ['low, best and high do not rise: kept as they stand']),
    ...(row.best === 0 ? ['best is 0: kept as "no confirmed deaths", not as nobody killed'] : []),
    ...(parts === row.best ? [] : ['the deaths of the sides do not add up to best: kept as they stand']),
    ...(row.datePrecision > 1 ? ['date_prec above 1: kept as a time within bounds'] : []),
    ...(row.wherePrecision > 2
      ? ['where_prec above 2: the point stands for an area; kept as words in the quote of the act']
      : []),
  ];
}
