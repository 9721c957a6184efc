import { useState } from 'react';
import { type Cell, type Table, textOf } from './table.ts';

interface DataTableProps {
  readonly table: Table;
  readonly open: (key: string) => void;
}

/** Rows that can be sorted by any column; a record's name leads to it. */
export function DataTable({ table, open }: DataTableProps) {
  const [sort, setSort] = useState<{ column: number; down: boolean }>();
  const rows = sort ? sorted(table, sort.column, sort.down) : table.rows;
  const turn = (column: number) => setSort({ column, down: sort?.column === column && !sort.down });
  if (table.rows.length === 0) return <p className="nothing">Nothing here.</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Table">
      <table>
        <thead>
          <tr>
            {table.columns.map((name, column) => (
              <th
                key={name}
                scope="col"
                aria-sort={sort?.column === column ? (sort.down ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => turn(column)}>
                  {name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} dir="auto" className={typeof cell === 'number' ? 'number' : undefined}>
                  <CellContent cell={cell} open={open} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellContent({ cell, open }: { readonly cell: Cell } & Pick<DataTableProps, 'open'>) {
  if (cell === null || typeof cell !== 'object') return textOf(cell);
  return (
    <button type="button" className="link" onClick={() => open(cell.key)}>
      {cell.text}
    </button>
  );
}

function sorted({ rows }: Table, column: number, down: boolean): Table['rows'] {
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  const found = rows.toSorted((one, other) => {
    const [a = null, b = null] = [one[column], other[column]];
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return compare(textOf(a), textOf(b));
  });
  return down ? found.toReversed() : found;
}
