import neo4j, { type Point } from 'neo4j-driver';

const WGS_84 = 4326;

/** A value as Bolt wants it: whole numbers as integers (a JavaScript number would become a float), points as points. */
export function toBolt(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toBolt);
  if (value === null || typeof value !== 'object') return value;
  if ('latitude' in value && 'longitude' in value) {
    return new neo4j.types.Point(WGS_84, Number(value.longitude), Number(value.latitude));
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toBolt(each)]));
}

/** A value of the driver in plain JavaScript. */
export function fromBolt(value: unknown): unknown {
  if (value instanceof neo4j.types.Point) {
    const point = value as Point<number>;
    return { latitude: point.y, longitude: point.x };
  }
  if (Array.isArray(value)) return value.some(isWrapped) ? value.map(fromBolt) : value;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fromBolt(each)]));
  }
  return value;
}

function isWrapped(value: unknown): boolean {
  return value !== null && typeof value === 'object';
}
