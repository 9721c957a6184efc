import type { Table } from '../table/table.ts';
import type { Walk } from './walk.ts';

/** All records of a walk, hidden ones too: as the table beside the picture, and as a file. */
export function recordsTable({ nodes, edges, hidden, pinned }: Walk): Table {
  const links = new Map<string, number>();
  for (const { from, to } of edges.values()) for (const end of [from, to]) links.set(end, (links.get(end) ?? 0) + 1);
  return {
    columns: ['Record', 'Type', 'Kind', 'Links here', 'Shown'],
    rows: [...nodes.values()].map(({ key, label, type, kind }) => [
      { text: label, key },
      type,
      kind === type ? null : kind,
      links.get(key) ?? 0,
      hidden.has(key) ? 'hidden' : pinned.has(key) ? 'pinned' : 'shown',
    ]),
  };
}

/** All links of a walk, as they are stored. */
export function linksTable({ nodes, edges }: Walk): Table {
  const name = (key: string) => ({ text: nodes.get(key)?.label ?? key, key });
  return {
    columns: ['From', 'Link', 'To', 'Type', 'Role', 'Denies or questions'],
    rows: [...edges.values()].map(({ from, to, label, type, role, disputed }) => [
      name(from),
      label,
      name(to),
      type,
      role ?? null,
      disputed ? 'yes' : 'no',
    ]),
  };
}
