import { useMemo, useState } from 'react';
import { Canvas } from '../canvas/canvas.tsx';
import { drawn } from '../graph/fold.ts';
import { recordsTable } from '../graph/tables.ts';
import { look } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';
import { DataTable } from '../table/data-table.tsx';
import { Empty } from './empty.tsx';
import { GraphTools } from './graph-tools.tsx';
import { Legend } from './legend.tsx';
import { OpeningQuestions } from './opening-questions.tsx';

/** The graph: a picture and a table of the same records. */
export function GraphStage() {
  const walk = useExplorer((state) => state.history.present);
  const lacks = useExplorer((state) => state.lacks);
  const isEmpty = useExplorer((state) => state.isEmpty);
  const [isTable, setTable] = useState(false);
  const graph = useMemo(() => drawn(walk), [walk.nodes, walk.edges, walk.hidden, walk.without, walk.fold]);
  if (isEmpty && walk.nodes.size === 0) return <Empty />;
  return (
    <div className="graph-stage">
      <OpeningQuestions />
      <GraphTools isTable={isTable} turnTable={() => setTable(!isTable)} />
      {isTable ? (
        <DataTable table={recordsTable(walk)} open={look} />
      ) : (
        <div className="picture">
          <Canvas graph={graph} />
          <Legend graph={graph} />
        </div>
      )}
      {lacks.length > 0 && (
        <ul className="lacks">
          {lacks.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
