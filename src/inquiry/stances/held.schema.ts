import { assertionById } from '../../assertion/assertion.loaders.ts';
import { Assertion } from '../../assertion/assertion.schema.ts';
import { claimById } from '../../claim/claim.loaders.ts';
import { Claim } from '../../claim/claim.schema.ts';
import { Means, StanceEnum } from '../../claim/enums.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { connection, type Edge } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { present } from '../../graphql/loader.ts';
import { CertaintyEnum } from '../../lens/wording.schema.ts';
import { PartialDate } from '../../record/dates.schema.ts';
import type { ActGraph } from '../acts/acts.ts';
import { independentRoots } from '../corroboration/corroboration.ts';
import { IndependentRoots } from '../corroboration/corroboration.schema.ts';
import { MANNERS, mannerOf } from './changes.ts';
import { type HeldStance, SIGNS } from './stances.ts';

/** A stance with what it rests on. */

export const StanceSign = enumOf('StanceSign', 'For, against, or neither.', SIGNS, {
  PLUS: 'For it: SUPPORTS.',
  MINUS: 'Against it: OPPOSES, CONDEMNS.',
  NONE: 'Neither: CALLS_ON, NEUTRAL.',
});
const StanceManner = enumOf('StanceManner', 'Whether a stance is taken in words or in deeds.', MANNERS, {
  WORDS: 'By STATEMENT or VOTE; also who CONDEMNS or CALLS_ON where no means is said, since that is speaking.',
  DEEDS:
    'With ARMS, FUNDS, TROOPS, SHELTER, or by SANCTIONS. Whether for or against, the stance says: troops go either way.',
});

/** A stance, and the acts that count in its matrix. */
export interface ShownStance {
  readonly held: HeldStance;
  readonly graph: ActGraph;
}

/** These stances as they are shown, at most so many. */
export function shown(stances: readonly HeldStance[], graph: ActGraph, most: number): ShownStance[] {
  return stances.slice(0, most).map((held) => ({ held, graph }));
}

/** Acts that are named behind one stance: the rest are in `claim.assertions`. */
const MOST_ACTS_NAMED = 20;

export const Held = builder.objectRef<ShownStance>('HeldStance').implement({
  description: 'That an actor takes a stance, with what that rests on: one claim, as far as its assertions count here.',
  fields: (t) => ({
    claim: t.field({
      type: Claim,
      description: 'The claim that says so: a StanceClaim.',
      resolve: ({ held }, _args, context) => present(claimById(context).load(held.id)),
    }),
    stance: t.field({ type: StanceEnum, description: 'Which stance.', resolve: ({ held }) => held.stance }),
    sign: t.field({ type: StanceSign, description: 'For or against.', resolve: ({ held }) => held.sign }),
    means: t.field({
      type: Means,
      nullable: true,
      description: 'By what it is shown; null where that is not said.',
      resolve: ({ held }) => held.means,
    }),
    manner: t.field({
      type: StanceManner,
      nullable: true,
      description: 'In words or in deeds; null where that is not said.',
      resolve: ({ held }) => mannerOf(held),
    }),
    time: t.field({
      type: PartialDate,
      nullable: true,
      description:
        'When it was taken: as the claim says, else the earliest time at which a readable assertion that counts says so; null where neither is known.',
      resolve: ({ held }) => held.time,
    }),
    dated: t.boolean({
      description: 'False where that time is unknown or known in words alone: then it has no place in any order.',
      resolve: ({ held }) => held.span !== null,
    }),
    assertionCount: t.int({
      description: 'How many assertions it rests on: affirming, standing, of a degree that counts here.',
      resolve: ({ held }) => held.acts.length,
    }),
    assertions: t.field({
      type: [Assertion],
      description: `Those assertions, the earliest first, unknown times last: at most ${MOST_ACTS_NAMED}; \`claim.assertions\` has all.`,
      resolve: ({ held }, _args, context) =>
        Promise.all(held.acts.slice(0, MOST_ACTS_NAMED).map(({ id }) => present(assertionById(context).load(id)))),
    }),
    certainty: t.field({
      type: CertaintyEnum,
      nullable: true,
      description:
        'The highest degree among those assertions; ATTRIBUTED where they only pass on; null where none can be read.',
      resolve: ({ held }) => held.certainty,
    }),
    independentRoots: t.field({
      type: IndependentRoots,
      description: 'How many voices that may be independent of each other say so.',
      resolve: ({ held, graph }) => independentRoots(graph, [held.id]),
    }),
    disputed: t.boolean({ description: 'Whether some source denies it.', resolve: ({ held }) => held.disputed }),
    cut: t.boolean({
      description: 'True where its claim has more assertions than are looked at: narrow the lens.',
      resolve: ({ held }) => held.cut,
    }),
  }),
});

export const HeldStanceConnection = connection<ShownStance, Edge<ShownStance>>('HeldStance', Held, {
  about: 'stances of one holder on one target, the earliest first, undated ones last, then by id.',
});
