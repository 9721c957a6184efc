import type { ViewProps } from '../../view/declared.ts';
import { type Order, ORDERS, type Scope, SCOPES } from './matrix.ts';

interface SwitchesProps extends ViewProps {
  readonly scope: Scope;
  readonly order: Order;
  readonly withUnsure: boolean;
}

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  holder: 'Where it stands',
  target: 'Who stands where on it',
  everyone: 'Everyone',
};

const ORDER_WORDS: Readonly<Record<Order, string>> = {
  count: 'most stances first',
  name: 'by name',
  type: 'by type',
};

/** Whose stances, how sure, and in which order. */
export function Switches({ subject, scope, order, withUnsure, change }: SwitchesProps) {
  const scopes = SCOPES.filter((each) => subject.type === 'Actor' || each !== 'holder');
  return (
    <div className="stances-switches">
      <div role="group" aria-label="Whose stances" className="stances-scopes">
        {scopes.map((each) => (
          <button key={each} type="button" aria-pressed={each === scope} onClick={() => change({ scope: each })}>
            {SCOPE_WORDS[each]}
          </button>
        ))}
      </div>
      <label>
        <input
          type="checkbox"
          checked={withUnsure}
          onChange={({ target }) => change({ unsure: target.checked ? 'counted' : '' })}
        />
        Count rumours and allegations too
      </label>
      <label>
        Rows{' '}
        <select value={order} onChange={({ target }) => change({ order: target.value })}>
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {ORDER_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
