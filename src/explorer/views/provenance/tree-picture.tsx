import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { dressOf, ActText } from './act-card.tsx';
import { linesOfCard, voiceOf } from './card.ts';
import { type Box, CLAIM, type Line, pictureOf } from './layout.ts';
import { isLoss, type Tree } from './tree.ts';
import { stepFrom } from './walk.ts';
import { driftInWords } from './words.ts';

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
  const [at, setAt] = useState(CLAIM);
  const cards = useRef(new Map<string, HTMLButtonElement>());
  const region = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { y, height } = picture.boxes.get(subject) ?? picture.claim;
    if (region.current) region.current.scrollTop = y + height / 2 - region.current.clientHeight / 2;
  }, [picture, subject]); // a tall tree begins at what was asked for
  const walk = (event: KeyboardEvent) => {
    const next = stepFrom(at, event.key, tree, picture);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    cards.current.get(next)?.focus();
  };
  const card = (key: string) => ({
    type: 'button' as const,
    tabIndex: key === at ? 0 : -1,
    onFocus: () => setAt(key),
    onClick: () => open(key === CLAIM ? claim.key : key),
    ref: (element: HTMLButtonElement | null) => {
      if (element) cards.current.set(key, element);
      else cards.current.delete(key);
    },
  });
  return (
    <div ref={region} className="tree-scroll" role="region" aria-label="The tree, from left to right">
      <div className="tree-columns" style={{ width: picture.width }} aria-hidden="true">
        {picture.columns.map((x, column) => (
          <span key={x} style={{ left: x }}>
            {TITLES[Math.min(column, TITLES.length - 1)]}
          </span>
        ))}
      </div>
      <div
        className="tree-canvas"
        role="group"
        aria-label="Cards: arrow keys walk the tree, Enter opens"
        style={{ width: picture.width, height: picture.height }}
        onKeyDown={walk}
      >
        <Lines lines={picture.lines} tree={tree} width={picture.width} height={picture.height} />
        <button {...card(CLAIM)} className="tree-claim" style={placed(picture.claim)}>
          <span className="unseen">The claim: </span>
          <bdi>{claim.text}</bdi>
        </button>
        {[...picture.boxes].map(([key, box]) => {
          const act = tree.acts.get(key);
          return (
            act && (
              <button key={key} {...card(key)} className={dressOf(act, subject)} style={placed(box)}>
                <ActText act={act} />
                <span className="unseen">{onWhoseWord(key, tree)}</span>
              </button>
            )
          );
        })}
        {picture.lines.map((line) => (
          <LineLabel key={`${line.hop?.by} ${line.to}`} line={line} />
        ))}
      </div>
    </div>
  );
}

function placed({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height };
}

function onWhoseWord(key: string, tree: Tree): string {
  const voices = tree.hops.filter(({ by }) => by === key).map(({ passesOn }) => tree.acts.get(passesOn));
  const names = voices.map((act) => act && `\u2068${voiceOf(act.record)}\u2069`);
  return names.length === 0 ? ', on nobody else’s word here' : `, on the word of ${names.join(' and ')}`;
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly tree: Tree;
  readonly width: number;
  readonly height: number;
}

function Lines({ lines, tree, width, height }: LinesProps) {
  return (
    <svg width={width} height={height} aria-hidden="true">
      <defs>
        <marker
          id="tree-head"
          viewBox="0 0 8 8"
          refX="8"
          refY="4"
          markerUnits="userSpaceOnUse"
          markerWidth="9"
          markerHeight="9"
          orient="auto"
        >
          <path d="M0,0.5 L8,4 L0,7.5 z" fill="context-stroke" />
        </marker>
      </defs>
      {lines
        .toSorted((one, other) => Number(isAgainst(other, tree)) - Number(isAgainst(one, tree)))
        .map((line) => (
          <path
            key={`${line.hop?.by} ${line.to}`}
            d={line.path}
            className={lineDress(line, tree)}
            markerEnd="url(#tree-head)"
          />
        ))}
    </svg>
  );
}

/** Whether it leads from the claim to who denies or doubts it. Such lines lie undermost: all share a trunk. */
function isAgainst({ hop, to }: Line, tree: Tree): boolean {
  return !hop && tree.acts.get(to)?.record.polarity !== 'AFFIRMS';
}

function lineDress(line: Line, tree: Tree): string {
  const { hop } = line;
  const dress = [
    hop?.reading === 'CONTEXT' && 'context',
    hop?.isInCircle && 'circle',
    hop?.drift && (isLoss(hop.drift) ? 'loss' : 'change'),
    isAgainst(line, tree) && 'against',
  ];
  return ['tree-line', ...dress].filter(Boolean).join(' ');
}

function LineLabel({ line: { hop, middle } }: { readonly line: Line }) {
  if (!hop) return null;
  const place = { left: middle.x, top: middle.y };
  if (hop.drift) {
    const { what, change } = driftInWords(hop.drift);
    return (
      <p className={isLoss(hop.drift) ? 'tree-label loss' : 'tree-label change'} style={place} title={hop.drift.reason}>
        {what.map((each) => (
          <strong key={each}>{each}</strong>
        ))}
        <span>{change}</span>
      </p>
    );
  }
  return hop.reading === 'CONTEXT' ? (
    <p className="tree-label context" style={place}>
      by context
    </p>
  ) : null;
}
