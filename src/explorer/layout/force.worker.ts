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

/** Enough for a good picture; of many nodes fewer, since somebody waits for them. */
const TICKS = { most: 260, least: 90, budget: 60_000 };

/** Half of what a node and its caption take up, so that captions can be read. */
const COLLIDE = 66;

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
    .force('x', forceX(data.centre.x).strength(0.02))
    .force('y', forceY(data.centre.y).strength(0.11))
    .stop();
  const ticks = Math.max(TICKS.least, Math.min(TICKS.most, TICKS.budget / nodes.length));
  for (let tick = 0; tick < ticks; tick += 1) simulation.tick();
  const answer: LayoutAnswer = { number: data.number, points: nodes.map(({ x = 0, y = 0 }) => ({ x, y })) };
  postMessage(answer);
});
