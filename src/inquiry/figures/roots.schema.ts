import { builder } from '../../graphql/builder.ts';
import type { Bounds } from '../corroboration/corroboration.ts';

export const IndependentRoots = builder.objectRef<Bounds>('IndependentRoots').implement({
  description:
    'How many voices may be independent of each other. The shape of the chains can show that two voices are one, never that they are two: hence two bounds.',
  fields: (t) => ({
    min: t.exposeInt('min', { description: 'At least.' }),
    max: t.exposeInt('max', { nullable: true, description: 'At most; null = open.' }),
  }),
});
