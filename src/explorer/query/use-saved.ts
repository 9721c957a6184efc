import { useState } from 'react';
import { createStorage } from '../editor/storage.ts';
import { fileOf, readFile, type SavedQueries } from './saved.ts';

// Under a name of its own: "Clear storage" among GraphiQL's settings empties GraphiQL's.
const storage = createStorage('claimgraph-saved');
const KEY = 'queries';

/** The saved queries, and a way to change them. */
export interface Saved {
  readonly queries: SavedQueries;
  /** Applies a change. False where the browser would not keep it; then nothing has changed. */
  readonly change: (change: (queries: SavedQueries) => SavedQueries) => boolean;
}

/** The reader's saved queries, kept in this browser. */
export function useSaved(): Saved {
  const [queries, setQueries] = useState(read);
  return {
    queries,
    change: (change) => {
      const changed = change(read()); // read anew: another tab of the browser may have added to them
      try {
        const file = fileOf(changed);
        readFile(file); // what could not be read again would be lost
        storage.setItem(KEY, file);
      } catch {
        return false;
      }
      setQueries(changed);
      return true;
    },
  };
}

function read(): SavedQueries {
  try {
    return readFile(storage.getItem(KEY) ?? fileOf([]));
  } catch {
    return []; // not ours, or damaged: begin anew
  }
}
