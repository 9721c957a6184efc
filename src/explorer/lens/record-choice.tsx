import { type FocusEvent, type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { LensChoicesDocument, type LensChoicesQuery } from '../generated/graphql.ts';
import { ask } from '../server/ask.ts';
import { useAnswer } from '../server/use-answer.ts';
import { MOST_NAMED } from './lens.ts';
import { useNames } from './use-names.ts';

interface RecordChoiceProps {
  /** What is chosen here, as a label: `Leave out these sources`. */
  readonly label: string;
  readonly type: 'SOURCE' | 'ACTOR';
  readonly ids: readonly string[];
  readonly change: (ids: string[]) => void;
}

/** Records chosen by searching for them; each chosen one can be let go again. */
export function RecordChoice({ label, type, ids, change }: RecordChoiceProps) {
  const names = useNames(ids);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const field = useId();
  const nameOf = (id: string) => names.get(id) ?? '…';
  const choose = (id: string) => {
    change([...ids, id]);
    setText('');
    setOpen(false);
    document.getElementById(field)?.focus(); // the button that was pressed is gone
  };
  const letGo = (id: string) => {
    change(ids.filter((each) => each !== id));
    document.getElementById(field)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setOpen(true);
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    event.preventDefault(); // else the dialog around it would close too
    event.stopPropagation();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
  };

  return (
    <div className="record-choice" onKeyDown={press} onBlur={leave}>
      <label htmlFor={field}>{label}</label>
      {ids.length > 0 && (
        <ul className="chosen" aria-label={`${label}: chosen`}>
          {ids.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => letGo(id)} aria-label={`Let go of ${nameOf(id)}`}>
                <bdi>{nameOf(id)}</bdi> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={field}
        type="search"
        autoComplete="off"
        dir="auto"
        placeholder={type === 'SOURCE' ? 'Name of a source' : 'Name of an actor'}
        value={text}
        disabled={ids.length >= MOST_NAMED}
        onClick={() => setOpen(true)}
        onChange={(event) => (setText(event.target.value), setOpen(true))}
      />
      {isOpen && <Choices text={text} type={type} taken={ids} choose={choose} close={() => setOpen(false)} />}
    </div>
  );
}

interface ChoicesProps {
  readonly text: string;
  readonly type: RecordChoiceProps['type'];
  readonly taken: readonly string[];
  readonly choose: (id: string) => void;
  readonly close: () => void;
}

function Choices({ text, type, taken, choose, close }: ChoicesProps) {
  const sought = useDeferredValue(text.trim());
  const variables = {
    text: sought || '-',
    types: [type],
    isSearch: sought !== '',
    isActor: sought === '' && type === 'ACTOR',
    isSource: sought === '' && type === 'SOURCE',
  };
  const { data, failure } = useAnswer(JSON.stringify(variables), (signal) =>
    ask(LensChoicesDocument, variables, signal),
  );
  const choices = (data ? choicesOf(data) : []).filter(({ id }) => !taken.includes(id));
  const total = data?.search?.totalCount ?? data?.sources?.totalCount ?? data?.actors?.totalCount ?? 0;

  return (
    <div className="choices">
      <p role="status" className="soft">
        {failure ? failure.message : data ? found(choices.length, total) : 'Looking …'}
      </p>
      <ul>
        {choices.map(({ id, label }) => (
          <li key={id}>
            <button type="button" dir="auto" onClick={() => choose(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={close}>
        Close the list
      </button>
    </div>
  );
}

/** One record may be found by several of its names, and is offered once. */
function choicesOf({ search, sources, actors }: LensChoicesQuery): { id: string; label: string }[] {
  const all = search?.nodes.map(({ node }) => node) ?? sources?.nodes ?? actors?.nodes ?? [];
  return [...new Map(all.map(({ id, label }) => [id, { id, label }])).values()];
}

function found(shown: number, total: number): string {
  if (shown === 0) return 'None found.';
  return total > shown ? `${shown} of ${total} shown: type to find others.` : `${shown} found.`;
}
