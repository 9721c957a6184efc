import { Measure } from '../../claim/enums.schema.ts';
import { builder } from '../../graphql/builder.ts';
import type { Envelope } from './figures.ts';

export const EnvelopeType = builder.objectRef<Envelope>('FigureEnvelope').implement({
  description:
    'From the lowest low to the highest high of all totals that count one thing, whatever their scopes. Nothing is added up. That a number lies in it does not mean that anybody says it.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'What is counted.', resolve: ({ measure }) => measure }),
    measureWords: t.exposeString('measureWords', {
      nullable: true,
      description: 'What is counted, in words, where `measure` is OTHER.',
    }),
    low: t.exposeFloat('low', { description: 'The lowest number that a total leaves possible.' }),
    high: t.exposeFloat('high', { nullable: true, description: 'The highest; null = open.' }),
  }),
});
