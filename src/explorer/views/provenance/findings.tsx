import type { ReactNode } from 'react';
import { changeInWords, counted } from '../../record/act-words.ts';
import type { ProvenanceClaimFragment } from '../../generated/graphql.ts';
import { driftInWords } from './words.ts';

interface FindingsProps {
  readonly claim: ProvenanceClaimFragment;
  readonly open: (key: string) => void;
}

interface Named {
  readonly key: string;
  readonly label: string;
}

interface Voiced extends Named {
  readonly source: Named;
}

/** What the record shows beside the tree: lost doubts, voices taken for one, circles, and through whom all of it has passed. */
export function Findings({ claim: { drift, corroboration }, open }: FindingsProps) {
  const { merges, circles, bottlenecks } = corroboration;
  const changes = drift.hops.nodes.filter(({ kinds }) => kinds.length > 0);
  const name = (record: Named) => <Name key={record.key} record={record} open={open} />;
  // Named by its voice, a link leads to the act itself.
  const voice = ({ key, source }: Voiced) => name({ key, label: source.label });
  return (
    <div className="findings">
      <Finding title="Where doubt changed" more={(drift.hops.totalCount ?? 0) - drift.hops.nodes.length} of="hops">
        {changes.map((hop) => (
          <li key={hop.from.key + hop.to.key}>
            <strong>{driftInWords(hop).what.join(', ')}</strong>, {driftInWords(hop).change}: {voice(hop.to)} has it
            from {voice(hop.from)}. <bdi>{hop.reason}</bdi>
          </li>
        ))}
      </Finding>
      <Finding
        title="More and less surely within one text"
        more={(drift.shifts.totalCount ?? 0) - drift.shifts.nodes.length}
      >
        {drift.shifts.nodes.map(({ from, to, fromDegree, toDegree, inOrder }) => (
          <li key={from.key + to.key}>
            {name(from.source)} says it twice{inOrder && ', in this order'}: {changeInWords(fromDegree, toDegree)} (
            <At act={from} open={open} /> and <At act={to} open={open} />
            ).
          </li>
        ))}
      </Finding>
      <Finding title="Taken for one voice" more={(merges.totalCount ?? 0) - merges.nodes.length}>
        {merges.nodes.map(({ reason, sources, actor, documents, assertionCount }, index) => (
          <li key={index}>
            {counted(assertionCount, 'act')} of {listed(sources.map(name))}
            {reason === 'SAME_SOURCE' && ', for they are of one source.'}
            {reason === 'SAME_RUNNER' && actor && <>, for {name(actor)} runs them.</>}
            {reason === 'REPUBLISHED' && <>, for one text republishes another: {listed(documents.map(name))}.</>}
          </li>
        ))}
      </Finding>
      <Finding title="Round in a circle" more={(circles.totalCount ?? 0) - circles.nodes.length}>
        {circles.nodes.map(({ sources, assertionCount }, index) => (
          <li key={index}>
            {counted(assertionCount, 'act')} of {listed(sources.map(name))} pass one another on: none of them is the
            first.
          </li>
        ))}
      </Finding>
      <Finding title="Through whom all of it has passed">
        {bottlenecks.map((source) => (
          <li key={source.key}>{name(source)}</li>
        ))}
      </Finding>
    </div>
  );
}

interface FindingProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
  /** How many more there are than are shown. */
  readonly more?: number;
  readonly of?: string;
}

function Finding({ title, children, more = 0, of = 'such' }: FindingProps) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
      {more > 0 && (
        <p className="soft">
          {more.toLocaleString('en')} more {of} are not looked at here.
        </p>
      )}
    </section>
  );
}

function Name({ record: { key, label }, open }: { readonly record: Named; readonly open: (key: string) => void }) {
  return (
    <button type="button" className="link" onClick={() => open(key)}>
      <bdi>{label}</bdi>
    </button>
  );
}

function At({
  act,
  open,
}: {
  readonly act: Named & { readonly locator: string | null };
  readonly open: (key: string) => void;
}) {
  return <Name record={{ key: act.key, label: act.locator ?? 'elsewhere' }} open={open} />;
}

function listed(names: readonly ReactNode[]): ReactNode {
  return names.flatMap((name, index) => (index === 0 ? [name] : [', ', name]));
}
