import { builder } from '../../graphql/builder.ts';
import { badInput } from '../../graphql/errors.ts';
import { fewIds, MOST_NAMED, parseGlobalId } from '../../graphql/global-id.ts';
import type { Lens } from '../../lens/lens.ts';
import { clockArguments } from '../../lens/lens.schema.ts';
import type { Certainty } from '../../lens/wording.ts';
import { CertaintyEnum } from '../../lens/wording.schema.ts';
import { type Bounds, boundsOf } from '../../record/date.ts';
import type { Label } from '../../record/key.ts';
import { STANDARD_CERTAINTIES } from '../link/declarations.ts';
import type { Entry } from './matrix.ts';

/** What a matrix is asked for. */

/** What was asked, checked. */
export interface Asked {
  readonly holders: readonly Entry[] | undefined;
  readonly targets: readonly Entry[] | undefined;
  readonly heldAt: Bounds | undefined;
  readonly certainties: readonly Certainty[];
  readonly lens: Lens;
}

/** The arguments of a matrix. */
export const stanceArguments = {
  ...builder.args((t) => ({
    holders: t.idList({
      description: `Whose stances: at most ${MOST_NAMED} ids of actors. Left out: those of anybody on the targets.`,
    }),
    targets: t.idList({
      description: `On what: at most ${MOST_NAMED} ids of actors and events. Left out: on anything that the holders take a stance on.`,
    }),
    certainty: t.field({
      type: [CertaintyEnum],
      defaultValue: [...STANDARD_CERTAINTIES],
      description:
        'Which degrees count; RUMOURED and ALLEGED only where they are asked for. ATTRIBUTED stands for the nearest degree upstream; an act that cannot be read counts with a readable one that relays it.',
    }),
    heldAt: t.field({
      type: 'EDTF',
      description:
        'Only stances that may have been taken in this time: `2024` in that year, `../2024` as it stood at its end. Undated ones are left out, and counted.',
    }),
  })),
  ...clockArguments,
};

interface Arguments {
  readonly holders?: readonly string[] | null | undefined;
  readonly targets?: readonly string[] | null | undefined;
  readonly certainty?: readonly Certainty[] | null | undefined;
  readonly heldAt?: string | null | undefined;
}

/** What was asked. Throws BAD_USER_INPUT. */
export function askedOf({ holders, targets, certainty, heldAt }: Arguments, lens: Lens): Asked {
  if (holders == null && targets == null)
    throw badInput('holders', 'whose stances, or else targets; a matrix of everybody on everything has no end');
  const span = heldAt == null ? undefined : boundsOf(heldAt);
  if (heldAt != null && !span)
    throw badInput('heldAt', `a time in EDTF, such as 2025-03 or 2025-03-06/2025-03-08, not "${heldAt.slice(0, 40)}"`);
  return {
    holders: entriesOf('holders', holders, 'Actor'),
    targets: entriesOf('targets', targets, 'Actor', 'Event'),
    heldAt: span,
    certainties: [...new Set(certainty ?? STANDARD_CERTAINTIES)].sort(),
    lens,
  };
}

/** What these ids name, each once. Throws BAD_USER_INPUT. */
function entriesOf(
  argument: string,
  given: readonly string[] | null | undefined,
  ...labels: readonly Label[]
): Entry[] | undefined {
  if (given == null) return undefined;
  fewIds(argument, given, ...labels);
  const entries = given.flatMap((text) => {
    const { label, id } = parseGlobalId(text) ?? {};
    return id === undefined ? [] : [{ id, label: label as Label }];
  });
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
