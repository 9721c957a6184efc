import type { Core } from 'cytoscape';
import type { ShownPath } from '../state/store.ts';

/** What stands out of the picture: a path, or what is looked at with its neighbours; all else is put aside, not away. */
export interface Focus {
  readonly keys: readonly string[];
  readonly path: ShownPath | undefined;
}

const MOST_NAMED = 40;

/** Makes it stand out. */
export function focus(cy: Core, { keys, path }: Focus): void {
  cy.batch(() => {
    cy.elements().removeClass('aside lit weakest named');
    // Among many lines their captions would hide the picture: then only those in question have one.
    if (cy.edges().length <= MOST_NAMED) cy.edges().addClass('named');
    if (path) return lightPath(cy, path);
    const chosen = cy.nodes().filter((node) => keys.includes(node.id()));
    if (chosen.empty()) return;
    chosen.connectedEdges().addClass('named');
    cy.elements().not(chosen.closedNeighborhood()).addClass('aside');
  });
}

function lightPath(cy: Core, { keys, weakest }: ShownPath): void {
  const within = (among: ReadonlySet<string>) => cy.nodes().filter((node) => among.has(node.id()));
  const nodes = within(keys);
  const edges = nodes.edgesWith(nodes);
  cy.elements().not(nodes.union(edges)).addClass('aside');
  edges.addClass('lit named');
  within(weakest).edgesWith(within(weakest)).addClass('weakest');
}
