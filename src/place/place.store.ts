import { columns } from '../database/columns.ts';
import type { Database } from '../database/database.ts';
import { pageDeclaration } from '../database/page.ts';
import { statement } from '../database/statement.ts';
import {
  type GeoPoint,
  NAME_ORDER,
  namedColumns,
  type NamedRow,
  RECORD_FILTERS,
  RECORDED_ORDERS,
  TEXT_FILTER,
} from '../record/row.ts';
import type { PLACE_TYPES } from './place.ts';

export interface PlaceRow extends NamedRow {
  readonly placeType: (typeof PLACE_TYPES)[number];
  readonly withinId: string | null;
  readonly point: GeoPoint | null;
}

const PLACE = columns<PlaceRow>({
  ...namedColumns('Place'),
  placeType: 'n.placeType',
  withinId: 'n.withinId',
  point: 'n.point',
});
export const toPlace = PLACE.toRow;

const PLACES_BY_ID = statement(
  'placesById',
  /* Cypher */ `
  MATCH (n:Place) WHERE n.id IN $ids RETURN [${PLACE.list.join(', ')}]
`,
);

/** The places with these ids; those that do not exist are left out. */
export async function fetchPlaces(database: Database, ids: readonly string[]): Promise<PlaceRow[]> {
  return (await database.read(PLACES_BY_ID, { ids })).map(([row]) => toPlace(row as unknown[]));
}

const orders = { ...NAME_ORDER, ...RECORDED_ORDERS };
const filters = { ...RECORD_FILTERS, ...TEXT_FILTER, types: 'n.placeType IN $types' };

/** All places. */
export const PLACES = pageDeclaration({ name: 'places', label: 'Place', columns: PLACE.list, orders, filters });

/** The places that lie directly within a place. */
export const PLACE_PARTS = pageDeclaration({
  name: 'placeParts',
  label: 'Place',
  columns: PLACE.list,
  orders,
  filters,
  parent: { match: 'MATCH (p:Place {id: key.parent})', reach: 'MATCH (p)<-[:WITHIN]-(n)' },
});
