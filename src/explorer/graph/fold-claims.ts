import { group } from 'd3-array';
import { line } from './fold-assertions.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

const ROLES = ['SUBJECT', 'OBJECT', 'CONCERNS'];

/** A claim that can be an edge, and the edges it turns into. */
interface Folded {
  readonly claim: GraphNode;
  readonly edges: readonly GraphEdge[];
  /** Voices that now stand in words on these edges. */
  readonly said: ReadonlySet<string>;
}

/**
 * Claims as edges: "Y killed Z, says X" from whom it is said of to whom or what; where it names no doer, from the voice to
 * what it is about. A claim that joins no two things in the picture stays a node. Voices that are left without an edge stand
 * on those that they are named on.
 */
export function foldClaims({ nodes, edges }: Graph): Graph {
  const labels = new Map(nodes.map(({ key, label }) => [key, label]));
  const at = group(
    edges.flatMap((edge) => [[edge.from, edge] as const, [edge.to, edge] as const]),
    ([key]) => key,
  );
  const folded = nodes
    .filter(({ type }) => type === 'Claim')
    .flatMap((claim) =>
      foldClaim(
        claim,
        (at.get(claim.key) ?? []).map(([, edge]) => edge),
        labels,
      ),
    );
  if (folded.length === 0) return { nodes, edges };

  const gone = new Set(folded.map(({ claim }) => claim.key));
  const left = [
    ...edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    ...folded.flatMap(({ edges }) => edges),
  ];
  const joined = new Set(left.flatMap(({ from, to }) => [from, to]));
  const said = new Set(folded.flatMap(({ said }) => [...said]));
  return { nodes: nodes.filter(({ key }) => !gone.has(key) && (joined.has(key) || !said.has(key))), edges: left };
}

function foldClaim(claim: GraphNode, edges: readonly GraphEdge[], labels: ReadonlyMap<string, string>): Folded[] {
  const fillers = edges.filter(({ from, type }) => from === claim.key && ROLES.includes(type));
  const sayings = edges.filter(({ to, type }) => to === claim.key && type === 'says');
  const doers = fillers.filter(({ type }) => type === 'SUBJECT').map(({ to }) => to);
  const others = fillers.filter(({ type }) => type !== 'SUBJECT').map(({ to }) => to);
  const isPair = doers.length > 0 && others.length > 0;
  const starts = isPair ? doers : sayings.map(({ from }) => from);
  const ends = isPair ? others : fillers.map(({ to }) => to);
  const pairs = starts.flatMap((from) => ends.filter((to) => to !== from).map((to) => [from, to] as const));
  if (pairs.length === 0) return [];

  const label = isPair ? `${claim.predicate}${sayers(sayings, labels)}` : `says: ${claim.label}`;
  const made = [...new Map(pairs.map(([from, to]) => [`${from} ${to}`, [from, to] as const])).values()].map(
    ([from, to]) => ({
      ...line(`${claim.key} ${from} ${to}`, from, to, label),
      sign: claim.sign,
      disputed: sayings.some(({ disputed }) => disputed),
      folded: [claim.key],
    }),
  );
  return [{ claim, edges: made, said: new Set(isPair ? sayings.map(({ from }) => from) : []) }];
}

/** Who says so, in words: one by name, of several the first and how many more; who only passes it on comes last. */
function sayers(sayings: readonly GraphEdge[], labels: ReadonlyMap<string, string>): string {
  const affirming = sayings.filter(({ disputed }) => !disputed);
  const [own, passing] = [false, true].map((passes) =>
    affirming
      .filter(({ label }) => label.includes('attributed') === passes)
      .map(({ from }) => labels.get(from) ?? from),
  );
  const names = [...new Set([...(own ?? []).sort(), ...(passing ?? []).sort()])];
  const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
  return names[0] === undefined ? '' : `, says ${names[0]}${more}`;
}
