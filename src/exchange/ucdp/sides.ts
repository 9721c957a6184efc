import { LIMITS } from '../../record/fields.ts';
import { fold } from '../../record/fold.ts';
import { shortened } from '../text.ts';
import { wordOf } from '../word.ts';
import { key, type Made } from './record.ts';
import type { Row } from './row.ts';

/** A side of an event: an actor, or words where it is none; as a party, and in a sentence of ours. */
export interface Side {
  readonly party: { readonly actor?: string; readonly words?: string };
  readonly words: string;
  readonly records: readonly Made[];
}

/** One of the two sides. "Civilians" is how UCDP says against whom, and no actor. */
export function sideOf(row: Row, side: 'side_a' | 'side_b'): Side {
  const name = row.text(side) as string;
  if (/^civilians$/i.test(name)) return { party: { words: 'civilians' }, words: 'civilians', records: [] };
  const number = row.text(`${side}_new_id`);
  const actor = {
    type: 'organization',
    key: key('actor', number !== undefined && /^\d+$/.test(number) ? number : wordOf('actor', fold(name))),
    name: shortened(name, LIMITS.name),
    organizationType: name.startsWith('Government of ') ? 'GOVERNMENT' : 'ARMED_GROUP',
  };
  return { party: { actor: actor.key }, words: name, records: [actor] };
}
