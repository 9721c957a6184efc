import { useMemo } from 'react';
import { ActText, dressOf } from './act-card.tsx';
import { linesOfCard, voiceOf } from './card.ts';
import { type Box, CLAIM, pictureOf } from './layout.ts';
import { LineLabel, Lines } from './lines.tsx';
import type { Act, Tree } from './tree.ts';
import { useWalk } from './use-walk.ts';
import { isolated } from '../../record/isolated.ts';

/** What both shapes of the tree are made from. */
export interface TreeProps {
  readonly tree: Tree;
  readonly claim: { readonly key: string; readonly text: string };
  /** The key of what was asked for: the claim, or one of the acts. */
  readonly subject: string;
  readonly open: (key: string) => void;
}

const TITLES = ['The claim', 'Who says it', 'On whose word'];

/** The tree as a picture: cards and lines, to be walked by arrow keys. */
export function TreePicture({ tree, claim, subject, open }: TreeProps) {
  const picture = useMemo(() => pictureOf(tree, claim.text, linesOfCard), [tree, claim.text]);
  const { region, walk, cardAt } = useWalk(tree, picture, subject);
  return (
    <div ref={region} className="tree-scroll" role="region" aria-label="The tree, from left to right">
      <Columns columns={picture.columns} width={picture.width} />
      <div
        className="tree-canvas"
        role="group"
        aria-label="Cards: arrow keys walk the tree, Enter opens"
        style={{ width: picture.width, height: picture.height }}
        onKeyDown={walk}
      >
        <Lines picture={picture} tree={tree} />
        <button
          {...cardAt(CLAIM)}
          type="button"
          className="tree-claim"
          style={placed(picture.claim)}
          onClick={() => open(claim.key)}
        >
          <span className="unseen">The claim: </span>
          <bdi>{claim.text}</bdi>
        </button>
        {cardsOf(tree, picture.boxes).map(({ key, act, box }) => (
          <button
            {...cardAt(key)}
            key={key}
            type="button"
            className={dressOf(act, subject)}
            style={placed(box)}
            onClick={() => open(key)}
          >
            <ActText act={act} />
            <span className="unseen">{onWhoseWord(key, tree)}</span>
          </button>
        ))}
        {picture.lines.map((line) => (
          <LineLabel key={`${line.hop?.by} ${line.to}`} line={line} />
        ))}
      </div>
    </div>
  );
}

function Columns({ columns, width }: { readonly columns: readonly number[]; readonly width: number }) {
  return (
    <div className="tree-columns" style={{ width }} aria-hidden="true">
      {columns.map((x, column) => (
        <span key={x} style={{ left: x }}>
          {TITLES[Math.min(column, TITLES.length - 1)]}
        </span>
      ))}
    </div>
  );
}

function cardsOf(tree: Tree, boxes: ReadonlyMap<string, Box>) {
  return [...boxes].flatMap(([key, box]): { key: string; act: Act; box: Box }[] => {
    const act = tree.acts.get(key);
    return act ? [{ key, act, box }] : [];
  });
}

function placed({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height };
}

function onWhoseWord(key: string, tree: Tree): string {
  const voices = tree.hops.filter(({ by }) => by === key).map(({ passesOn }) => tree.acts.get(passesOn));
  const names = voices.map((act) => act && isolated(voiceOf(act.record)));
  return names.length === 0 ? ', on nobody else’s word here' : `, on the word of ${names.join(' and ')}`;
}
