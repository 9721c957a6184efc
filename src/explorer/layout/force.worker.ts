import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LayoutAnswer, LayoutQuestion } from './message.ts';

const TICKS = 260;

/** Half of what a node and its caption take up, so that captions can be read. */
const COLLIDE = 58;

/**
 * Places the nodes that have no place yet: links pull, nodes push (d3-force, velocity Verlet with Barnes and Hut's
 * approximation). Those that have one do not move. It runs beside the page, which stays quick.
 */
addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const nodes = data.nodes.map(({ x, y, fixed }): SimulationNodeDatum => (fixed ? { x, y, fx: x, fy: y } : { x, y }));
  const links = data.links.map(([source, target]) => ({ source, target }));
  const simulation = forceSimulation(nodes)
    .force('link', forceLink(links).distance(130).strength(0.35))
    .force('charge', forceManyBody().strength(-650).distanceMax(1_000))
    .force('collide', forceCollide(COLLIDE))
    // A wide screen has more room to the sides.
    .force('x', forceX(data.centre.x).strength(0.035))
    .force('y', forceY(data.centre.y).strength(0.06))
    .stop();
  const ticks = nodes.length > 600 ? TICKS / 2 : TICKS;
  for (let tick = 0; tick < ticks; tick += 1) simulation.tick();
  const answer: LayoutAnswer = { number: data.number, points: nodes.map(({ x = 0, y = 0 }) => ({ x, y })) };
  postMessage(answer);
});
