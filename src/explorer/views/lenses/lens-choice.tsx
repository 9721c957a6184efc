import { useState } from 'react';
import type { LensInput } from '../../generated/graphql.ts';
import { LensForm } from '../../lens/lens-form.tsx';
import { LensInWords } from '../../lens/lens-in-words.tsx';

interface LensChoiceProps {
  readonly name: string;
  readonly lens: LensInput;
  readonly change: (lens: LensInput) => void;
}

/** One of the two lenses, in words, and its form where it is opened. */
export function LensChoice({ name, lens, change }: LensChoiceProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="card lens-choice" data-side={name} aria-label={`Lens ${name}`}>
      <header>
        <h2>
          <b className="lens-side">{name}</b> <LensInWords lens={lens} />
        </h2>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Done' : `Change ${name}`}
        </button>
      </header>
      {isOpen && <LensForm lens={lens} change={change} />}
    </section>
  );
}
