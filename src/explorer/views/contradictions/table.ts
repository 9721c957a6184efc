import type { ContradictionsPageFragment, ContradictionsSideFragment } from '../../generated/graphql.ts';
import { certaintyInWords, polarityInWords, voicesInWords } from '../../record/act-words.ts';
import type { Cell, Table } from '../../table/table.ts';
import { assumedInWords, RULE_WORDS } from './words.ts';

const SIDE = ['claim', 'is', 'independent voices', 'by'] as const;
const COLUMNS = [
  'Rule',
  'Why',
  'Assumed',
  'Strength',
  ...SIDE.map((name) => `One ${name}`),
  ...SIDE.map((name) => `Other ${name}`),
];

/** The pairs in rows, the strongest first. */
export function tableOf({ nodes }: ContradictionsPageFragment): Table {
  const rows = nodes.map(({ rule, reason, assuming, strength, one, other }): Cell[] => [
    RULE_WORDS[rule].says,
    reason,
    assumedInWords(assuming),
    strength,
    ...cellsOf(one),
    ...cellsOf(other),
  ]);
  return { columns: COLUMNS, rows };
}

function cellsOf({
  claim,
  polarity,
  independentRoots,
  assertions,
  assertionCount,
}: ContradictionsSideFragment): Cell[] {
  const by = assertions.map(
    ({ speaker, source, certainty }) => `${speaker?.label ?? source.label} (${certaintyInWords(certainty)})`,
  );
  const more = assertionCount > assertions.length ? [`${assertionCount - assertions.length} more`] : [];
  return [
    { key: claim.key, text: claim.text },
    polarityInWords(polarity),
    voicesInWords(independentRoots),
    [...by, ...more].join('; '),
  ];
}
