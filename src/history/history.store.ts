import { columns } from '../database/columns.ts';
import { pageDeclaration } from '../database/page.ts';

/** One change of a record, as readers see it. */
export interface RevisionRow {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly file: string;
  /** Canonical JSON of the record. */
  readonly before: string;
  readonly after: string;
}

const REVISION = columns<RevisionRow>({ at: 'n.at', file: 'n.file', before: 'n.before', after: 'n.after' });
export const toRevision = REVISION.toRow;

/** The changes of a record, the last one first. They are found by the copied id alone, whatever the record's label. */
export const RECORD_REVISIONS = pageDeclaration({
  name: 'recordRevisions',
  label: 'Revision',
  columns: REVISION.list,
  filters: {},
  orders: { LAST: { by: 'at', descending: true } },
  parent: {
    match: '',
    copied: 'recordId',
    reach:
      "MATCH (n:Revision) USING INDEX n:Revision(recordId, at, id) WHERE n.recordId = key.parent AND n.at >= 0 AND n.id >= ''",
  },
});
