import type { Core, NodeSingular } from 'cytoscape';
import type { KeyboardEvent, RefObject } from 'react';
import { expand } from '../state/gather.ts';
import { hide, look, pin, redo, undo } from '../state/steps.ts';
import { useExplorer, walkNow } from '../state/store.ts';

/** Directions of the arrow keys, as angles on the screen, where y goes down. */
const ARROWS: Readonly<Record<string, number>> = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2,
};

const AT_ONCE = 25;

/** The picture by keyboard: what each key does is listed in the help. */
export function useCanvasKeys(canvas: RefObject<Core | undefined>): (event: KeyboardEvent) => void {
  return (event) => {
    const cy = canvas.current;
    if (!cy || event.altKey) return;
    if (event.ctrlKey || event.metaKey) return;
    const done = walkByArrow(cy, event.key) || act(cy, event.key);
    if (done) event.preventDefault();
  };
}

/** Undo and redo, everywhere on the page but where text is typed. */
export function onUndoKeys(event: globalThis.KeyboardEvent): void {
  const isText =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable], .graphiql-container');
  if (isText || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) undo();
  else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
  else return;
  event.preventDefault();
}

function walkByArrow(cy: Core, key: string): boolean {
  const angle = ARROWS[key];
  if (angle === undefined) return false;
  const { of } = useExplorer.getState().place;
  const here = nodesOf(cy).find((node) => node.id() === of);
  return lookAt(cy, here ? nextAt(here, angle) : middlemost(cy));
}

function lookAt(cy: Core, node: NodeSingular | undefined): boolean {
  if (!node) return true;
  look(node.id());
  const { x, y } = node.renderedPosition();
  const isSeen = x > 40 && y > 40 && x < cy.width() - 40 && y < cy.height() - 40;
  if (!isSeen) cy.center(node);
  const label = walkNow().nodes.get(node.id())?.label ?? '';
  useExplorer.setState({ status: `${label}, ${node.neighborhood('node').length} links` });
  return true;
}

/** The neighbour that lies nearest to this direction, within a right angle of it. */
function nextAt(node: NodeSingular, angle: number): NodeSingular | undefined {
  const { x, y } = node.position();
  const turned = node
    .neighborhood()
    .nodes()
    .map((other) => {
      const away = Math.atan2(other.position('y') - y, other.position('x') - x) - angle;
      return { other, turn: Math.abs(Math.atan2(Math.sin(away), Math.cos(away))) };
    });
  const [nearest] = turned.filter(({ turn }) => turn < Math.PI / 2).sort((one, other) => one.turn - other.turn);
  return nearest?.other;
}

function middlemost(cy: Core): NodeSingular | undefined {
  const [x, y] = [cy.width() / 2, cy.height() / 2];
  const away = (node: NodeSingular) => Math.hypot(node.renderedPosition().x - x, node.renderedPosition().y - y);
  return nodesOf(cy).sort((one, other) => away(one) - away(other))[0];
}

function nodesOf(cy: Core): NodeSingular[] {
  return cy.nodes().map((node) => node);
}

function act(cy: Core, key: string): boolean {
  const { place, picked } = useExplorer.getState();
  const keys = [...new Set([...(place.of === undefined ? [] : [place.of]), ...picked])];
  if (key === '+' || key === '=')
    cy.zoom({ level: cy.zoom() * 1.25, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  else if (key === '-')
    cy.zoom({ level: cy.zoom() / 1.25, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  else if (key === 'f') useExplorer.setState(({ fits }) => ({ fits: fits + 1 }));
  else if (key === 'Escape') look(undefined);
  else if (keys.length === 0) return false;
  else if (key === 'Enter') document.getElementById('details')?.focus();
  else if (key === 'e') void expand(keys, undefined, AT_ONCE);
  else if (key === 'h' || key === 'Delete') hide(keys);
  else if (key === 'p') pin(keys, !keys.every((each) => walkNow().pinned.has(each)));
  else return false;
  return true;
}
