import type { MapOfPlacesQuery, MapPlaceFragment, MapSpotFragment } from '../../generated/graphql.ts';

type Seen = MapOfPlacesQuery['lens'];

/** What leads to a place: a claim that names it, or an event that the editors file there. */
export interface Linked {
  readonly key: string;
  readonly label: string;
}

/** A place, and all that leads to it. */
export interface Spot {
  readonly place: MapPlaceFragment;
  /** Claims that name it: somebody says so. */
  readonly said: readonly Linked[];
  readonly saidTotal: number;
  /** Events filed there: the editors' arrangement. */
  readonly filed: readonly Linked[];
  readonly filedTotal: number;
}

/** A point on the map. */
export interface Dot {
  readonly key: string;
  readonly label: string;
  readonly latitude: number;
  readonly longitude: number;
  /** How many claims and events lead there; 0 where it only shows where another place lies. */
  readonly count: number;
  /** A country or a region: its dot stands for the whole of it. */
  readonly isArea: boolean;
  /** Whether editors placed it, and not a claim. */
  readonly isEditorial: boolean;
  /** Places without a point of their own that it lies in. */
  readonly within: readonly string[];
}

/** Every place of the answer with what leads to it, those with the most first. */
export function spotsOf({ event, actor, claim, place }: Seen): readonly Spot[] {
  const spots = new Map<string, { place: MapPlaceFragment; said: Map<string, Linked>; filed: Map<string, Linked> }>();
  const at = (found: MapPlaceFragment) => {
    const known = spots.get(found.key) ?? { place: found, said: new Map(), filed: new Map() };
    spots.set(found.key, known);
    return known;
  };
  const linked = ({ key, label }: Linked): [string, Linked] => [key, { key, label }];

  const claims = [...(event?.claims.nodes ?? []), ...(actor?.claims.nodes ?? []), ...(claim ? [claim] : [])];
  for (const each of claims)
    for (const { node } of each.about) if (node.__typename === 'Place') at(node).said.set(...linked(each));

  const ofClaim = claim?.about.flatMap(({ node }) => (node.__typename === 'Event' ? [node] : [])) ?? [];
  const events = [...(event ? [event, ...event.parts.nodes] : []), ...(actor?.events.nodes ?? []), ...ofClaim];
  for (const each of events) if (each.place) at(each.place).filed.set(...linked(each));

  const gathered = [...spots.values()].map(({ place, said, filed }) =>
    spot(place, { nodes: [...said.values()] }, { nodes: [...filed.values()] }),
  );
  const inPlace = place ? [place, ...place.inside.nodes].map((each) => spot(each, each.claims, each.events)) : [];
  return [...gathered, ...inPlace].toSorted((one, other) => countOf(other) - countOf(one));
}

interface Listed {
  readonly nodes: readonly Linked[];
  readonly totalCount?: number | null;
}

function spot(place: MapPlaceFragment, said: Listed, filed: Listed): Spot {
  return {
    place,
    said: said.nodes,
    saidTotal: said.totalCount ?? said.nodes.length,
    filed: filed.nodes,
    filedTotal: filed.totalCount ?? filed.nodes.length,
  };
}

/** How many claims and events lead to a place. */
export function countOf({ saidTotal, filedTotal }: Spot): number {
  return saidTotal + filedTotal;
}

/**
 * The points to draw: of each place that has one, and, for a place without, of what is known to lie in it. No point is made
 * up for a place that has none.
 */
export function dotsOf(spots: readonly Spot[]): readonly Dot[] {
  const dots = new Map<string, Dot>();
  for (const each of spots) {
    const dot = dotOf(each.place, countOf(each));
    if (dot) dots.set(dot.key, dot);
  }
  for (const { place } of spots.filter((each) => !each.place.point)) {
    for (const part of place.parts.nodes) {
      const dot = dots.get(part.key) ?? dotOf(part, 0);
      if (dot) dots.set(dot.key, { ...dot, within: [...dot.within, place.label] });
    }
  }
  return [...dots.values()].toSorted((one, other) => other.count - one.count);
}

function dotOf({ key, label, point, placeType, restsOn }: MapSpotFragment, count: number): Dot | undefined {
  if (!point) return undefined;
  const isArea = placeType !== 'CITY' && placeType !== 'FACILITY';
  return { key, label, ...point, count, isArea, isEditorial: restsOn.kind === 'EDITORIAL', within: [] };
}

/** What the lists of an answer leave out, one sentence each. */
export function missingFrom({ event, actor, place }: Seen): string[] {
  const lists: [string, { readonly nodes: readonly unknown[]; readonly totalCount: number | null } | undefined][] = [
    ['claims', event?.claims ?? actor?.claims ?? place?.claims],
    ['parts of the event', event?.parts],
    ['events', actor?.events ?? place?.events],
    ['places within', place?.inside],
  ];
  return lists.flatMap(([what, list]) =>
    list && (list.totalCount ?? 0) > list.nodes.length
      ? [`${list.nodes.length} of ${list.totalCount} ${what} are looked at.`]
      : [],
  );
}
