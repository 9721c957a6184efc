import { columns } from '../database/columns.ts';
import { type PageDeclaration, pageDeclaration } from '../database/page.ts';
import type { CHANGES } from './revision.store.ts';

/** One change of a record, as readers see it. */
export interface RevisionRow {
  readonly id: string;
  /** Key of the record. */
  readonly key: string;
  readonly kind: (typeof CHANGES)[number];
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly file: string;
  /** Id of the import; '' where the change is older than imports are known. */
  readonly importId: string;
  readonly why: string;
  /** Canonical JSON of the record; '' where there was none. */
  readonly before: string;
  readonly after: string;
  /** Id of the undo that took it back; '' where it stands. */
  readonly undoneBy: string;
}

const REVISION = columns<RevisionRow>({
  id: 'n.id',
  key: 'n.key',
  kind: "coalesce(n.kind, 'CHANGED')",
  at: 'n.at',
  file: 'n.file',
  importId: "coalesce(n.importId, '')",
  why: "coalesce(n.why, '')",
  before: 'n.before',
  after: 'n.after',
  undoneBy: "coalesce(n.undoneBy, '')",
});
export const toRevision = REVISION.toRow;

const orders: PageDeclaration['orders'] = { LAST: { by: 'at', descending: true } };

/** Conditions on a change; an import and a record may also be the parent of a list. */
const filters = {
  atFrom: 'n.at >= $atFrom',
  atTo: 'n.at <= $atTo',
  imports: 'n.importId IN $imports',
  kinds: "coalesce(n.kind, 'CHANGED') IN $kinds",
};

const ofRecord = {
  match: '',
  copied: 'recordId',
  reach:
    "MATCH (n:Revision) USING INDEX n:Revision(recordId, at, id) WHERE n.recordId = key.parent AND n.at >= 0 AND n.id >= ''",
};

/** The changes of a record, the last one first. They are found by the copied id alone, whatever the record's label. */
export const RECORD_HISTORY = pageDeclaration({
  name: 'recordHistory',
  label: 'Revision',
  columns: REVISION.list,
  filters,
  orders,
  parent: ofRecord,
});

/** What one import changed. */
export const IMPORT_CHANGES = pageDeclaration({
  name: 'importChanges',
  label: 'Revision',
  columns: REVISION.list,
  filters,
  orders,
  parent: {
    match: '',
    copied: 'importId',
    reach:
      "MATCH (n:Revision) USING INDEX n:Revision(importId, at, id) WHERE n.importId = key.parent AND n.at >= 0 AND n.id >= ''",
  },
});

/** Every change of every record, the last one first. */
export const CHANGES_OF_ALL = pageDeclaration({
  name: 'changes',
  label: 'Revision',
  columns: REVISION.list,
  filters,
  orders,
  countedBy: 'at',
});
