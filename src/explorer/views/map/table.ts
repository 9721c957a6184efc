import { plainWords } from '../../../record/words.ts';
import type { MapOfPlacesQuery } from '../../generated/graphql.ts';
import type { Cell, Table } from '../../table/table.ts';
import { type Spot, spotsOf } from './spots.ts';
import { withinOf } from './words.ts';

/** One row for each thing that leads to a place, and one for a place to which nothing does. */
export function tableOf({ lens }: MapOfPlacesQuery): Table {
  return {
    columns: ['Place', 'Type', 'Within', 'Latitude', 'Longitude', 'Placed by', 'What leads there', 'How'],
    rows: spotsOf(lens).flatMap((spot) => {
      const leads: Cell[][] = [
        ...spot.said.map(({ label, key }) => [{ text: label, key }, 'a claim names it']),
        ...spot.filed.map(({ label, key }) => [{ text: label, key }, 'filed here by the editors']),
      ];
      return (leads.length > 0 ? leads : [[null, null]]).map((lead) => [...placeCells(spot), ...lead]);
    }),
  };
}

function placeCells(spot: Spot): Cell[] {
  const { key, label, placeType, point, restsOn } = spot.place;
  return [
    { text: label, key },
    plainWords(placeType),
    withinOf(spot)
      .map(({ label }) => label)
      .join(', ') || null,
    point?.latitude ?? null,
    point?.longitude ?? null,
    point ? (restsOn.kind === 'EDITORIAL' ? 'the editors' : 'claims') : null,
  ];
}
