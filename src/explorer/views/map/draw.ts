import { centroid, dot, geo, plot, type RenderFunction } from '@observablehq/plot';
import { type Framed, pointAt } from './frame.ts';
import { contains } from './land.ts';
import type { Outlines } from './outlines.ts';
import type { Placed } from './labels.ts';

interface Drawing {
  readonly outlines: Outlines | undefined;
  readonly frame: Framed;
  readonly width: number;
  readonly height: number;
  readonly points: readonly { readonly key: string; readonly longitude: number; readonly latitude: number }[];
}

/** The outlines as a picture, and where on it points and countries are: only those within the frame. */
export interface Drawn {
  readonly svg: SVGElement | HTMLElement;
  readonly points: ReadonlyMap<string, Placed>;
  readonly countries: ReadonlyMap<string, Placed>;
}

/** How much land a country's name needs to both sides, in pixels. */
const ROOM = 12;

/** Draws the part of the world that a frame shows. What can be clicked is not drawn: it is laid over it as buttons. */
export function drawMap({ outlines, frame, width, height, points }: Drawing): Drawn {
  const { longitude, latitude, span } = frame;
  const seen = { points: new Map<string, Placed>(), countries: new Map<string, Placed>() };
  const ends = [longitude - span / 2, longitude + span / 2].map((end): [number, number] => [end, latitude]);
  const svg = plot({
    width,
    height,
    margin: 0,
    projection: {
      type: 'mercator',
      rotate: [-longitude, 0],
      domain: { type: 'MultiPoint', coordinates: ends },
    },
    marks: [
      geo(outlines ?? [], { fill: 'var(--surface)', stroke: 'var(--none)', strokeOpacity: 0.6, strokeWidth: 1 }),
      dot(
        outlines?.features ?? [],
        centroid({ render: noted(outlines?.features.map(({ properties }) => properties.name) ?? [], seen.countries) }),
      ),
      dot(points, {
        x: 'longitude',
        y: 'latitude',
        render: noted(
          points.map(({ key }) => key),
          seen.points,
        ),
      }),
    ],
  });
  for (const { geometry, properties } of outlines?.features ?? []) {
    const at = seen.countries.get(properties.name);
    // The middle of what is seen of a country may lie beside it, and an islet is not worth a name.
    const isRoom = [-ROOM, 0, ROOM].every(
      (aside) => at && contains(geometry, pointAt(frame, (at.x + aside) / width - 0.5, (at.y - height / 2) / width)),
    );
    if (!isRoom) seen.countries.delete(properties.name);
  }
  return { svg, ...seen };
}

/** Draws nothing, and notes where each thing would have been drawn. */
function noted(names: readonly string[], into: Map<string, Placed>): RenderFunction {
  return (index, _scales, { x: xs, y: ys }) => {
    for (const i of index) {
      const [name, x, y]: unknown[] = [names[i], xs?.[i], ys?.[i]];
      if (typeof name === 'string' && typeof x === 'number' && typeof y === 'number') into.set(name, { x, y });
    }
    return null;
  };
}
