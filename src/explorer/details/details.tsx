import './details.css';
import { add } from '../state/gather.ts';
import { hide, look, pin } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';
import { DetailsDocument, type DetailedFragment } from '../generated/graphql.ts';
import { typeOfKey } from '../record/type.ts';
import { ask, askedOf } from '../server/ask.ts';
import { useAnswer } from '../server/use-answer.ts';
import { Waiting } from '../view/waiting.tsx';
import { Expand } from './expand.tsx';
import { factsOf } from './facts.ts';
import { FactList } from './fact-list.tsx';
import { Questions } from './questions.tsx';

/** What is known of the record that is looked at, and every way on from it. */
export function Details() {
  const of = useExplorer((state) => state.place.of);
  return (
    <aside id="details" className="details" tabIndex={-1} aria-label="Details">
      {of === undefined ? (
        <p className="soft">Choose a record in the graph, or search for one: what is known of it comes here.</p>
      ) : (
        <DetailsOf key={of} of={of} />
      )}
    </aside>
  );
}

function DetailsOf({ of }: { readonly of: string }) {
  const lens = useExplorer((state) => state.place.lens);
  const variables = { keys: [of], lens };
  const question = JSON.stringify(askedOf(DetailsDocument, variables));
  const answer = useAnswer(question, (signal) => ask(DetailsDocument, variables, signal));
  const neighbourhood = answer.data?.lens.neighbourhood;
  const record = neighbourhood?.nodes.find(({ key }) => key === of);
  return (
    <>
      <Waiting answer={answer} />
      {record && neighbourhood && (
        <>
          <Head record={record} />
          <Questions subject={{ key: of, type: typeOfKey(of) ?? 'Claim', label: record.label }} />
          <FactList facts={factsOf(record)} />
          <Expand of={of} counts={neighbourhood.leftOut} />
        </>
      )}
      {neighbourhood && !record && (
        <p className="soft" role="status">
          This record cannot be seen: it is not there, or the lens hides it.
        </p>
      )}
    </>
  );
}

function Head({ record: { key, label } }: { readonly record: DetailedFragment }) {
  const walk = useExplorer((state) => state.history.present);
  const type = typeOfKey(key) ?? 'Claim';
  const isThere = walk.nodes.has(key) && !walk.hidden.has(key);
  const isPinned = walk.pinned.has(key);
  return (
    <header className="details-head">
      <p className={`type-name ${type.toLowerCase()}`}>{type}</p>
      <h2 dir="auto">{label}</h2>
      <div className="details-tools" role="group" aria-label="This record in the graph">
        {isThere ? (
          <>
            <button type="button" aria-pressed={isPinned} onClick={() => pin([key], !isPinned)}>
              Pin
            </button>
            <button type="button" onClick={() => hide([key])}>
              Hide
            </button>
          </>
        ) : (
          <button type="button" className="primary" onClick={() => void add([key], `Added ${label}`)}>
            Put into the graph
          </button>
        )}
        <a href={`/r/${key}`} target="_blank" rel="noreferrer">
          Its page
        </a>
        <button type="button" className="details-close" aria-label="Close the details" onClick={() => look(undefined)}>
          ×
        </button>
      </div>
    </header>
  );
}
