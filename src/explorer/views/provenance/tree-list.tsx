import { useMemo } from 'react';
import { ActText, dressOf } from './act-card.tsx';
import { voiceOf } from './card.ts';
import { type Item, outlineOf } from './outline.ts';
import { isLoss, type Hop } from './tree.ts';
import type { TreeProps } from './tree-picture.tsx';
import { driftInWords } from './words.ts';

/** The tree as nested lists: for small screens, and for who would rather read. */
export function TreeList({ tree, claim, subject, open }: TreeProps) {
  const outline = useMemo(() => outlineOf(tree), [tree]);
  return (
    <div className="tree-list">
      <button type="button" className="tree-claim" onClick={() => open(claim.key)}>
        <bdi>{claim.text}</bdi>
      </button>
      <Items items={outline} tree={tree} subject={subject} open={open} />
    </div>
  );
}

interface ItemsProps extends Omit<TreeProps, 'claim'> {
  readonly items: readonly Item[];
}

function Items({ items, ...props }: ItemsProps) {
  return (
    <ul>
      {items.map(({ key, hop, isToldAbove, upstream }) => {
        const act = props.tree.acts.get(key);
        return (
          act && (
            <li key={key}>
              {hop && <HopWords hop={hop} />}
              <button type="button" className={dressOf(act, props.subject)} onClick={() => props.open(key)}>
                {isToldAbove ? (
                  <span className="act-voice">
                    <bdi>{voiceOf(act.record)}</bdi>, told above
                  </span>
                ) : (
                  <ActText act={act} />
                )}
              </button>
              {upstream.length > 0 && <Items {...props} items={upstream} />}
            </li>
          )
        );
      })}
    </ul>
  );
}

function HopWords({ hop: { reading, drift } }: { readonly hop: Hop }) {
  const words = drift && driftInWords(drift);
  return (
    <p className="tree-hop">
      on the word of{reading === 'CONTEXT' && ' (by context)'}
      {drift && words && (
        <span className={isLoss(drift) ? 'loss' : 'change'}>
          <strong>{words.what.join(', ')}</strong> {words.change}
        </span>
      )}
    </p>
  );
}
