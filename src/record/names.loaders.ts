import { loader } from '../graphql/loader.ts';
import { fetchNames } from './names.store.ts';
import type { NamedLabel } from './row.ts';

/** The other names of a record of this label, by its id. */
export function namesOf(label: NamedLabel) {
  return loader((database, ids: readonly string[]) => fetchNames(database, label, ids));
}
