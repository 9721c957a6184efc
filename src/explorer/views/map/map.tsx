import '../../view/says.css';
import './map.css';
import { useEffect, useMemo, useState } from 'react';
import { MapOfPlacesDocument, type MapOfPlacesQuery } from '../../generated/graphql.ts';
import type { BodyProps } from '../../view/declared.ts';
import { useWidth } from '../../view/use-width.ts';
import { view } from '../../view/view.tsx';
import { type Framed, frameOf, frameText, moved, parseFrame, zoomed } from './frame.ts';
import { useOutlines } from './outlines.ts';
import { SpotList } from './spot-list.tsx';
import { dotsOf, missingFrom, spotsOf } from './spots.ts';
import { tableOf } from './table.ts';
import { sayPlaces } from './words.ts';
import { WorldMap } from './world-map.tsx';

/** Where things are said to have happened, and where the editors file them. */
export const MapOfPlaces = view({
  document: MapOfPlacesDocument,
  variables: ({ subject: { key, type }, lens }) => ({
    key,
    isEvent: type === 'Event',
    isActor: type === 'Actor',
    isPlace: type === 'Place',
    isClaim: type === 'Claim',
    ofEvent: type === 'Event' ? 100 : 0,
    ofActor: type === 'Actor' ? 100 : 0,
    ofPlace: type === 'Place' ? 100 : 0,
    lens,
  }),
  Body,
  table: tableOf,
});

function Body({ data, settings, change, open }: BodyProps<MapOfPlacesQuery>) {
  const spots = useMemo(() => spotsOf(data.lens), [data]);
  const dots = useMemo(() => dotsOf(spots), [spots]);
  const outlines = useOutlines();
  const { ref, width } = useWidth();
  const height = Math.round(Math.min(560, Math.max(320, width * 0.62)));
  const [frame, turn] = useFrame(settings['frame'] ?? '', change);
  const shown = frame ?? frameOf(dots, width / height);

  return (
    <div className="map">
      <p className="says">{sayPlaces(spots)}</p>
      {missingFrom(data.lens).map((sentence) => (
        <p key={sentence} className="soft">
          {sentence}
        </p>
      ))}
      <div className="map-body" data-mapped={dots.length > 0}>
        {dots.length > 0 && (
          <div ref={ref} className="map-picture">
            {width > 0 && (
              <WorldMap
                dots={dots}
                outlines={outlines}
                frame={shown}
                width={width}
                height={height}
                turn={turn}
                open={open}
              />
            )}
            <Tools frame={shown} turn={turn} />
            <Legend />
          </div>
        )}
        <SpotList spots={spots} open={open} />
      </div>
    </div>
  );
}

/** What part is shown: the address knows it as soon as the reader has stopped moving it; undefined fits all points. */
function useFrame(settled: string, change: (settings: { frame: string }) => void) {
  const [moving, setMoving] = useState<Framed | 'fit'>();
  useEffect(() => setMoving(undefined), [settled]);
  useEffect(() => {
    if (!moving) return undefined;
    const timer = setTimeout(() => change({ frame: moving === 'fit' ? '' : frameText(moving) }), 400);
    return () => clearTimeout(timer);
  }, [moving]);
  const frame = moving === 'fit' ? undefined : (moving ?? parseFrame(settled));
  return [frame, setMoving] as const;
}

interface ToolsProps {
  readonly frame: Framed;
  readonly turn: (frame: Framed | 'fit') => void;
}

function Tools({ frame, turn }: ToolsProps) {
  const steps: readonly [name: string, sign: string, frame: Framed | 'fit'][] = [
    ['Zoom in', '+', zoomed(frame, 1 / 1.6)],
    ['Zoom out', '−', zoomed(frame, 1.6)],
    ['West', '←', moved(frame, -0.2, 0)],
    ['North', '↑', moved(frame, 0, -0.2)],
    ['South', '↓', moved(frame, 0, 0.2)],
    ['East', '→', moved(frame, 0.2, 0)],
    ['All points', 'All points', 'fit'],
  ];
  return (
    <div className="map-tools" role="group" aria-label="What part is shown">
      {steps.map(([name, sign, next]) => (
        <button key={name} type="button" aria-label={name} title={name} onClick={() => turn(next)}>
          {sign}
        </button>
      ))}
    </div>
  );
}

function Legend() {
  return (
    <div className="map-legend soft">
      <span>
        <i data-editorial="true" /> placed by the editors
      </span>
      <span>
        <i /> placed by claims
      </span>
      <span>
        <i data-editorial="true" data-area="true" /> stands for a whole country, region or area
      </span>
      <span>
        <i data-context="true" /> shows where a place without a point lies
      </span>
      <span>
        The more lead there, the larger. The outlines are Natural Earth’s, as its makers draw them: no claim of this
        graph.
      </span>
    </div>
  );
}
