import { LIMITS } from '../../record/fields.ts';
import { fold } from '../../record/fold.ts';
import { shortened } from '../text.ts';
import { wordOf } from '../word.ts';
import { BY_UCDP, key, type Made } from './record.ts';
import type { Row } from './row.ts';

/** Where an event is filed, the places around it, and how the spot reads in a sentence of ours. */
export interface Where {
  readonly place: string;
  readonly records: readonly Made[];
  readonly words: string;
}

/** The widest codes of precision of which the coordinates are those of the spot: from 3 on they stand for a whole area. */
const SPOT = 2;

/** Where an event is said to have happened, as exactly as where_prec allows, and no more. */
export function whereOf(row: Row): Where {
  const around = aroundOf(row);
  const smallest = around.at(-1) as Made;
  const name = row.text('where_coordinates');
  if (name === undefined) return { place: smallest.key, records: around, words: `in ${String(smallest['name'])}` };
  const known =
    row.wherePrecision > SPOT ? around.find((each) => fold(String(each['name'])) === fold(name)) : undefined;
  if (known) return { place: known.key, records: around, words: `in ${name}` };
  const spot = spotOf(row, name, row.wherePrecision === 7 ? undefined : smallest.key);
  return { place: spot.key, records: [...around, spot], words: `${row.wherePrecision === 2 ? 'near' : 'in'} ${name}` };
}

/** The part of the world, the country, and what UCDP tells of its provinces and districts. */
function aroundOf(row: Row): Made[] {
  const country = row.text('country') as string;
  const number = row.text('country_id');
  const names = [row.text('region'), country, row.text('adm_1'), row.text('adm_2')];
  const words = [
    wordOf('region', fold(names[0] ?? '')),
    number === undefined ? wordOf('country', fold(country)) : `country-${number}`,
    wordOf('adm_1', number ?? country, names[2]),
    wordOf('adm_2', number ?? country, names[2], names[3]),
  ];
  const made: Made[] = [];
  for (const [i, name] of names.entries()) {
    if (name === undefined) continue;
    made.push({
      type: 'place',
      key: key('place', words[i] as string),
      name: shortened(name, LIMITS.name),
      placeType: i === 1 ? 'COUNTRY' : 'REGION',
      within: made.at(-1)?.key,
      restsOn: BY_UCDP,
    });
  }
  return made;
}

function spotOf(row: Row, name: string, within: string | undefined): Made {
  const point = row.wherePrecision <= SPOT ? pointOf(row) : undefined;
  return {
    type: 'place',
    key: key('place', wordOf('spot', within, fold(name), point)),
    name: shortened(name, LIMITS.name),
    placeType: placeType(row, name),
    within,
    point,
    restsOn: BY_UCDP,
  };
}

function placeType({ wherePrecision }: Row, name: string): string {
  if (wherePrecision <= SPOT) return /\b(village|town|city)\b/i.test(name) ? 'CITY' : 'AREA';
  return wherePrecision <= 4 ? 'REGION' : 'AREA';
}

function pointOf(row: Row): { latitude: number; longitude: number } | undefined {
  const [latitude, longitude] = [row.raw('latitude'), row.raw('longitude')];
  return latitude === '' || longitude === '' ? undefined : { latitude: Number(latitude), longitude: Number(longitude) };
}
