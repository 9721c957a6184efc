import { type Database, reading } from '../../database/database.ts';
import type { Import } from '../../history/import.store.ts';
import { type LaterChange, laterChanges } from '../../history/undo.store.ts';
import { byText } from '../../record/by-text.ts';
import { boundsOf } from '../../record/date.ts';
import { idOf, labelOf, parseKey } from '../../record/key.ts';
import { dayOf } from '../forget/forgotten.ts';
import { assertionsOfClaims, naturalKeyOwners, storedActs } from '../bundle/lookup.store.ts';
import { namersOf, restingOnClaims } from './obstacles.store.ts';
import { claimOf, naturalKeysOf, ofSteps, type Step, type Steps } from './plan.ts';

/** Why an import cannot be undone: a record, and what later change stands in the way. */
export interface Obstacle {
  readonly key: string;
  readonly why: string;
}

/** Everything that keeps an import from being undone exactly. */
export async function obstacles(database: Database, made: Import, { steps }: Steps): Promise<Obstacle[]> {
  const all = [...steps.values()];
  const later = await laterOf(database, made, all);
  const found = [
    ...all.flatMap((step) => changedSince(step, later.get(step.change.key))),
    ...(await stillNamed(database, made, steps)),
    ...(await takenSince(database, steps)),
    ...(await leftAlone(database, steps)),
    ...(await relayedLate(database, steps)),
  ];
  return found.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

async function laterOf(database: Database, made: Import, steps: Iterable<Step>): Promise<Map<string, LaterChange>> {
  const changes = await ofSteps(steps, (ids) => laterChanges(reading(database), made, ids));
  return new Map(changes.sort((a, b) => a.at - b.at).map((change) => [change.key, change]));
}

function changedSince({ change: { key }, stored, leftHash }: Step, later: LaterChange | undefined): Obstacle[] {
  if (later) return [{ key, why: `${saidOf(later)}; undo that first` }];
  if (stored?.contentHash === leftHash) return [];
  return [{ key, why: stored ? 'it was changed since, and no import says so' : 'it is not there any more' }];
}

function saidOf({ kind, importId, at }: LaterChange): string {
  const by = importId === '' ? 'a later import' : `the import ${importId}`;
  return `${kind === 'ADDED' ? 'added' : 'changed'} by ${by} on ${dayOf(at)}`;
}

const removed = (steps: Steps['steps']) => [...steps.values()].filter(({ earlier }) => earlier === undefined);

/** Other records may have come to name what would go, or to rest on it. */
async function stillNamed(database: Database, made: Import, steps: Steps['steps']): Promise<Obstacle[]> {
  const going = removed(steps);
  const pairs: [named: string, namer: string][] = [];
  for (const [label, group] of byText(going, ({ change: { key } }) => labelOf(parseKey(key)?.concept ?? 'claim')))
    pairs.push(...(await ofSteps(group, (ids) => namersOf(database, label, ids))));
  const claims = new Set(going.map(({ change }) => change.key).filter((key) => parseKey(key)?.concept === 'claim'));
  for (const [namer, rests] of claims.size === 0 ? [] : await restingOnClaims(database))
    pairs.push(...rests.filter((key) => claims.has(key)).map((key): [string, string] => [key, namer]));
  const others = pairs.filter(([, namer]) => !steps.has(namer));
  const ids = [...new Set(others.map(([, namer]) => idOf(namer)))];
  const changes = await laterChanges(reading(database), made, ids);
  const later = new Map(changes.map((change) => [change.key, change]));
  return others.map(([key, namer]) => {
    const change = later.get(namer);
    const said = change ? `, ${saidOf(change)}; undo that first` : '';
    return { key, why: `it is named by ${namer}${said}` };
  });
}

/** A handle, an address or an act that would come back may be another's by now. */
async function takenSince(database: Database, steps: Steps['steps']): Promise<Obstacle[]> {
  const wanted = [...steps.values()].flatMap(({ earlier, change: { key } }) =>
    earlier ? naturalKeysOf(earlier).map((name) => ({ key, name })) : [],
  );
  const property = ({ name }: { name: string }) => name.slice(0, name.indexOf(' '));
  const found: Obstacle[] = [];
  for (const [each, group] of byText(wanted, property)) {
    const values = group.map(({ name }) => name.slice(each.length + 1));
    const owners = await naturalKeyOwners(database, each, values);
    for (const [i, { key, name }] of group.entries()) {
      const owner = owners.get(values[i] ?? '');
      const step = owner === undefined ? undefined : steps.get(owner);
      const givesUp = step !== undefined && !(step.earlier && naturalKeysOf(step.earlier).includes(name));
      if (owner !== undefined && owner !== key && !givesUp)
        found.push({ key, why: `${owner} has its handle, address or act by now` });
    }
  }
  return found;
}

/** A claim that stays must keep somebody who asserts it. */
async function leftAlone(database: Database, steps: Steps['steps']): Promise<Obstacle[]> {
  const acts = [...steps.values()].filter(({ now }) => now?.shape.concept === 'assertion');
  const leaving = acts.filter(({ now, earlier }) => now && (!earlier || claimOf(earlier) !== claimOf(now)));
  const going = new Set(removed(steps).map(({ change }) => change.key));
  const claims = new Set(leaving.flatMap(({ now }) => (now ? [claimOf(now)] : [])).filter((key) => !going.has(key)));
  for (const { earlier } of acts) if (earlier) claims.delete(claimOf(earlier));
  const behind = await assertionsOfClaims(database, [...claims]);
  const left = new Set(leaving.map(({ change }) => change.key));
  return [...claims]
    .filter((key) => !(behind.get(key) ?? []).some((act) => !left.has(act)))
    .map((key) => ({ key, why: 'nobody would assert it any more; what did before has gone over to another claim' }));
}

/** An act that goes back to a later time must not be later than those that relay it and stay. */
async function relayedLate(database: Database, steps: Steps['steps']): Promise<Obstacle[]> {
  const back = [...steps.values()].filter(({ earlier }) => earlier?.shape.concept === 'assertion');
  const stored = await storedActs(
    database,
    back.map(({ change }) => change.key),
  );
  const relayers = [...new Set([...stored.values()].flatMap(({ relayedBy }) => relayedBy))];
  const upstream = [...new Set(back.flatMap(({ earlier }) => relaysOf(earlier?.record['relays'])))];
  const others = await storedActs(database, [...relayers, ...upstream]);
  const timeOf = (key: string) => {
    const step = steps.get(key);
    if (!step) return others.get(key);
    const { edtf } = (step.earlier?.record['statedAt'] ?? {}) as { edtf?: string };
    return edtf === undefined ? undefined : boundsOf(edtf);
  };
  const isLate = (first: string, relayer: string) => {
    const earliest = timeOf(first)?.earliest ?? null;
    const latest = timeOf(relayer)?.latest ?? null;
    return earliest !== null && latest !== null && earliest > latest;
  };
  return back.flatMap(({ change: { key }, earlier }) => [
    ...(stored.get(key)?.relayedBy ?? [])
      .filter((relayer) => !steps.has(relayer) && isLate(key, relayer))
      .map((relayer) => ({ key, why: `it would be later than ${relayer}, which relays it` })),
    ...relaysOf(earlier?.record['relays'])
      .filter((first) => !steps.has(first) && isLate(first, key))
      .map((first) => ({ key, why: `it would be earlier than ${first}, which it relays` })),
  ]);
}

/** Whose words an act passes on. */
function relaysOf(relays: unknown): string[] {
  return (relays as readonly { readonly to: string }[] | undefined)?.map(({ to }) => to) ?? [];
}
