import '../../view/says.css';
import './stances.css';
import { StancesAxesDocument, StancesDocument, type StancesQuery } from '../../generated/graphql.ts';
import { ask } from '../../server/ask.ts';
import { useAnswer } from '../../server/use-answer.ts';
import type { Settings } from '../../state/place.ts';
import type { BodyProps, ViewProps } from '../../view/declared.ts';
import { view } from '../../view/view.tsx';
import { Waiting } from '../../view/waiting.tsx';
import { axesOf, firstScope, sayMissing } from './axes.ts';
import { CellPanel } from './cell-panel.tsx';
import { Grid } from './grid.tsx';
import { cellName, degreesCounted, gridOf, ORDERS, sayMatrix, type Scope, SCOPES } from './matrix.ts';
import { Switches } from './switches.tsx';
import { tableOf } from './table.ts';

/** Who stands where: of an actor its stances, those on it, or those of all; of an event those on it. */
export function Stances(props: ViewProps) {
  const { subject, settings } = props;
  const variables = { key: subject.key, isActor: subject.type === 'Actor', isEvent: subject.type === 'Event' };
  const answer = useAnswer(JSON.stringify(variables), (signal) => ask(StancesAxesDocument, variables, signal));
  if (!answer.data) return <Waiting answer={answer} />;

  const scope = scopeOf(props, firstScope(answer.data));
  const axes = axesOf(answer.data, scope);
  const missing = scope === 'everyone' ? sayMissing(answer.data) : '';
  return (
    <div className="stances">
      <Switches {...props} scope={scope} order={orderOf(settings)} withUnsure={isUnsureCounted(settings)} />
      {missing !== '' && <p className="soft">{missing}</p>}
      {axes ? (
        // What was found out goes the way of the switches, but never into the address: the subject's key is enough there.
        // Another scope is another matrix: the last answer must not stand there under its name while it is on its way.
        <MatrixOfIds
          key={scope}
          {...props}
          settings={{ ...settings, scope, holders: axes.holders.join(' '), targets: axes.targets.join(' ') }}
        />
      ) : (
        <p className="nothing">Nobody here takes a stance.</p>
      )}
    </div>
  );
}

const MatrixOfIds = view({
  document: StancesDocument,
  variables: ({ settings, lens }) => ({
    ...(settings['holders'] ? { holders: settings['holders'].split(' ') } : {}),
    ...(settings['targets'] ? { targets: settings['targets'].split(' ') } : {}),
    certainty: degreesCounted(isUnsureCounted(settings)),
    lens,
  }),
  Body,
  table: tableOf,
  next: ({ lens }, variables) => {
    const { hasNextPage, endCursor } = lens.stanceMatrix.cells.pageInfo;
    return hasNextPage ? { ...variables, after: endCursor } : undefined;
  },
  join: (data, { lens: { stanceMatrix: rest } }) => {
    const { stanceMatrix } = data.lens;
    const nodes = [...stanceMatrix.cells.nodes, ...rest.cells.nodes];
    return { lens: { stanceMatrix: { ...stanceMatrix, cells: { ...rest.cells, nodes } } } };
  },
});

function Body(props: BodyProps<StancesQuery>) {
  const { data, settings, change, open } = props;
  const matrix = data.lens.stanceMatrix;
  const scope = scopeOf(props);
  const subject = scope === 'holder' ? matrix.holders[0] : matrix.targets[0];
  const { nodes, totalCount } = matrix.cells;
  const grid = gridOf(matrix, orderOf(settings));
  // The first cell stands open, so that what lies behind a mark is seen at once; '' is a reader's closing it.
  const first = grid.rows[0]?.cells.find((cell) => cell !== undefined);
  const wanted = settings['cell'] ?? (first && cellName(first));
  const chosen = nodes.find((cell) => cellName(cell) === wanted) ?? (wanted === '' ? undefined : first);
  const close = () => change({ cell: '' });

  return (
    <>
      <p className="says">{sayMatrix(matrix, scope, subject)}</p>
      {matrix.cut && <p className="soft">There are more stances than can be compared here: the oldest are left out.</p>}
      {(totalCount ?? 0) > nodes.length && (
        <p className="soft">
          {nodes.length} of {totalCount} cells are shown.
        </p>
      )}
      {nodes.length > 0 && (
        <div className="stances-body">
          <Grid {...grid} chosen={chosen} choose={(cell) => change({ cell: cellName(cell) })} open={open} />
          {chosen && <CellPanel cell={chosen} open={open} close={close} />}
        </div>
      )}
    </>
  );
}

function scopeOf({ subject, settings }: Pick<ViewProps, 'subject' | 'settings'>, first: Scope = 'target'): Scope {
  const scope = SCOPES.find((each) => each === settings['scope']) ?? first;
  return subject.type === 'Event' && scope === 'holder' ? 'target' : scope;
}

function orderOf(settings: Settings) {
  return ORDERS.find((order) => order === settings['order']) ?? 'count';
}

function isUnsureCounted(settings: Settings): boolean {
  return settings['unsure'] === 'counted';
}
