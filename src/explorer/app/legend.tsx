import { SHAPES } from '../canvas/style.ts';
import type { Graph, GraphEdge } from '../graph/graph.ts';
import { type Fold, FOLDS } from '../graph/walk.ts';
import { PLURALS, RECORD_TYPES, type RecordType } from '../record/type.ts';
import { fold, toggle } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';

/** The outlines of the shapes, in a box of ten by ten. */
const OUTLINES: Readonly<Record<string, string>> = {
  ellipse: 'M5 .5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  diamond: 'M5 0l5 5-5 5-5-5z',
  'round-rectangle': 'M2 1.5h6a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2z',
  triangle: 'M5 1l4.5 8h-9z',
  hexagon: 'M2.5 1h5L10 5 7.5 9h-5L0 5z',
  rectangle: 'M1 1h8v8H1z',
  pentagon: 'M5 .3l4.8 3.5-1.8 5.700H2L.2 3.800z',
};

const FOLD_WORDS: Readonly<Record<Fold, string>> = {
  nothing: 'nothing',
  assertions: 'assertions: “X says …”',
  claims: 'claims too: “Y killed Z, says X”',
};

/** What the shapes, colours and dashes mean; a type can be switched off here. */
export function Legend({ graph }: { readonly graph: Graph }) {
  const walk = useExplorer((state) => state.history.present);
  const counts = new Map<RecordType, number>();
  for (const { type } of walk.nodes.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
  return (
    <details className="legend" open={matchMedia('(min-width: 900px)').matches}>
      <summary>Legend</summary>
      <ul>
        {RECORD_TYPES.filter((type) => counts.has(type)).map((type) => (
          <li key={type}>
            <button type="button" aria-pressed={!walk.without.has(type)} onClick={() => toggle(type)}>
              <svg viewBox="0 0 10 10" width="14" height="14" aria-hidden="true" fill={`var(--${type.toLowerCase()})`}>
                <path d={OUTLINES[SHAPES[type]]} />
              </svg>
              {PLURALS[type]} <span className="soft">{counts.get(type)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Lines graph={graph} />
      <label>
        Folded into lines:{' '}
        <select
          value={walk.fold}
          onChange={(event) => fold(FOLDS.find((how) => how === event.target.value) ?? 'nothing')}
        >
          {FOLDS.map((how) => (
            <option key={how} value={how}>
              {FOLD_WORDS[how]}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}

/** A kind of line, as the legend names it. */
interface Line {
  readonly name: string;
  readonly colour: string;
  readonly dash?: string;
  readonly is: (edge: GraphEdge) => boolean;
}

const LINES: readonly Line[] = [
  { name: 'says', colour: 'says', is: ({ type }) => type === 'says' || type === 'ASSERTS' },
  { name: 'on the word of', colour: 'relays', is: ({ type }) => type === 'RELAYS' },
  { name: 'for', colour: 'plus', is: ({ sign }) => sign === 'plus' },
  { name: 'against', colour: 'minus', is: ({ sign }) => sign === 'minus' },
  { name: 'read from context', colour: 'none', dash: '1 3', is: ({ faint }) => faint },
];

const DISPUTED: Line = { name: 'denies, or disputed', colour: 'disputed', dash: '4 3', is: ({ disputed }) => disputed };

function Lines({ graph: { nodes, edges } }: { readonly graph: Graph }) {
  const denied = useExplorer((state) => state.denied);
  const isDisputed = edges.some(DISPUTED.is) || nodes.some(({ key }) => denied.has(key));
  const lines = [...LINES.filter(({ is }) => edges.some(is)), ...(isDisputed ? [DISPUTED] : [])];
  return (
    <ul className="legend-lines">
      {lines.map(({ name, colour, dash }) => (
        <li key={name}>
          <svg
            viewBox="0 0 24 6"
            width="24"
            height="6"
            aria-hidden="true"
            stroke={`var(--${colour})`}
            strokeWidth="2.5"
          >
            <path d="M0 3h24" strokeDasharray={dash} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
