import { findPath } from '../state/path.ts';
import { clear, hide, hideOthers, pin, redo, show, tidy, undo } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';

interface GraphToolsProps {
  readonly isTable: boolean;
  readonly turnTable: () => void;
}

/** What can be done with the picture as a whole, and with what is picked in it. */
export function GraphTools({ isTable, turnTable }: GraphToolsProps) {
  const { past, present, future } = useExplorer((state) => state.history);
  const hidden = present.hidden.size;
  return (
    <div className="graph-tools" role="toolbar" aria-label="The graph">
      <button type="button" disabled={past.length === 0} title={past.at(-1)?.words} onClick={undo}>
        Undo
      </button>
      <button type="button" disabled={future.length === 0} title={future[0]?.words} onClick={redo}>
        Redo
      </button>
      <button type="button" onClick={() => useExplorer.setState(({ fits }) => ({ fits: fits + 1 }))}>
        Fit
      </button>
      <button type="button" onClick={tidy}>
        Lay out anew
      </button>
      {hidden > 0 && (
        <button type="button" onClick={() => show()}>
          Show {hidden} hidden
        </button>
      )}
      <button type="button" onClick={clear}>
        Clear
      </button>
      <button type="button" aria-pressed={isTable} onClick={turnTable}>
        Table
      </button>
      <Picked />
    </div>
  );
}

function Picked() {
  const of = useExplorer((state) => state.place.of);
  const others = useExplorer((state) => state.picked);
  const keys = [...new Set([...(of === undefined ? [] : [of]), ...others])];
  const [from, to] = keys;
  if (from === undefined || to === undefined) return null;
  return (
    <span className="picked" role="group" aria-label={`${keys.length} picked`}>
      <span className="soft">{keys.length} picked:</span>
      {keys.length === 2 && (
        <button type="button" onClick={() => void findPath(from, to)}>
          Path between
        </button>
      )}
      <button type="button" onClick={() => hide(keys)}>
        Hide
      </button>
      <button type="button" onClick={() => hideOthers(new Set(keys))}>
        Hide others
      </button>
      <button type="button" onClick={() => pin(keys, true)}>
        Pin
      </button>
    </span>
  );
}
