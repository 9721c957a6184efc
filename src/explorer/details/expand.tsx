import { useState } from 'react';
import type { DetailsQuery, RecordType } from '../generated/graphql.ts';
import { PLURALS, RECORD_TYPES } from '../record/type.ts';
import { expand } from '../state/gather.ts';
import { useExplorer } from '../state/store.ts';

type Counts = DetailsQuery['lens']['neighbourhood']['leftOut'];

const AMOUNTS = [25, 100, 500];

/** Which neighbours to bring into the picture: how many there are is said first. */
export function Expand({ of, counts }: { readonly of: string; readonly counts: Counts }) {
  const [chosen, setChosen] = useState<readonly RecordType[]>([]);
  const [amount, setAmount] = useState(25);
  const picked = useExplorer((state) => state.picked);
  if (counts.length === 0) return <p className="soft">Nothing lies around it.</p>;
  const turn = (type: RecordType) =>
    setChosen(chosen.includes(type) ? chosen.filter((each) => each !== type) : [...chosen, type]);
  const keys = [...new Set([of, ...picked])];
  return (
    <fieldset className="expand">
      <legend>Around it</legend>
      {counts.map(({ type, count, cut }) => (
        <label key={type}>
          <input type="checkbox" checked={chosen.includes(type)} onChange={() => turn(type)} />
          {nameOf(type)}{' '}
          <span className="soft">
            {count}
            {cut ? ' or more' : ''}
          </span>
        </label>
      ))}
      <div className="expand-tools">
        <button type="button" onClick={() => void expand(keys, chosen.length > 0 ? chosen : undefined, amount)}>
          Expand{keys.length > 1 ? ` all ${keys.length}` : ''}
        </button>
        <label>
          by at most{' '}
          <select value={amount} onChange={(event) => setAmount(Number(event.target.value))}>
            {AMOUNTS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  );
}

function nameOf(type: RecordType): string {
  const found = RECORD_TYPES.find((each) => each.toUpperCase() === type);
  return found ? PLURALS[found] : type;
}
