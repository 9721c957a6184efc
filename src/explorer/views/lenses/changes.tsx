import type { Comparison, Fact, Pair, SeenClaim } from './compare.ts';
import { sayClaim } from './compare.ts';

interface ChangesProps {
  readonly comparison: Comparison;
  readonly figures: readonly Fact[];
  readonly open: (key: string, view?: string) => void;
}

/** What differs, the figures first; what does not, folded away. */
export function Changes({ comparison: { onlyA, onlyB, differing, same }, figures, open }: ChangesProps) {
  return (
    <div className="lenses-changes">
      {figures.length > 0 && (
        <section>
          <h2>What the figures leave possible</h2>
          <Facts facts={figures} caption="Lowest and highest total by measure" />
        </section>
      )}
      <Alone side="A" claims={onlyA} open={open} />
      <Alone side="B" claims={onlyB} open={open} />
      {differing.length > 0 && (
        <section>
          <h2>Under both, but not alike ({differing.length})</h2>
          <ul>
            {differing.map((pair) => (
              <Differing key={pair.claim.key} pair={pair} open={open} />
            ))}
          </ul>
        </section>
      )}
      {same.length > 0 && (
        <details>
          <summary>The same under both ({same.length})</summary>
          <ul>
            {same.map((claim) => (
              <li key={claim.key}>
                <ClaimLink claim={claim} open={open} /> <span className="soft">{sayClaim(claim)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface AloneProps {
  readonly side: 'A' | 'B';
  readonly claims: readonly SeenClaim[];
  readonly open: ChangesProps['open'];
}

function Alone({ side, claims, open }: AloneProps) {
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>
        Only under <b className="lens-side">{side}</b> ({claims.length})
      </h2>
      <ul>
        {claims.map((claim) => (
          <li key={claim.key} className="card" data-side={side}>
            <ClaimLink claim={claim} open={open} />
            <p className="soft">{sayClaim(claim)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Differing({ pair: { claim, facts }, open }: { readonly pair: Pair; readonly open: ChangesProps['open'] }) {
  return (
    <li className="card">
      <ClaimLink claim={claim} open={open} />
      <Facts facts={facts} caption={`What differs: ${claim.label}`} />
    </li>
  );
}

function ClaimLink({ claim, open }: { readonly claim: SeenClaim; readonly open: ChangesProps['open'] }) {
  return (
    <button type="button" className="link" dir="auto" onClick={() => open(claim.key, 'provenance')}>
      {claim.label}
    </button>
  );
}

function Facts({ facts, caption }: { readonly facts: readonly Fact[]; readonly caption: string }) {
  return (
    <table className="lenses-facts">
      <caption className="unseen" dir="auto">
        {caption}
      </caption>
      <thead>
        <tr>
          <td />
          {['A', 'B'].map((side) => (
            <th key={side} scope="col">
              <b className="lens-side">{side}</b>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map(({ name, a, b }) => (
          <tr key={name} data-differs={a !== b}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td>{a}</td>
            <td>
              {b} {a === b ? <span className="soft">(the same)</span> : <span className="unseen">(differs)</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
