/** What part of the world is shown: its middle, and how many degrees of longitude its width spans. */
export interface Framed {
  readonly longitude: number;
  readonly latitude: number;
  readonly span: number;
}

/** A point of the world, in degrees. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** At least so much is shown around a single point that one sees in which part of which country it lies. */
const LEAST_FITTED = 5;
/** The least span that can be shown: streets are not on this map. */
export const CLOSEST = 0.2;
const WIDEST = 330;
/** Room around the outermost points, as a part of what they span. */
const MARGIN = 1.5;

/** The frame that all points are in, but no narrower than `least`; `aspect` is its width by its height. */
export function frameOf(points: readonly Point[], aspect: number, least = LEAST_FITTED): Framed {
  if (points.length === 0) return { longitude: 15, latitude: 20, span: WIDEST };
  const [west, east] = narrowest(points.map(({ longitude }) => longitude));
  const ups = points.map(({ latitude }) => up(latitude));
  const [low, high] = [Math.min(...ups), Math.max(...ups)];
  const span = Math.max((east - west) * MARGIN, (high - low) * MARGIN * aspect, least);
  return held({ longitude: (west + east) / 2, latitude: down((low + high) / 2), span });
}

/** The shortest stretch that holds all these longitudes, also across the date line, where its east is above 180. */
function narrowest(longitudes: readonly number[]): [number, number] {
  const sorted = longitudes.toSorted((one, other) => one - other);
  const first = sorted[0] ?? 0;
  const gaps = sorted.map((west, i) => ({ east: west, west: sorted[i + 1] ?? first + 360 }));
  const widest = gaps.reduce((one, other) => (other.west - other.east > one.west - one.east ? other : one));
  return widest.west > 180 ? [widest.west - 360, widest.east] : [widest.west, widest.east + 360];
}

/** Which point of the world is seen at a point of the picture, in parts of its width from its middle. */
export function pointAt({ longitude, latitude, span }: Framed, right: number, below: number): Point {
  return { longitude: longitude + right * span, latitude: down(up(latitude) - below * span) };
}

/** The frame moved by parts of its width, to the right and down. */
export function moved(frame: Framed, right: number, below: number): Framed {
  return held({ ...frame, ...pointAt(frame, right, below) });
}

/** The frame seen from nearer, or from further off where `factor` is above 1. */
export function zoomed(frame: Framed, factor: number): Framed {
  return held({ ...frame, span: frame.span * factor });
}

function held({ longitude, latitude, span }: Framed): Framed {
  return {
    longitude: ((((longitude + 180) % 360) + 360) % 360) - 180,
    latitude: Math.min(78, Math.max(-70, latitude)),
    span: Math.min(WIDEST, Math.max(CLOSEST, span)),
  };
}

/** A frame as the address holds it. */
export function frameText({ longitude, latitude, span }: Framed): string {
  return [latitude, longitude, span].map((each) => Number(each.toFixed(3))).join(',');
}

/** The frame that an address tells of; undefined where it is none. */
export function parseFrame(text: string | undefined): Framed | undefined {
  const [latitude = Number.NaN, longitude = Number.NaN, span = Number.NaN, ...rest] = (text ?? '')
    .split(',')
    .map(Number);
  const isFrame = rest.length === 0 && [latitude, longitude, span].every(Number.isFinite) && span > 0;
  return text && isFrame ? held({ longitude, latitude, span }) : undefined;
}

// Mercator's height of a latitude, in degrees, and back: what is shown is upright, and as tall as it is wide.
function up(latitude: number): number {
  return degrees(Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)));
}
function down(height: number): number {
  return degrees(2 * Math.atan(Math.exp((height * Math.PI) / 180)) - Math.PI / 2);
}
function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
