import { columns } from '../database/columns.ts';
import type { Database } from '../database/database.ts';
import { pageDeclaration } from '../database/page.ts';
import { statement } from '../database/statement.ts';
import {
  type DateRow,
  dateColumn,
  dateFilters,
  dateOrders,
  NAME_ORDER,
  namedColumns,
  type NamedRow,
  RECORD_FILTERS,
  RECORDED_ORDERS,
  TEXT_FILTER,
} from '../record/row.ts';
import type { EVENT_TYPES } from './event.ts';

export interface EventRow extends NamedRow {
  readonly eventType: (typeof EVENT_TYPES)[number];
  readonly words: string | null;
  readonly occurred: DateRow;
  readonly placeId: string | null;
  readonly partOfId: string | null;
}

/** The columns of an event, and the event made of them. */
export const EVENT = columns<EventRow>({
  ...namedColumns('Event'),
  eventType: 'n.eventType',
  words: 'n.words',
  occurred: dateColumn('occurred'),
  placeId: 'n.placeId',
  partOfId: 'n.partOfId',
});

const EVENTS_BY_ID = statement(
  'eventsById',
  /* Cypher */ `
  MATCH (n:Event) WHERE n.id IN $ids RETURN [${EVENT.list.join(', ')}]
`,
);

/** The events with these ids; those that do not exist are left out. */
export async function fetchEvents(database: Database, ids: readonly string[]): Promise<EventRow[]> {
  return (await database.read(EVENTS_BY_ID, { ids })).map(([row]) => EVENT.toRow(row as unknown[]));
}

const orders = { ...dateOrders('OCCURRED', 'occurred'), ...NAME_ORDER, ...RECORDED_ORDERS };
const filters = {
  ...RECORD_FILTERS,
  ...TEXT_FILTER,
  ...dateFilters('occurred'),
  types: 'n.eventType IN $types',
  topLevel: '(n.partOfId IS NULL) = $topLevel',
};

/** All events. */
export const EVENTS = pageDeclaration({
  name: 'events',
  label: 'Event',
  columns: EVENT.list,
  orders,
  filters,
});

/** The events that are directly part of an event. */
export const EVENT_PARTS = pageDeclaration({
  name: 'eventParts',
  label: 'Event',
  columns: EVENT.list,
  orders,
  filters,
  parent: { match: 'MATCH (p:Event {id: key.parent})', reach: 'MATCH (p)<-[:PART_OF]-(n)' },
});

/** The events filed at a place, which may be a hub. */
export const PLACE_EVENTS = pageDeclaration({
  name: 'placeEvents',
  label: 'Event',
  columns: EVENT.list,
  orders,
  filters,
  parent: { match: 'MATCH (p:Place {id: key.parent})', reach: 'MATCH (p)<-[:AT]-(n)', copied: 'placeId' },
});
