import type { Core } from 'cytoscape';
import type { ShownPath } from '../state/store.ts';

/** What stands out of the picture: a path, or what is looked at with its neighbours; all else is put aside, not away. */
export interface Focus {
  readonly keys: readonly string[];
  readonly path: ShownPath | undefined;
}

/** Makes it stand out. */
export function focus(cy: Core, { keys, path }: Focus): void {
  cy.batch(() => {
    cy.elements().removeClass('aside lit weakest');
    if (path) return lightPath(cy, path);
    const chosen = cy.nodes().filter((node) => keys.includes(node.id()));
    if (chosen.empty()) return;
    cy.elements().not(chosen.closedNeighborhood()).addClass('aside');
  });
}

function lightPath(cy: Core, { keys, weakest }: ShownPath): void {
  const within = (among: ReadonlySet<string>) => cy.nodes().filter((node) => among.has(node.id()));
  const nodes = within(keys);
  const edges = nodes.edgesWith(nodes);
  cy.elements().not(nodes.union(edges)).addClass('aside');
  edges.addClass('lit');
  within(weakest).edgesWith(within(weakest)).addClass('weakest');
}
