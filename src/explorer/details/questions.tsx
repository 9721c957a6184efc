import type { Subject } from '../record/type.ts';
import { go } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';
import { VIEWS } from '../views/views.ts';

/** The questions that can be asked of a record, each a view. */
export function Questions({ subject }: { readonly subject: Subject }) {
  const open = useExplorer((state) => state.place.view);
  const offered = VIEWS.filter(({ of }) => of.includes(subject.type));
  if (offered.length === 0) return null;
  return (
    <nav className="questions" aria-label="Questions about this record">
      {offered.map(({ name, title, asks }) => (
        <button
          key={name}
          type="button"
          aria-current={name === open ? 'page' : undefined}
          onClick={() => go({ view: name, of: subject.key, settings: {} })}
        >
          <strong>{title}</strong>
          <span>{asks}</span>
        </button>
      ))}
    </nav>
  );
}
