import { describe, expect, it } from 'vitest';
import type { MapPlaceFragment } from '../../../src/explorer/generated/graphql.ts';
import { clustersOf } from '../../../src/explorer/views/map/clusters.ts';
import { frameOf, frameText, moved, parseFrame, pointAt, zoomed } from '../../../src/explorer/views/map/frame.ts';
import { placeLabels } from '../../../src/explorer/views/map/labels.ts';
import { contains } from '../../../src/explorer/views/map/land.ts';
import { dotsOf, missingFrom, spotsOf } from '../../../src/explorer/views/map/spots.ts';
import { sayPlaces } from '../../../src/explorer/views/map/words.ts';

type Spot = MapPlaceFragment['parts']['nodes'][number];

function place(word: string, point: [number, number] | null = null, parts: Spot[] = []): MapPlaceFragment {
  return {
    __typename: 'Place',
    key: `t/place/${word}`,
    label: word,
    placeType: point ? 'CITY' : 'REGION',
    point: point && { latitude: point[0], longitude: point[1] },
    restsOn: { kind: 'EDITORIAL' },
    within: null,
    parts: { nodes: parts },
  };
}

const claim = (word: string, node: MapPlaceFragment) => ({
  __typename: 'OccurrenceClaim' as const,
  key: `t/claim/${word}`,
  label: word,
  about: [{ node }],
});

describe('the places of an answer', () => {
  const town = place('town', [35.2, 36]);
  const province = place('province', null, [place('port', [35.5, 35.8]), town, place('village')]);
  const event = {
    __typename: 'Event' as const,
    key: 't/event/e',
    label: 'e',
    place: town,
    parts: { totalCount: 0, nodes: [] },
    claims: { totalCount: 130, nodes: [claim('a', province), claim('b', town), claim('a', province)] },
  };
  const spots = spotsOf({ event });

  it('are each listed once, with what claims say and what editors filed kept apart', () => {
    expect(spots.map(({ place, said, filed }) => [place.label, said.length, filed.length])).toEqual([
      ['town', 1, 1],
      ['province', 1, 0],
    ]);
    expect(missingFrom({ event })).toEqual(['3 of 130 claims are looked at.']);
    expect(sayPlaces(spots)).toBe(
      'Claims name 2 places; the editors file events at 1. 1 of 2 has no point of its own.',
    );
    expect(sayPlaces([])).toMatch(/^No place is known/);
  });

  it('have no point made up: a place without one shows by what lies in it', () => {
    expect(dotsOf(spots).map(({ label, count, within }) => [label, count, within])).toEqual([
      ['town', 2, ['province']],
      ['port', 0, ['province']],
    ]);
  });
});

describe('the frame of a map', () => {
  it('holds all points, never nearer than a region, and across the date line', () => {
    expect(frameOf([{ latitude: 35, longitude: 36 }], 1.6)).toMatchObject({ longitude: 36, span: 5 });
    expect(frameOf([{ latitude: 35, longitude: 36 }], 1.6).latitude).toBeCloseTo(35);
    const pacific = frameOf(
      [
        { latitude: 0, longitude: 170 },
        { latitude: 0, longitude: -170 },
      ],
      1.6,
    );
    expect(Math.abs(pacific.longitude)).toBe(180);
    expect(pacific.span).toBe(30);
    expect(frameOf([], 1.6).span).toBeGreaterThan(300);
  });

  it('goes through the address and back, and nothing else does', () => {
    const frame = { latitude: 35.25, longitude: 36, span: 5 };
    expect(parseFrame(frameText(frame))).toEqual(frame);
    for (const text of [undefined, '', '1,2', '1,2,3,4', 'a,b,c', '1,2,0', '1,2,Infinity'])
      expect(parseFrame(text)).toBeUndefined();
  });

  it('moves as it is drawn, and stays on the map', () => {
    const frame = { latitude: 0, longitude: 170, span: 40 };
    expect(moved(frame, 0.5, 0).longitude).toBe(-170);
    expect(moved(frame, 0, -0.5).latitude).toBeGreaterThan(15);
    expect(moved({ ...frame, latitude: 75 }, 0, -9).latitude).toBe(78);
    expect(zoomed(frame, 0.5).span).toBe(20);
    expect(zoomed(frame, 1e-9).span).toBe(0.2);
    const { longitude, latitude } = pointAt(frame, 0, 0);
    expect([longitude, Math.round(latitude * 1e9)]).toEqual([170, 0]);
  });
});

describe('what is written on a map', () => {
  const label = (id: string, x: number, y: number) => ({ id, x, y, radius: 5, width: 60, height: 18 });

  it('never covers another: a label goes elsewhere, or is left out', () => {
    const frame = { width: 300, height: 100 };
    const placed = placeLabels([label('a', 100, 50), label('b', 130, 50), label('c', 100, 50.5)], frame);
    expect(placed.get('a')?.x).toBeLessThan(100); // right of it is b's mark
    expect(placed.get('b')?.x).toBeGreaterThan(130);
    expect(placed.has('c')).toBe(false);
    expect(placeLabels([label('a', 10, 2)], { width: 60, height: 10 }).size).toBe(0);
  });

  it('stands for its neighbours where they cannot be told apart', () => {
    const places = new Map([
      ['a', { x: 10, y: 10 }],
      ['b', { x: 20, y: 10 }],
      ['c', { x: 90, y: 10 }],
    ]);
    const clusters = clustersOf([{ key: 'a' }, { key: 'b' }, { key: 'c' }, { key: 'outside' }], places);
    expect(clusters.map(({ first, others }) => [first.key, others.map(({ key }) => key)])).toEqual([
      ['a', ['b']],
      ['c', []],
    ]);
  });

  it('knows land from the sea', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    expect(contains({ type: 'Polygon', coordinates: [ring] }, { longitude: 5, latitude: 5 })).toBe(true);
    expect(contains({ type: 'MultiPolygon', coordinates: [[ring]] }, { longitude: 15, latitude: 5 })).toBe(false);
  });
});
