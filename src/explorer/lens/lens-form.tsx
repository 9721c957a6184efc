import './lens-form.css';
import { useId } from 'react';
import type { LensInput } from '../generated/graphql.ts';
import { BASES, changeLens, dayOf, DEGREES, endOfDay, type NamingPart } from './lens.ts';
import { BASIS_WORDS } from './lens-words.ts';
import { RecordChoice } from './record-choice.tsx';

interface LensFormProps {
  readonly lens: LensInput;
  readonly change: (lens: LensInput) => void;
}

const DEGREE_WORDS = {
  RUMOURED: 'rumoured or surer',
  ALLEGED: 'alleged or surer',
  STATED: 'stated or surer',
  VERIFIED: 'said to be verified',
} as const satisfies Record<(typeof DEGREES)[number], string>;

const CHOICES: readonly { part: NamingPart; type: 'SOURCE' | 'ACTOR'; label: string }[] = [
  { part: 'exceptSources', type: 'SOURCE', label: 'Leave out these sources, and what rests on them alone' },
  { part: 'sources', type: 'SOURCE', label: 'Count only these sources' },
  { part: 'exceptRunBy', type: 'ACTOR', label: 'Leave out what these actors run' },
  { part: 'runBy', type: 'ACTOR', label: 'Count only what these actors run' },
];

/** Which assertions count: every part of a lens, each with its own words. What is left as it is lets everything through. */
export function LensForm({ lens, change }: LensFormProps) {
  const turn = (parts: LensInput) => change(changeLens(lens, parts));
  return (
    <form className="lens-form" onSubmit={(event) => event.preventDefault()}>
      <Degree lens={lens} turn={turn} />
      <Day label="Said by the end of" value={lens.saidBy} turn={(saidBy) => turn({ saidBy })} />
      <Day label="In this graph by the end of" value={lens.recordedBy} turn={(recordedBy) => turn({ recordedBy })} />
      {CHOICES.map(({ part, type, label }) => (
        <RecordChoice
          key={part}
          label={label}
          type={type}
          ids={lens[part] ?? []}
          change={(ids) => turn({ [part]: ids })}
        />
      ))}
      <Knowing lens={lens} turn={turn} />
      <button type="button" disabled={Object.keys(lens).length === 0} onClick={() => change({})}>
        Let everything count
      </button>
    </form>
  );
}

interface PartProps {
  readonly lens: LensInput;
  readonly turn: (parts: LensInput) => void;
}

function Degree({ lens, turn }: PartProps) {
  return (
    <label>
      How surely said
      <select
        value={lens.certainty ?? ''}
        onChange={({ target }) => turn({ certainty: DEGREES.find((degree) => degree === target.value) })}
      >
        <option value="">in any way</option>
        {DEGREES.map((degree) => (
          <option key={degree} value={degree}>
            {DEGREE_WORDS[degree]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly turn: (instant: string | undefined) => void;
}

function Day({ label, value, turn }: DayProps) {
  return (
    <label>
      <span>
        {label} <span className="soft">(UTC)</span>
      </span>
      <input type="date" value={dayOf(value)} onChange={({ target }) => turn(endOfDay(target.value))} />
    </label>
  );
}

function Knowing({ lens, turn }: PartProps) {
  const chosen = lens.basis ?? [];
  const explicit = useId();
  return (
    <fieldset>
      <legend>
        How known <span className="soft">(none ticked: in any way)</span>
      </legend>
      {BASES.map((basis) => (
        <label key={basis} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(basis)}
            onChange={({ target }) =>
              turn({ basis: BASES.filter((each) => (each === basis ? target.checked : chosen.includes(each))) })
            }
          />
          {BASIS_WORDS[basis]}
        </label>
      ))}
      <label className="tick" htmlFor={explicit}>
        <input
          id={explicit}
          type="checkbox"
          checked={lens.explicitOnly ?? false}
          onChange={({ target }) => turn({ explicitOnly: target.checked })}
        />
        only where it is said on whose word, not read from context
      </label>
    </fieldset>
  );
}
