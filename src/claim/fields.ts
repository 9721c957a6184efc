import { LIMITS, prose } from '../record/fields.ts';
import { orderedDate, plain } from '../record/stored.ts';

/** The fields that every type of claim has. */
export const CLAIM_FIELDS = {
  text: plain(prose(LIMITS.text).describe('Ours: short, neutral, in the indicative, no more exact than its source.')),
  occurred: orderedDate(),
};

/** Most actors, events or places that one claim names in one role: a longer list is a table, and wants several claims. */
export const MOST_NAMED = 20;
