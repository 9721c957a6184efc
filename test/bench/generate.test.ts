import { describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { greatEvent } from '../../bench/great.ts';
import { sizesAt } from '../../bench/sizes.ts';

/** What the made-up graph promises, at a twentieth of its size; each number is that share of what scale 1 has. */
const SCALE = 0.05;
const sizes = sizesAt(SCALE);

interface Made {
  readonly type: string;
  readonly key: string;
  readonly language?: string;
  readonly claim: string;
  readonly source: string;
  readonly measure?: string;
  readonly relays?: readonly { readonly to: string }[];
}
const records = [...generate(sizes, 1)] as unknown as Made[];
const acts = records.filter(({ type }) => type === 'assertion');
const claims = records.filter(({ type }) => type.endsWith('Claim'));
const actOf = new Map(acts.map((act) => [act.key, act]));
const countBy = (names: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
};

/** The acts upstream of an act, by how many steps away they are; the act itself is the first. */
function upstream(act: Made): Map<string, number> {
  const found = new Map([[act.key, 0]]);
  for (const [key, steps] of found)
    for (const { to } of actOf.get(key)?.relays ?? []) if (!found.has(to)) found.set(to, steps + 1);
  return found;
}

describe('The made-up graph', () => {
  it('has the sizes that it says, and is the same for the same seed', () => {
    const count = (type: string) => records.filter((each) => each.type === type).length;
    expect(count('source')).toBe(100);
    expect(count('document')).toBe(2_500);
    expect(count('event')).toBe(500);
    expect(claims).toHaveLength(5_000);
    expect(acts).toHaveLength(15_000);
    expect(['person', 'organization', 'state', 'community'].reduce((sum, type) => sum + count(type), 0)).toBe(500);
    expect(JSON.stringify([...generate(sizesAt(0.002), 7)])).toBe(JSON.stringify([...generate(sizesAt(0.002), 7)]));
  });

  it('asserts every claim, and holds all seven types', () => {
    const asserted = new Set(acts.map(({ claim }) => claim));
    expect(claims.filter(({ key }) => !asserted.has(key))).toEqual([]);
    expect(new Set(claims.map(({ type }) => type)).size).toBe(7);
  });

  it('has names in ten scripts and languages', () => {
    const languages = records.filter(({ type }) => type === 'person').map(({ language }) => language);
    expect([...new Set(languages)].sort()).toEqual(['ar', 'el', 'en', 'fa', 'he', 'hy', 'ka', 'ru', 'tr', 'zh']);
  });

  it('has a source with a third of all acts, and a long tail', () => {
    const counts = countBy(acts.map(({ source }) => source));
    expect(counts[0]).toBeGreaterThan(acts.length / 3);
    expect(counts[1]).toBeLessThan(acts.length / 6);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(acts.length / 100);
  });

  it('has one event with 10,000 acts on 2,000 claims, half of them figures of few scopes', () => {
    const great = `e${greatEvent(sizes)}`;
    const about = claims.filter((claim) =>
      Object.values(claim)
        .flat()
        .some((value) => value === great || value === `event/${great}`),
    );
    const ours = new Set(about.slice(-100).map(({ key }) => key));
    expect(ours.size).toBe(2_000 * SCALE);
    expect(acts.filter(({ claim }) => ours.has(claim))).toHaveLength(10_000 * SCALE);
    expect(about.slice(-100).filter(({ measure }) => measure !== undefined)).toHaveLength(50);
    expect(new Set(about.map(({ type }) => type)).size).toBe(6);
  });

  it('has chains of twelve acts and more, across claims; acts that many pass on; acts that pass on two', () => {
    const deep = acts.filter((act) => Math.max(...upstream(act).values()) >= 11);
    expect(deep.length).toBeGreaterThan(10);
    const crossing = deep.filter(
      (act) => new Set([...upstream(act).keys()].map((key) => actOf.get(key)?.claim)).size > 1,
    );
    expect(crossing.length).toBeGreaterThan(10);
    const passedOn = countBy(acts.flatMap(({ relays = [] }) => relays.map(({ to }) => to)));
    expect(passedOn[0]).toBeGreaterThan(30);
    expect(acts.filter(({ relays = [] }) => relays.length > 1).length).toBeGreaterThan(100);
  });

  it('has a circle: acts that pass one another on', () => {
    const circular = acts.filter(({ key, relays = [] }) =>
      relays.some(({ to }) => upstream(actOf.get(to) as Made).has(key)),
    );
    expect(circular.length).toBeGreaterThanOrEqual(2);
  });
});
