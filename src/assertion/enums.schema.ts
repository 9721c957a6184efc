import { enumOf } from '../graphql/enums.ts';
import { POLARITIES, READINGS } from './assertion.ts';

export const Polarity = enumOf('Polarity', 'What an act does with its claim.', POLARITIES, {
  AFFIRMS: 'Says that it is so.',
  DENIES: 'Says that it is not so.',
  QUESTIONS: 'Doubts that it is so.',
});
export const Reading = enumOf('Reading', 'How we know on whose word an act rests.', READINGS, {
  EXPLICIT: 'The sentence itself names the voice.',
  CONTEXT: 'Only the neighbouring sentence names it.',
});
