import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { expand } from '../state/gather.ts';
import { look, move } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';
import type { Graph } from '../graph/graph.ts';
import { show } from './elements.ts';
import { focus } from './focus.ts';
import { useCanvasKeys } from './keys.ts';
import { pictureIs } from './picture.ts';
import { readColours, styleOf } from './style.ts';

/** Neighbours that a double click brings. */
const AT_ONCE = 25;

/** The picture. What it shows is in the table as well, for who cannot see it. */
export function Canvas({ graph }: { readonly graph: Graph }) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<Core>(undefined);
  const walk = useExplorer((state) => state.history.present);
  const denied = useExplorer((state) => state.denied);
  const of = useExplorer((state) => state.place.of);
  const picked = useExplorer((state) => state.picked);
  const path = useExplorer((state) => state.path);
  const isFocused = useExplorer((state) => state.isFocused);
  const fits = useExplorer((state) => state.fits);
  const onKey = useCanvasKeys(canvas);

  useEffect(() => {
    if (!frame.current) return;
    const cy = create(frame.current);
    canvas.current = cy;
    pictureIs(cy);
    const stop = followTheme(cy, frame.current);
    return () => {
      stop();
      cy.destroy();
      canvas.current = undefined;
      pictureIs(undefined);
    };
  }, []);

  useEffect(() => {
    const cy = canvas.current;
    if (!cy) return;
    const wasEmpty = cy.elements().empty();
    show(cy, graph, { places: walk.places, pinned: walk.pinned, denied });
    if (wasEmpty && !cy.elements().empty()) fit(cy);
  }, [graph, walk.places, walk.pinned, denied]);

  useEffect(() => {
    const cy = canvas.current;
    if (!cy) return;
    const keys = [...(of === undefined ? [] : [of]), ...picked];
    cy.batch(() => {
      cy.elements().unselect();
      for (const key of keys) cy.getElementById(key).select();
    });
    focus(cy, { keys: isFocused || picked.size > 0 ? keys : [], path });
  }, [graph, walk.places, of, isFocused, picked, path]);

  useEffect(() => {
    if (canvas.current) fit(canvas.current);
  }, [fits]);

  const count = `${graph.nodes.length} records and ${graph.edges.length} links`;
  return (
    <div
      ref={frame}
      className="canvas"
      // An application: the arrow keys walk in it, instead of reading it out.
      role="application"
      tabIndex={0}
      aria-label={`The graph: ${count}. Arrow keys walk from record to record, E expands, H hides; the table has the same records.`}
      onKeyDown={onKey}
    />
  );
}

function create(container: HTMLElement): Core {
  const cy = cytoscape({
    container,
    style: styleOf(readColours(container)),
    wheelSensitivity: 0.3,
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: true,
    pixelRatio: 'auto',
    hideEdgesOnViewport: false,
  });
  cy.on('tap', (event) => {
    if (event.target === cy) look(undefined);
  });
  cy.on('tap', 'node', (event) => pick(event.target.id() as string, event.originalEvent.shiftKey));
  // What was folded into an edge is what a reader means who takes hold of it.
  cy.on('tap', 'edge', (event) => lookAtEdge(event.target.id() as string));
  cy.on('dbltap', 'node', (event) => void expand([event.target.id() as string], undefined, AT_ONCE));
  cy.on('mouseover', 'node', (event) => void event.target.connectedEdges().addClass('near'));
  cy.on('mouseout', 'node', (event) => void event.target.connectedEdges().removeClass('near'));
  cy.on('dragfree', 'node', (event) => {
    const moved = (event.target.selected() ? cy.$('node:selected') : event.target).map(
      (node: cytoscape.NodeSingular) =>
        [node.id(), { x: Math.round(node.position('x')), y: Math.round(node.position('y')) }] as const,
    );
    move(new Map(moved));
  });
  cy.on('boxend', () => {
    const keys = cy.$('node:selected').map((node) => node.id());
    if (keys.length > 0) useExplorer.setState({ picked: new Set(keys) });
  });
  return cy;
}

function pick(key: string, more: boolean): void {
  if (!more) return look(key);
  const { picked } = useExplorer.getState();
  const next = new Set(picked);
  if (!next.delete(key)) next.add(key);
  useExplorer.setState({ picked: next });
}

function lookAtEdge(id: string): void {
  const [folded] = useExplorer.getState().history.present.edges.get(id)?.folded ?? [];
  if (folded) look(folded);
}

function fit(cy: Core): void {
  cy.resize();
  cy.fit(undefined, 40);
  if (cy.zoom() > 1.2) {
    cy.zoom(1.2);
    cy.center();
  }
}

/** A canvas takes no colours from CSS: it is painted anew when the scheme changes, and measured when its frame does. */
function followTheme(cy: Core, container: HTMLElement): () => void {
  const paint = () => cy.style(styleOf(readColours(container)));
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const theme = new MutationObserver(paint);
  const size = new ResizeObserver(() => cy.resize());
  scheme.addEventListener('change', paint);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  size.observe(container);
  return () => {
    scheme.removeEventListener('change', paint);
    theme.disconnect();
    size.disconnect();
  };
}
