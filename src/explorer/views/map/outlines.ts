import { useEffect, useState } from 'react';
import type { FeatureCollection, Geometry } from 'geojson';

/** The outlines of countries, with their names. */
export type Outlines = FeatureCollection<Geometry, { name: string }>;

/** The outlines of Natural Earth, once they are here: they come with the page, but only when a map is opened. */
export function useOutlines(): Outlines | undefined {
  const [outlines, setOutlines] = useState<Outlines>();
  useEffect(() => {
    let isHere = true;
    loadOutlines().then(
      (loaded) => isHere && setOutlines(loaded),
      () => undefined, // without outlines the dots stand where they stand
    );
    return () => {
      isHere = false;
    };
  }, []);
  return outlines;
}

async function loadOutlines(): Promise<Outlines> {
  const [{ feature }, { default: topology }] = await Promise.all([
    import('topojson-client'),
    import('world-atlas/countries-50m.json'),
  ]);
  return feature(topology, topology.objects.countries);
}
