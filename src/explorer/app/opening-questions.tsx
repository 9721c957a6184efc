import { typeOfKey } from '../record/type.ts';
import { go } from '../state/steps.ts';
import type { Settings } from '../state/place.ts';
import { useExplorer, walkNow } from '../state/store.ts';

/** A question that people come with, and the view that answers it, of the event or of its most-said claim. */
const QUESTIONS: readonly { readonly asks: string; readonly view: string; readonly settings?: Settings }[] = [
  { asks: 'Who gave which figure, and on whose word?', view: 'figures' },
  { asks: 'Who said it first, and who followed?', view: 'chronicle' },
  { asks: 'Who contradicts whom?', view: 'contradictions' },
  { asks: 'Who stands with whom?', view: 'stances', settings: { scope: 'everyone' } },
  { asks: 'How well does the most repeated claim hold up?', view: 'provenance' },
];

/** The first minute: five questions, one click each. */
export function OpeningQuestions() {
  const of = useExplorer((state) => state.place.of);
  const event = of && typeOfKey(of) === 'Event' ? of : undefined;
  if (!event) return null;
  return (
    <nav className="opening" aria-label="Questions to begin with">
      {QUESTIONS.map(({ asks, view, settings = {} }) => (
        <button
          key={view}
          type="button"
          onClick={() => go({ view, of: view === 'provenance' ? mostSaid(event) : event, settings })}
        >
          {asks}
        </button>
      ))}
    </nav>
  );
}

/** The claim of the picture that most acts assert, of those about the event. */
function mostSaid(event: string): string {
  const { edges } = walkNow();
  const about = new Set([...edges.values()].filter(({ to }) => to === event).map(({ from }) => from));
  const acts = new Map<string, number>();
  for (const { type, to } of edges.values())
    if (type === 'ASSERTS' && about.has(to)) acts.set(to, (acts.get(to) ?? 0) + 1);
  const [most] = [...acts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return most?.[0] ?? event;
}
