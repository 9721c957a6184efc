import { builder } from '../graphql/builder.ts';
import { connection, pageArguments } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enums.ts';
import { orderEnum } from '../graphql/order.ts';
import { pagesOf } from '../graphql/pages.ts';
import { readFields } from '../lens/lens.schema.ts';
import { InstantFilter, lookedUp, lookUpArguments, recordedFilters, textFilter } from '../record/lookup.schema.ts';
import { loadsNodes, Node, Record } from '../record/node.schema.ts';
import { Named } from '../record/named.schema.ts';
import { PLACE_TYPES } from './place.ts';
import { placeById } from './place.loaders.ts';
import { PLACE_PARTS, type PlaceRow, PLACES, toPlace } from './place.store.ts';

loadsNodes('Place', placeById);

const PlaceType = enumOf('PlaceType', 'What sort of spot or area a place is.', PLACE_TYPES, {
  COUNTRY: 'A country.',
  REGION: 'A part of a country.',
  CITY: 'A town or city.',
  FACILITY: 'A base, camp, building or the like.',
  AREA: 'An area without fixed bounds.',
  OTHER: 'Anything else.',
});

const GeoPoint = builder.objectRef<{ latitude: number; longitude: number }>('GeoPoint').implement({
  description: 'A point on the globe (WGS 84).',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Degrees north, from -90 to 90.' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east, from -180 to 180.' }),
  }),
});

export const Place = builder.objectRef<PlaceRow>('Place');

export const PlaceConnection = connection<PlaceRow>('Place', Place, { about: 'places.' });
const PlaceOrder = orderEnum('PlaceOrder', PLACES.orders);
const PlaceFilter = builder.inputType('PlaceFilter', {
  description: 'Which places; all given parts must hold.',
  fields: (t) => ({
    types: t.field({ type: [PlaceType], description: 'Of one of these sorts.' }),
    text: t.string({
      description: 'Its names hold these words, 1 to 16 of them, in any spelling or script that folds to the same.',
    }),
    recorded: t.field({ type: InstantFilter, description: 'When this graph learnt of it.' }),
  }),
});
const placeArguments = builder.args((t) => ({
  filter: t.field({ type: PlaceFilter, description: 'Which places.' }),
  orderBy: t.field({ type: PlaceOrder, defaultValue: 'NAME', description: 'In which order.' }),
}));

function placeFilters(filter: typeof PlaceFilter.$inferInput | null | undefined) {
  return { types: filter?.types, ...textFilter(filter?.text), ...recordedFilters(filter?.recorded) };
}

const places = pagesOf(PLACES, toPlace);
const placeParts = pagesOf(PLACE_PARTS, toPlace);

Place.implement({
  description: "A named spot or area. Where it lies is the editors' arrangement, not evidence.",
  interfaces: [Node, Record, Named],
  fields: (t) => ({
    placeType: t.field({ type: PlaceType, description: 'What sort of place.', resolve: (place) => place.placeType }),
    point: t.field({
      type: GeoPoint,
      nullable: true,
      description: 'A point in it, where known.',
      resolve: (place) => place.point,
    }),
    within: t.field({
      type: Place,
      nullable: true,
      description: 'The larger place that it lies in.',
      resolve: (place, _args, context) => (place.withinId === null ? null : placeById(context).load(place.withinId)),
    }),
    parts: t.field({
      type: PlaceConnection,
      description: 'The places that lie directly in it.',
      args: { ...pageArguments, ...placeArguments },
      resolve: (place, args, context, info) => placeParts(place.id, args, placeFilters(args.filter), context, info),
    }),
  }),
});

readFields((t) => ({
  place: t.field({
    type: Place,
    nullable: true,
    description: 'One place; null where there is none.',
    args: lookUpArguments,
    resolve: (_root, args, context, info) => placeById(context).load(lookedUp('place', args, context, info) ?? ''),
  }),
  places: t.field({
    type: PlaceConnection,
    description: 'All places, by name.',
    args: { ...pageArguments, ...placeArguments },
    resolve: (_root, args, context, info) => places('', args, placeFilters(args.filter), context, info),
  }),
}));
