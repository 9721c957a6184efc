import type { Line, Picture } from './layout.ts';
import { isLoss, type Tree } from './tree.ts';
import { driftInWords } from './words.ts';

/** The lines of the picture. A reader who cannot see them is told at each card on whose word it rests. */
export function Lines({ picture: { lines, width, height }, tree }: { readonly picture: Picture; readonly tree: Tree }) {
  const lowestFirst = lines.toSorted((one, other) => Number(isAgainst(other, tree)) - Number(isAgainst(one, tree)));
  return (
    <svg width={width} height={height} aria-hidden="true">
      <defs>
        <marker
          id="tree-head"
          viewBox="0 0 8 8"
          refX="8"
          refY="4"
          markerUnits="userSpaceOnUse"
          markerWidth="9"
          markerHeight="9"
          orient="auto"
        >
          <path d="M0,0.5 L8,4 L0,7.5 z" fill="context-stroke" />
        </marker>
      </defs>
      {lowestFirst.map((line) => (
        <path
          key={`${line.hop?.by} ${line.to}`}
          d={line.path}
          className={dressOf(line, tree)}
          markerEnd="url(#tree-head)"
        />
      ))}
    </svg>
  );
}

/** Whether it leads from the claim to who denies or doubts it. Such lines lie undermost: all share a trunk. */
function isAgainst({ hop, to }: Line, tree: Tree): boolean {
  return !hop && tree.acts.get(to)?.record.polarity !== 'AFFIRMS';
}

function dressOf(line: Line, tree: Tree): string {
  const { hop } = line;
  const dress = [
    hop?.reading === 'CONTEXT' && 'context',
    hop?.isInCircle && 'circle',
    hop?.drift && (isLoss(hop.drift) ? 'loss' : 'change'),
    isAgainst(line, tree) && 'against',
  ];
  return ['tree-line', ...dress].filter(Boolean).join(' ');
}

/** The words on a line: what became of a doubt there, or that only the context tells. */
export function LineLabel({ line: { hop, middle } }: { readonly line: Line }) {
  if (!hop) return null;
  const place = { left: middle.x, top: middle.y };
  if (hop.drift) {
    const { what, change } = driftInWords(hop.drift);
    return (
      <p className={isLoss(hop.drift) ? 'tree-label loss' : 'tree-label change'} style={place} title={hop.drift.reason}>
        {what.map((each) => (
          <strong key={each}>{each}</strong>
        ))}
        <span>{change}</span>
      </p>
    );
  }
  return hop.reading === 'CONTEXT' ? (
    <p className="tree-label context" style={place}>
      by context
    </p>
  ) : null;
}
