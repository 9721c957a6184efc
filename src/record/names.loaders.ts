import { loader } from '../graphql/loader.ts';
import { fetchNames, type NamedLabel } from './names.store.ts';

/** The other names of a record of this label, by its id. */
export function namesOf(label: NamedLabel) {
  return loader((database, ids: readonly string[]) => fetchNames(database, label, ids));
}
