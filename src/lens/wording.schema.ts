import { enumOf } from '../graphql/enums.ts';
import { BASES, CERTAINTIES } from './wording.ts';

export const CertaintyEnum = enumOf(
  'Certainty',
  "How sure the asserter's own wording is, from least to most; not our belief.",
  CERTAINTIES,
  {
    RUMOURED: 'Passed on as a rumour: "unconfirmed", "claims circulate".',
    ALLEGED: 'Hedged: "allegedly", "unverified", "possible", "may".',
    STATED: 'Said without a hedge.',
    VERIFIED: 'Said to have been verified by the asserter itself.',
    ATTRIBUTED:
      'Beside the scale: says on whose word ("according to"), not how sure. Such an act passes on and takes no side.',
  },
);
export const BasisEnum = enumOf('Basis', 'How an asserter says to know.', BASES, {
  WITNESSED: 'Saw it.',
  DEDUCED: 'Concluded it from what must be so.',
  INDUCED: 'Concluded it from signs.',
  TOLD: 'Was told.',
  UNKNOWN: 'Does not say.',
});
