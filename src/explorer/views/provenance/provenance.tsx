import { useMemo } from 'react';
import {
  type ProvenanceClaimFragment,
  ProvenanceDocument,
  type ProvenanceQuery,
  type ProvenanceStartFragment,
} from '../../generated/graphql.ts';
import type { BodyProps } from '../../view/declared.ts';
import { view } from '../../view/view.tsx';
import { Findings } from './findings.tsx';
import { Legend } from './legend.tsx';
import { tableOf } from './table.ts';
import { treeOf } from './tree.ts';
import { TreeList } from './tree-list.tsx';
import { TreePicture } from './tree-picture.tsx';
import { useNarrow } from './use-narrow.ts';
import { answerInWords } from './words.ts';
import './provenance.css';

/** So many acts are drawn: more are a wall, and dagre takes a tenth of a second for them. All are in the table. */
const MOST_DRAWN = 120;

/** On whose word a claim rests: a tree to its roots. Of an act, the tree of its claim, with the act marked. */
export const Provenance = view({
  document: ProvenanceDocument,
  variables: ({ subject: { key, type }, lens }) => ({ key, ofAct: type === 'Assertion', lens }),
  Body: ProvenanceBody,
  table: (data) => {
    const found = claimOf(data);
    return found ? tableOf(found.claim, found.starts) : { columns: [], rows: [] };
  },
  next: (data, variables) => {
    const page = claimOf(data)?.claim.assertions.pageInfo;
    return page?.hasNextPage ? { ...variables, after: page.endCursor } : undefined;
  },
  join: (data, rest) => {
    const before = claimOf(data)?.claim.assertions.nodes ?? [];
    return withActs(rest, (after) => [...before, ...after]);
  },
});

/** The claim, and the acts on it; that one first which was asked for, though it may stand on a later page. */
function claimOf({ lens: { claim, assertion } }: ProvenanceQuery) {
  const found = claim ?? assertion?.claim;
  if (!found) return undefined;
  const { nodes } = found.assertions;
  const starts: readonly ProvenanceStartFragment[] =
    assertion && !nodes.some(({ key }) => key === assertion.key) ? [assertion, ...nodes] : nodes;
  return { claim: found, starts };
}

type Acts = ProvenanceClaimFragment['assertions']['nodes'];

function withActs({ lens }: ProvenanceQuery, change: (acts: Acts) => Acts): ProvenanceQuery {
  const changed = <Claim extends ProvenanceClaimFragment>(claim: Claim): Claim => ({
    ...claim,
    assertions: { ...claim.assertions, nodes: change(claim.assertions.nodes) },
  });
  return {
    lens: {
      ...(lens.claim ? { claim: changed(lens.claim) } : {}),
      ...(lens.assertion ? { assertion: { ...lens.assertion, claim: changed(lens.assertion.claim) } } : {}),
    },
  };
}

function ProvenanceBody({ data, subject, settings, change, open }: BodyProps<ProvenanceQuery>) {
  const isNarrow = useNarrow();
  const found = useMemo(() => claimOf(data), [data]);
  const tree = useMemo(() => found && treeOf(found.claim, found.starts, MOST_DRAWN), [found]);
  if (!found || !tree) return <p className="nothing">There is no such claim.</p>;
  const { claim, starts } = found;
  if (starts.length === 0) return <p className="nothing">No act on this claim counts under this lens.</p>;

  const asked = settings['shape'];
  const shape = asked === 'tree' || asked === 'list' ? asked : isNarrow ? 'list' : 'tree';
  const Shape = shape === 'tree' ? TreePicture : TreeList;
  return (
    <div className="provenance">
      <p className="answer">{answerInWords(claim, starts).join(' ')}</p>
      {tree.leftOut > 0 && (
        <p className="soft">
          Drawn are {(starts.length - tree.leftOut).toLocaleString('en')} of{' '}
          {(claim.assertions.totalCount ?? starts.length).toLocaleString('en')} acts on the claim, with all upstream of
          them. The table has all that were fetched.
        </p>
      )}
      <div className="tree-tools" role="group" aria-label="Shape">
        {(['tree', 'list'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={shape === each} onClick={() => change({ shape: each })}>
            {each === 'tree' ? 'Tree' : 'List'}
          </button>
        ))}
        {shape === 'tree' && <span className="soft">Arrow keys walk the tree; Enter opens a card.</span>}
      </div>
      <Shape tree={tree} claim={claim} subject={subject.key} open={open} />
      <Legend hasLines={shape === 'tree'} />
      <Findings claim={claim} open={open} />
    </div>
  );
}
