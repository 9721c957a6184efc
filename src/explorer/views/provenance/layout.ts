import { Graph, layout } from '@dagrejs/dagre';
import type { Act, Hop, Tree } from './tree.ts';

/** Where a box stands: its upper left corner, and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line from the claim to an act, or from an act to what it passes on. */
export interface Line {
  /** Undefined for a line from the claim. */
  readonly hop: Hop | undefined;
  /** The act that it leads to. */
  readonly to: string;
  /** As SVG writes paths. */
  readonly path: string;
  /** The middle of it, where its words stand. */
  readonly middle: Point;
}

/** Where everything stands. */
export interface Picture {
  readonly claim: Box;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: readonly Line[];
  /** The left edges of the columns: the claim, who says it, and on whose word, as often as that goes on. */
  readonly columns: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How wide a card is, how high a line of text in it, and its padding above and below: as the style sheet has it. */
export const CARD = { width: 214, line: 18, padding: 20 } as const;
/** The claim's place among the keys of acts. */
export const CLAIM = 'claim';
/** How wide the words on a line are at most. */
const LABEL = 124;
/** Letters that surely fit into one line of a card. */
const LETTERS = 23;

/** How many lines a text takes in a card, at most two: the rest is a click away. */
export function linesOf(text: string, most = 2): number {
  return Math.min(most, Math.ceil(text.length / LETTERS));
}

/** The tree from left to right: the claim, who says it, on whose word. */
export function pictureOf(tree: Tree, claimText: string, linesOfCard: (act: Act) => number): Picture {
  const graph = new Graph({ multigraph: false });
  const isLabelled = tree.hops.some(({ drift, reading }) => drift || reading === 'CONTEXT');
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: isLabelled ? 28 : 44, marginx: 3, marginy: 3 });
  graph.setNode(CLAIM, { width: CARD.width, height: heightOf(linesOf(claimText, 8) + 1) });
  for (const [key, act] of tree.acts) graph.setNode(key, { width: CARD.width, height: heightOf(linesOfCard(act)) });
  for (const key of tree.first) graph.setEdge(CLAIM, key, { weight: 9, width: 24, height: 1 }); // near, and with room to branch
  for (const { by, passesOn, drift, reading } of tree.hops) {
    const lines = drift ? drift.kinds.length + 1 : reading === 'CONTEXT' ? 1 : 0;
    const label = lines === 0 ? {} : { width: LABEL, height: heightOf(lines) };
    if (by !== passesOn) graph.setEdge(by, passesOn, { ...label, labelpos: 'c' });
  }
  layout(graph);
  return read(graph, tree);
}

function heightOf(lines: number): number {
  return lines * CARD.line + CARD.padding;
}

function read(graph: Graph, tree: Tree): Picture {
  const boxOf = (key: string): Box => {
    const { x, y, width, height } = graph.node(key);
    return { x: x - width / 2, y: y - height / 2, width, height };
  };
  const boxes = new Map([...tree.acts.keys()].map((key) => [key, boxOf(key)]));
  const claim = boxOf(CLAIM);
  const lineOf = (by: string, to: string, hop: Hop | undefined): Line => {
    const { points = [] } = graph.edge(by, to);
    return { hop, to, ...lineThrough(points, by === CLAIM ? claim : boxes.get(by), boxes.get(to), !hop) };
  };
  const size = graph.graph();
  return {
    claim,
    boxes,
    lines: [
      ...tree.first.map((key) => lineOf(CLAIM, key, undefined)),
      ...tree.hops.filter(({ by, passesOn }) => by !== passesOn).map((hop) => lineOf(hop.by, hop.passesOn, hop)),
    ],
    columns: [...new Set([claim, ...boxes.values()].map(({ x }) => Math.round(x)))].toSorted((a, b) => a - b),
    width: size.width ?? 0,
    height: size.height ?? 0,
  };
}

/** Leaves a box at the middle of its right side and comes in at the middle of the left one, unless it leads back in a circle. */
function lineThrough(points: readonly Point[], from: Box | undefined, to: Box | undefined, isBranch: boolean) {
  const inner = points.slice(1, -1);
  const middle = inner[Math.floor(inner.length / 2)] ?? { x: 0, y: 0 };
  if (!from || !to) return { path: '', middle };
  const isBack = to.x <= from.x;
  const aside = isBack ? 14 : 0; // so that there and back do not lie upon each other
  const start = { x: isBack ? from.x : from.x + from.width, y: from.y + from.height / 2 + aside };
  const end = { x: isBack ? to.x + to.width : to.x, y: to.y + to.height / 2 + aside };
  return { path: isBranch ? branch(start, end) : curve([start, ...inner, end]), middle };
}

/** A soft curve that runs level through each point. */
function curve([first, ...rest]: readonly Point[]): string {
  if (!first) return '';
  let last = first;
  const parts = rest.map((point) => {
    const half = (last.x + point.x) / 2;
    const part = `C${half},${last.y} ${half},${point.y} ${point.x},${point.y}`;
    last = point;
    return part;
  });
  return `M${first.x},${first.y}${parts.join('')}`;
}

/** A trunk that all lines from the claim share, and a branch off it: a hundred of them stay apart from one another. */
function branch(start: Point, end: Point): string {
  const trunk = (start.x + end.x) / 2;
  const down = Math.sign(end.y - start.y);
  const bend = Math.min(8, Math.abs(end.y - start.y) / 2);
  return [
    `M${start.x},${start.y}H${trunk - bend}`,
    `Q${trunk},${start.y} ${trunk},${start.y + down * bend}V${end.y - down * bend}`,
    `Q${trunk},${end.y} ${trunk + bend},${end.y}H${end.x}`,
  ].join('');
}
