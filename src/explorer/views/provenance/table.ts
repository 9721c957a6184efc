import { certaintyInWords, polarityInWords } from '../../record/act-words.ts';
import { dateInWords } from '../../../record/words.ts';
import type {
  ProvenanceActFragment,
  ProvenanceClaimFragment,
  ProvenanceStartFragment,
} from '../../generated/graphql.ts';
import type { Cell, Table } from '../../table/table.ts';
import { voiceOf } from './card.ts';
import { gather, rootsByKey } from './tree.ts';
import { driftInWords } from './words.ts';

const COLUMNS = [
  'Act',
  'Voice',
  'Source',
  'Does',
  'Claim',
  'Certainty',
  'Hedge',
  'Quote',
  'Document',
  'Where',
  'Said',
  'On the word of',
  'Root',
  'What became of doubt',
  'Taken back',
] as const;

/** All acts that were fetched, drawn or not, one in a row. */
export function tableOf(claim: ProvenanceClaimFragment, starts: readonly ProvenanceStartFragment[]): Table {
  const records = gather(starts, Infinity);
  const roots = rootsByKey(claim);
  const rows = [...records.values()].map((act): Cell[] => [
    { key: act.key, text: act.label },
    act.speaker ? { key: act.speaker.key, text: act.speaker.label } : act.source.label,
    { key: act.source.key, text: act.source.label },
    polarityInWords(act.polarity),
    { key: act.claim.key, text: act.claim.label },
    certaintyInWords(act.certainty),
    act.hedge,
    act.quote,
    act.document && { key: act.document.key, text: act.document.label },
    act.document ? act.locator : 'known by mention only',
    act.statedAt && dateInWords(act.statedAt),
    onWhoseWord(act, records),
    roots.get(act.key) ?? null,
    driftOf(act, claim),
    takenBack(act),
  ]);
  return { columns: COLUMNS, rows };
}

function onWhoseWord({ relays }: ProvenanceActFragment, records: ReadonlyMap<string, ProvenanceActFragment>): string {
  return relays
    .map(({ assertion, reading }) => {
      const upstream = records.get(assertion.key);
      return (upstream ? voiceOf(upstream) : assertion.label) + (reading === 'CONTEXT' ? ' (by context)' : '');
    })
    .join('; ');
}

function driftOf({ key }: ProvenanceActFragment, { drift }: ProvenanceClaimFragment): string {
  const hops = drift.hops.nodes.filter(({ to, kinds }) => to.key === key && kinds.length > 0);
  return hops
    .map((hop) => `${driftInWords(hop).what.join(', ')}, ${driftInWords(hop).change}. ${hop.reason}`)
    .join(' ');
}

function takenBack({ withdrawnAt, withdrawnWhy, struckAt, struckWhy }: ProvenanceActFragment): string | null {
  const gone = [
    withdrawnAt !== null && `by its source on ${withdrawnAt.slice(0, 10)}: ${withdrawnWhy ?? 'no reason given'}`,
    struckAt !== null && `by the editors on ${struckAt.slice(0, 10)}: ${struckWhy ?? 'no reason given'}`,
  ];
  return gone.filter((each) => each !== false).join('; ') || null;
}
