import { foldAssertions } from './fold-assertions.ts';
import { foldClaims } from './fold-claims.ts';
import type { Graph } from './graph.ts';
import type { Walk } from './walk.ts';

/** What is drawn of a walk: what is neither hidden nor switched off, folded as the reader wants it. */
export function drawn({ nodes, edges, hidden, without, fold }: Walk): Graph {
  const shown = [...nodes.values()].filter(({ key }) => !hidden.has(key));
  const keys = new Set(shown.map(({ key }) => key));
  const between = [...edges.values()].filter(({ from, to }) => keys.has(from) && keys.has(to));
  const whole = { nodes: shown, edges: between };
  const folded = fold === 'nothing' ? whole : foldAssertions(whole);
  return withoutTypes(fold === 'claims' ? foldClaims(folded) : folded, without);
}

function withoutTypes({ nodes, edges }: Graph, without: Walk['without']): Graph {
  const left = nodes.filter(({ type }) => !without.has(type));
  const keys = new Set(left.map(({ key }) => key));
  return { nodes: left, edges: edges.filter(({ from, to }) => keys.has(from) && keys.has(to)) };
}
