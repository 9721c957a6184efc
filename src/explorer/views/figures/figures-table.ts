import { dateInWords } from '../../../record/words.ts';
import type { Table } from '../../table/table.ts';
import { certaintyInWords } from '../../record/act-words.ts';
import { measureInWords, numberInWords, ownInterval } from './number.ts';
import type { EventFigures } from './rows.ts';
import { scopeOf } from './scope.ts';
import { tellingsOf } from './tellings.ts';

/** Every figure with everybody who tells it, in rows. */
export function figuresTable(event: EventFigures | null): Table {
  const columns = [
    'Measure',
    'Figure',
    'Number',
    'Low',
    'High',
    'Told by',
    'On the word of',
    'Certainty',
    'Hedge',
    'Said',
  ];
  const claims = event?.claims.nodes.filter((claim) => claim.__typename === 'FigureClaim') ?? [];
  const rows = claims.flatMap((claim) => {
    const interval = ownInterval(claim);
    const figure = [
      measureInWords(claim.measure, claim.measureWords),
      { text: claim.label, key: claim.key },
      numberInWords(claim),
      interval?.low ?? null,
      interval?.high ?? null,
    ];
    const counts = scopeOf(claim)
      .parts.map(({ part, words }) => `${part}: ${words}`)
      .join('; ');
    return tellingsOf(claim.assertions.nodes).map(({ act, steps }) => [
      ...figure,
      { text: act.source.label, key: act.source.key },
      steps.map(({ voices }) => voices.map(({ label }) => label).join(' and ')).join(', on the word of ') || null,
      certaintyInWords(act.certainty),
      act.hedge,
      act.statedAt ? dateInWords(act.statedAt) : null,
      counts || null,
    ]);
  });
  return { columns: [...columns, 'Counts'], rows };
}
