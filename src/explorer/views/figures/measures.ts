import type { Measure } from '../../generated/graphql.ts';

const MEASURES: readonly Measure[] = [
  'KILLED',
  'INJURED',
  'ABDUCTED',
  'DETAINED',
  'DISPLACED',
  'MISSING',
  'BODIES_SEEN',
  'OTHER',
];

/** The measure that an address names; undefined where it names none that we know. */
export function measureOf(text: string | undefined): Measure | undefined {
  return MEASURES.find((measure) => measure === text);
}
