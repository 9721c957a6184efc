import './search-box.css';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { type SearchQuery, SearchDocument } from '../generated/graphql.ts';
import { typeOfKey } from '../record/type.ts';
import { ask } from '../server/ask.ts';
import { add } from '../state/gather.ts';
import { go, look } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';

type Hit = SearchQuery['lens']['search']['nodes'][number];

/** Long enough not to ask at every key, too short to be noticed. */
const PAUSE_MS = 180;
const HITS = 12;

/** Finds records by name, title or text in any script; what is chosen comes into the picture. */
export function SearchBox() {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const { hits, said } = useHits(text);
  useSlash(box);

  const choose = ({ node }: Hit) => {
    setOpen(false);
    setText('');
    look(node.key);
    go({ view: 'graph' });
    void add([node.key], `Added ${node.label}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && hits[Math.max(at, 0)]) choose(hits[Math.max(at, 0)] as Hit);
    else return;
    event.preventDefault();
  };
  const shown = isOpen && text.trim() !== '';
  return (
    <search className="search-box">
      <input
        ref={box}
        type="search"
        role="combobox"
        aria-label="Search to add to the graph"
        aria-expanded={shown && hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        placeholder="Search names and claims, in any script"
        dir="auto"
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <Hits id={id} hits={shown ? hits : []} at={at} choose={choose} />
      <p className={shown && hits.length === 0 && said !== '' ? 'search-said' : 'unseen'} role="status">
        {shown ? said : ''}
      </p>
    </search>
  );
}

interface HitsProps {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly at: number;
  readonly choose: (hit: Hit) => void;
}

function Hits({ id, hits, at, choose }: HitsProps) {
  return (
    <ul id={`${id}-hits`} role="listbox" aria-label="Found" hidden={hits.length === 0}>
      {hits.map((hit, index) => (
        <li
          key={hit.node.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          // Before the box loses its focus, which closes the list.
          onPointerDown={(event) => {
            event.preventDefault();
            choose(hit);
          }}
        >
          <HitLine hit={hit} />
        </li>
      ))}
    </ul>
  );
}

function HitLine({ hit: { node, value } }: { readonly hit: Hit }) {
  const type = typeOfKey(node.key) ?? '';
  return (
    <>
      <span className={`type-name ${type.toLowerCase()}`}>{type}</span>
      <span dir="auto" className="hit-label">
        {node.label}
      </span>
      {value !== node.label && (
        <span dir="auto" className="soft hit-value">
          {value}
        </span>
      )}
    </>
  );
}

function useHits(text: string): { hits: readonly Hit[]; said: string } {
  const lens = useExplorer((state) => state.place.lens);
  const [found, setFound] = useState<{ hits: readonly Hit[]; said: string }>({ hits: [], said: '' });
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === '') return setFound({ hits: [], said: '' });
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      ask(SearchDocument, { text: wanted, first: HITS, lens }, leaving.signal)
        .then(({ lens: { search } }) => setFound({ hits: oneEach(search.nodes), said: `${search.nodes.length} found` }))
        .catch((error: Error) => !leaving.signal.aborted && setFound({ hits: [], said: error.message }));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [text, lens]);
  return found.said === '0 found' ? { hits: [], said: 'Nothing has this name or text.' } : found;
}

/** A record that is found by several of its names is offered once. */
function oneEach(hits: readonly Hit[]): readonly Hit[] {
  return [...new Map(hits.toReversed().map((hit) => [hit.node.key, hit])).values()].toReversed();
}

/** A slash goes to the box from anywhere, as it does on many sites. */
function useSlash(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isText =
        event.target instanceof Element && event.target.closest('input, textarea, select, .graphiql-container');
      if (event.key !== '/' || isText || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [box]);
}
