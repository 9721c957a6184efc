import type { Graph, Point } from '../graph/graph.ts';
import ForceWorker from './force.worker.ts?worker';
import type { LayoutAnswer, LayoutQuestion } from './message.ts';

/** Finds places for nodes that have none. One for the whole page: a question that was overtaken is not answered. */
export class Layout {
  readonly #worker = new ForceWorker();
  #number = 0;

  /** Places for all nodes; those in `places` keep theirs. Undefined where a later question came between. */
  async place(graph: Graph, places: ReadonlyMap<string, Point>): Promise<ReadonlyMap<string, Point> | undefined> {
    const number = ++this.#number;
    const question = questionOf(number, graph, places);
    const answer = new Promise<LayoutAnswer>((resolve) => {
      const listen = ({ data }: MessageEvent<LayoutAnswer>) => {
        if (data.number !== number) return;
        this.#worker.removeEventListener('message', listen);
        resolve(data);
      };
      this.#worker.addEventListener('message', listen);
    });
    this.#worker.postMessage(question);
    const { points } = await answer;
    if (number !== this.#number) return undefined;
    return new Map(graph.nodes.map(({ key }, index) => [key, rounded(points[index] ?? { x: 0, y: 0 })]));
  }
}

function questionOf(number: number, { nodes, edges }: Graph, places: ReadonlyMap<string, Point>): LayoutQuestion {
  const indexes = new Map(nodes.map(({ key }, index) => [key, index]));
  const links = edges.map(({ from, to }) => [indexes.get(from) ?? 0, indexes.get(to) ?? 0] as const);
  const near = guesses(edges, places);
  const centre = centreOf([...places.values()]);
  return {
    number,
    centre,
    links,
    nodes: nodes.map(({ key }, index) => {
      const placed = places.get(key);
      return placed ? { ...placed, fixed: true } : { ...spiral(near.get(key) ?? centre, index), fixed: false };
    }),
  };
}

/** Newcomers begin beside the neighbour that is there already: so a picture grows where the reader looks. */
function guesses(edges: Graph['edges'], places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const near = new Map<string, Point>();
  for (const { from, to } of edges) {
    const [start, end] = [places.get(from), places.get(to)];
    if (start && !end) near.set(to, start);
    if (end && !start) near.set(from, end);
  }
  return near;
}

/** Points on a sunflower's spiral: no two the same, and the same each time. */
function spiral({ x, y }: Point, index: number): Point {
  const angle = 2.399963 * index; // the golden angle
  const radius = 40 * Math.sqrt((index % 400) + 1);
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

function centreOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  const count = Math.max(1, points.length);
  return { x: sum.x / count, y: sum.y / count };
}

// Whole numbers keep an address short, and lie closer together than anybody sees.
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
