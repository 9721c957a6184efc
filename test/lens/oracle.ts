import type { Lens } from '../../src/lens/lens.ts';
import { degreesFrom } from '../../src/lens/lens.ts';

/** An assertion as the rules of the lens look at it. */
export interface Told {
  readonly id: string;
  readonly sourceId: string;
  readonly runBy: readonly string[];
  readonly certainty: string | null;
  readonly basis: string;
  readonly latest: number | null;
  readonly recordedAt: number;
  readonly withdrawnAt: string | null;
  readonly struckAt: string | null;
  readonly relays: readonly { readonly to: string; readonly reading: string }[];
}

/** The rules of the lens once more, over plain data and without any limit: which assertions pass. */
export function passing(all: readonly Told[], lens: Lens): Set<string> {
  const byId = new Map(all.map((told) => [told.id, told]));
  const up = ({ relays }: Told) => relays.map(({ to }) => byId.get(to) as Told);
  const relayers = new Map(all.map(({ id }) => [id, [] as Told[]]));
  for (const told of all) for (const each of up(told)) relayers.get(each.id)?.push(told);
  const down = ({ id }: Told) => relayers.get(id) ?? [];

  const { sources, exceptSources = [], runBy, exceptRunBy = [], saidBy, recordedBy, certainty, basis } = lens;
  const isExcepted = (told: Told) =>
    exceptSources.includes(told.sourceId) || told.runBy.some((actor) => exceptRunBy.includes(actor));
  const isThere = (told: Told) =>
    !isExcepted(told) &&
    (saidBy === undefined || told.withdrawnAt === null || Date.parse(told.withdrawnAt) > saidBy) &&
    (recordedBy === undefined ||
      (told.recordedAt <= recordedBy && (told.struckAt === null || Date.parse(told.struckAt) > recordedBy)));
  const stands = (told: Told) =>
    (saidBy !== undefined || told.withdrawnAt === null) && (recordedBy !== undefined || told.struckAt === null);

  // Taken away with what it rests on: again and again, until nothing more falls.
  const fallen = new Set(all.filter(isExcepted).map(({ id }) => id));
  for (let before = -1; before !== fallen.size;) {
    before = fallen.size;
    for (const told of all)
      if (told.relays.length > 0 && up(told).every(({ id }) => fallen.has(id))) fallen.add(told.id);
  }

  const degrees = certainty === undefined ? undefined : degreesFrom(certainty);
  const isSure = (told: Told) =>
    degrees === undefined ||
    (told.certainty === 'ATTRIBUTED'
      ? nearest(told, up).some((degree) => degrees.includes(degree as never))
      : degrees.includes(told.certainty as never));
  const isRead = (told: Told) =>
    isSure(told) && (saidBy === undefined || (told.latest !== null && told.latest <= saidBy));

  return new Set(
    all
      .filter(
        (told) =>
          isThere(told) &&
          !fallen.has(told.id) &&
          (told.certainty !== null ||
            (exceptSources.length === 0 && exceptRunBy.length === 0) ||
            reach([told], (each) => down(each).filter((teller) => !isExcepted(teller))).some(
              (teller) => teller.certainty !== null,
            )) &&
          (sources === undefined || sources.includes(told.sourceId)) &&
          (runBy === undefined || told.runBy.some((actor) => runBy.includes(actor))) &&
          (basis === undefined || basis.includes(told.basis as never)) &&
          (lens.explicitOnly === undefined ||
            ![told, ...reach([told], up)].some(({ relays }) => relays.some(({ reading }) => reading === 'CONTEXT'))) &&
          (isRead(told) ||
            (told.certainty === null &&
              reach([told], down).some(
                (teller) => teller.certainty !== null && stands(teller) && isThere(teller) && isRead(teller),
              ))),
      )
      .map(({ id }) => id),
  );
}

/** Everything reached from there by steps of this kind. */
function reach(from: readonly Told[], step: (told: Told) => readonly Told[]): Told[] {
  const seen = new Set<Told>();
  const waiting = from.flatMap((told) => step(told));
  for (let told = waiting.pop(); told; told = waiting.pop()) {
    if (seen.has(told)) continue;
    seen.add(told);
    waiting.push(...step(told));
  }
  return [...seen];
}

/** The nearest degrees upstream: through acts that cannot be read, or that attribute. */
function nearest(told: Told, up: (told: Told) => readonly Told[]): (string | null)[] {
  const hasNone = ({ certainty }: Told) => certainty === null || certainty === 'ATTRIBUTED';
  const passed = [told, ...reach([told], (each) => up(each).filter(hasNone))];
  return passed.flatMap((each) =>
    up(each)
      .filter((above) => !hasNone(above))
      .map(({ certainty }) => certainty),
  );
}
