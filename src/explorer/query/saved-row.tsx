import { useState } from 'react';
import type { SavedQuery } from './saved.ts';
import { isolated } from '../record/isolated.ts';

interface SavedRowProps {
  readonly query: SavedQuery;
  readonly open: () => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
}

/** A saved query: its name opens it. */
export function SavedRow({ query: { name }, open, rename, remove }: SavedRowProps) {
  const [draft, setDraft] = useState<string>();
  if (draft !== undefined) {
    const submit = () => {
      setDraft(undefined);
      if (draft.trim() !== '' && draft.trim() !== name) rename(draft.trim());
    };
    return (
      <li>
        <form className="query-tools" onSubmit={(event) => (event.preventDefault(), submit())}>
          <input
            dir="auto"
            aria-label="New name"
            autoFocus
            maxLength={150}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={({ key }) => key === 'Escape' && setDraft(undefined)}
          />
          <button type="submit">Rename</button>
        </form>
      </li>
    );
  }
  return (
    <li>
      <button type="button" className="link" dir="auto" onClick={open}>
        {name}
      </button>
      <button type="button" aria-label={`Rename ${isolated(name)}`} onClick={() => setDraft(name)}>
        Rename
      </button>
      <button type="button" aria-label={`Delete ${isolated(name)}`} onClick={remove}>
        Delete
      </button>
    </li>
  );
}
