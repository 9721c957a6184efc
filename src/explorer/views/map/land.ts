import type { Geometry } from 'geojson';
import type { Point } from './frame.ts';

/** Whether a point lies in an outline: it is inside where a line from it crosses the border an odd number of times. */
export function contains(outline: Geometry, { longitude, latitude }: Point): boolean {
  const polygons = outline.type === 'MultiPolygon' ? outline.coordinates : [];
  const rings = outline.type === 'Polygon' ? outline.coordinates : polygons.flat();
  const crossings = rings.flatMap((ring) =>
    ring.filter(([x = 0, y = 0], i) => {
      const [beforeX = 0, beforeY = 0] = ring.at(i - 1) ?? [];
      const isBetween = y > latitude !== beforeY > latitude;
      return isBetween && longitude < ((beforeX - x) * (latitude - y)) / (beforeY - y) + x;
    }),
  );
  return crossings.length % 2 === 1;
}
