import { type FormEvent, useRef, useState } from 'react';
import { useOpenQuery } from '../editor/use-open-query.ts';
import { save } from '../server/save.ts';
import { added, fileOf, readFile, removed, renamed, type SavedQuery, WrongFile } from './saved.ts';
import { SavedRow } from './saved-row.tsx';
import type { Saved } from './use-saved.ts';
import type { Written } from './use-written.ts';
import { isolated } from '../record/isolated.ts';

interface SavedPanelProps {
  readonly saved: Saved;
  /** What stands in the editors. */
  readonly written: () => Written;
}

const NOT_KEPT = 'The browser would not keep it. Export what there is as a file.';

/** The queries that the reader keeps in this browser: to add to, to open, to put in order, to carry to another browser. */
export function SavedPanel({ saved: { queries, change }, written }: SavedPanelProps) {
  const [told, setTold] = useState('');
  const [gone, setGone] = useState<SavedQuery>();
  const open = useOpenQuery();
  const tell = (words: string, isKept = true, deleted?: SavedQuery) => {
    setTold(isKept ? words : NOT_KEPT);
    setGone(isKept ? deleted : undefined);
  };
  const keep = (query: SavedQuery) =>
    tell(
      `Saved.`,
      change((all) => added(all, query)),
    );
  const remove = (query: SavedQuery) =>
    tell(
      `“${isolated(query.name)}” is deleted.`,
      change((all) => removed(all, query.name)),
      query,
    );

  return (
    <div className="saved card">
      <SaveForm written={written} keep={keep} />
      {queries.length === 0 && <p className="soft">No query is saved yet. They stay in this browser.</p>}
      <ul>
        {queries.map((query) => (
          <SavedRow
            key={query.name}
            query={query}
            open={() => open(query)}
            rename={(name) =>
              tell(
                'Renamed.',
                change((all) => renamed(all, query.name, name)),
              )
            }
            remove={() => remove(query)}
          />
        ))}
      </ul>
      <div className="query-tools">
        <button
          type="button"
          disabled={queries.length === 0}
          onClick={() => save('claimgraph-queries.json', 'application/json', fileOf(queries))}
        >
          Export
        </button>
        <ImportButton saved={{ queries, change }} tell={tell} />
        <span role="status">{told}</span>
        {gone && (
          <button type="button" onClick={() => keep(gone)}>
            Undo
          </button>
        )}
      </div>
    </div>
  );
}

function SaveForm({ written, keep }: { readonly written: () => Written; readonly keep: (query: SavedQuery) => void }) {
  const [name, setName] = useState(() => written().name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { query, variables } = written();
    keep({ name: name.trim() || written().name, query, variables });
  };
  return (
    <form className="query-tools" onSubmit={submit}>
      <label>
        Name{' '}
        <input dir="auto" value={name} maxLength={150} size={32} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="submit" className="primary">
        Save query
      </button>
    </form>
  );
}

interface ImportButtonProps {
  readonly saved: Saved;
  readonly tell: (words: string, isKept?: boolean) => void;
}

function ImportButton({ saved, tell }: ImportButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    try {
      const queries = readFile(await file.text());
      const isKept = saved.change((all) => queries.reduce(added, all));
      tell(`${queries.length} queries read; of one name both are kept.`, isKept);
    } catch (error) {
      tell(error instanceof WrongFile ? error.message : 'The file cannot be read.');
    }
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Import
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = ''; // so that the same file can be taken again
          if (file) void take(file);
        }}
      />
    </>
  );
}
