import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { counted } from '../../record/act-words.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { drawMap, type Drawn } from './draw.ts';
import { CLOSEST, type Framed, frameOf, moved, zoomed } from './frame.ts';
import { type Labelled, placeLabels } from './labels.ts';
import type { Outlines } from './outlines.ts';
import type { Dot } from './spots.ts';
import { useDragAndWheel } from './use-drag-and-wheel.ts';
import { isolated } from '../../record/isolated.ts';

interface WorldMapProps {
  readonly dots: readonly Dot[];
  readonly outlines: Outlines | undefined;
  readonly frame: Framed;
  readonly width: number;
  readonly height: number;
  readonly turn: (frame: Framed) => void;
  readonly open: (key: string) => void;
}

/** Dots on outlines. The outlines are a picture; each dot is a button over it. */
export function WorldMap({ dots, outlines, frame, width, height, turn, open }: WorldMapProps) {
  const drawn = useMemo(
    () => drawMap({ outlines, frame, width, height, points: dots }),
    [outlines, frame.longitude, frame.latitude, frame.span, width, height, dots],
  );
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => picture.current?.replaceChildren(drawn.svg), [drawn]);
  const handle = useDragAndWheel(frame, turn, width);
  const clusters = clustersOf(dots, drawn.points);
  const labels = placeLabels(labelled(drawn, clusters), { width, height });
  const press = (event: KeyboardEvent) => {
    const next = nextFrame(frame, event.key);
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    turn(next);
    event.preventDefault();
  };

  return (
    <div
      ref={handle}
      className="map-frame"
      style={{ height }}
      role="group"
      aria-label="Map. The arrow keys move it, plus and minus zoom."
      tabIndex={0}
      onKeyDown={press}
    >
      <div ref={picture} aria-hidden="true" />
      {[...drawn.countries.keys()].map((name) => (
        <MapLabel key={`country ${name}`} text={name} at={labels.get(`country ${name}`)} isCountry />
      ))}
      {clusters.map((cluster) => (
        <DotButton
          key={cluster.first.key}
          cluster={cluster}
          open={open}
          near={frame.span > CLOSEST ? () => turn(nearer(frame, cluster, width / height)) : undefined}
        />
      ))}
      {clusters.map((cluster) => (
        <MapLabel key={cluster.first.key} text={labelOf(cluster)} at={labels.get(cluster.first.key)} />
      ))}
    </div>
  );
}

/** How far a dot reaches: its area grows with what leads to it. */
function radiusOf({ count }: Dot): number {
  return count === 0 ? 4 : Math.min(22, 5 + 2.2 * Math.sqrt(count));
}

const LABEL = { width: 160, height: 18 } as const;

function labelled({ countries }: Drawn, clusters: readonly Cluster<Dot>[]): Labelled[] {
  const sized = (text: string) => ({ width: Math.min(LABEL.width, 10 + text.length * 7), height: LABEL.height });
  const own = clusters.map((cluster) => {
    const { first, at } = cluster;
    return { id: first.key, ...at, radius: radiusOf(first), ...sized(labelOf(cluster)) };
  });
  const named = new Set(clusters.map(({ first }) => first.label));
  const around = [...countries]
    .filter(([name]) => !named.has(name))
    .map(([name, at]) => ({ id: `country ${name}`, ...at, radius: 0, ...sized(name), isCentred: true }));
  return [...own, ...around];
}

function labelOf({ first, others }: Cluster<Dot>): string {
  return others.length === 0 ? first.label : `${isolated(first.label)} + ${others.length}`;
}

/** The frame in which the dots of a cluster lie apart, or at least nearer. */
function nearer(frame: Framed, { first, others }: Cluster<Dot>, aspect: number): Framed {
  const fitted = frameOf([first, ...others], aspect, 0);
  return { ...fitted, span: Math.min(fitted.span, frame.span / 2) };
}

function nextFrame(frame: Framed, key: string): Framed | undefined {
  const STEP = 0.2;
  if (key === 'ArrowLeft') return moved(frame, -STEP, 0);
  if (key === 'ArrowRight') return moved(frame, STEP, 0);
  if (key === 'ArrowUp') return moved(frame, 0, -STEP);
  if (key === 'ArrowDown') return moved(frame, 0, STEP);
  if (key === '+' || key === '=') return zoomed(frame, 1 / 1.6);
  return key === '-' ? zoomed(frame, 1.6) : undefined;
}

interface At {
  readonly x: number;
  readonly y: number;
}

interface DotButtonProps {
  readonly cluster: Cluster<Dot>;
  readonly open: (key: string) => void;
  /** Shows the cluster from nearer; undefined where that is not possible any more. */
  readonly near: (() => void) | undefined;
}

function DotButton({ cluster: { first, others, at }, open, near }: DotButtonProps) {
  const radius = radiusOf(first);
  const isAlone = others.length === 0;
  const name = isAlone
    ? sayDot(first)
    : `${[first, ...others].map(({ label }) => label).join(', ')}: ${others.length + 1} places, zoom in`;
  return (
    <button
      type="button"
      className="map-dot"
      style={{ left: at.x, top: at.y }}
      aria-label={name}
      title={name}
      onClick={() => (isAlone || !near ? open(first.key) : near())}
    >
      <span
        style={{ width: radius * 2, height: radius * 2 }}
        data-area={first.isArea}
        data-editorial={first.isEditorial}
        data-context={first.count === 0}
        data-cluster={!isAlone}
      />
    </button>
  );
}

function sayDot({ label, count, within, isArea, isEditorial }: Dot): string {
  const what = count > 0 ? counted(count, 'claim or event', 'claims and events') : `lies in ${within.join(', ')}`;
  const how = [isArea && 'stands for the whole area', isEditorial && 'placed by the editors'].filter(Boolean);
  return `${label}: ${[what, ...how].join(', ')}`;
}

interface MapLabelProps {
  readonly text: string;
  readonly at: At | undefined;
  readonly isCountry?: boolean;
}

function MapLabel({ text, at, isCountry = false }: MapLabelProps) {
  if (!at) return null;
  return (
    <span
      className="map-label"
      data-country={isCountry}
      aria-hidden="true"
      dir="auto"
      style={{ left: at.x, top: at.y, maxWidth: LABEL.width }}
    >
      {text}
    </span>
  );
}
