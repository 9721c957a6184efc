import '../../view/says.css';
import './lenses.css';
import { type LensInput, TwoLensesDocument, type TwoLensesQuery } from '../../generated/graphql.ts';
import { parseLens } from '../../lens/lens.ts';
import type { BodyProps, Question, ViewProps } from '../../view/declared.ts';
import { view } from '../../view/view.tsx';
import { Changes } from './changes.tsx';
import { claimsOf, compare, joinSeen, type Seen } from './compare.ts';
import { compareFigures } from './figures.ts';
import { LensChoice } from './lens-choice.tsx';
import { tableOf } from './table.ts';
import { sayComparison } from './words.ts';

/** Two lenses, and what differs when one looks through the other. */
export function TwoLenses(props: ViewProps) {
  const { a, b } = lensesOf(props);
  const turn = (side: 'a' | 'b') => (lens: LensInput) => props.change({ [side]: JSON.stringify(lens) });
  return (
    <div className="lenses">
      <div className="lenses-choices">
        <LensChoice name="A" lens={a} change={turn('a')} />
        <LensChoice name="B" lens={b} change={turn('b')} />
      </div>
      <Compared {...props} />
    </div>
  );
}

const Compared = view({
  document: TwoLensesDocument,
  variables: (question) => {
    const { key, type } = question.subject;
    return {
      key,
      isEvent: type === 'Event',
      isActor: type === 'Actor',
      isClaim: type === 'Claim',
      ofEvent: type === 'Event' ? 100 : 0, // the price of an operation counts also what is not included
      ofActor: type === 'Actor' ? 100 : 0,
      ...lensesOf(question),
    };
  },
  Body,
  table: tableOf,
  next: ({ a, b }, variables) => {
    if (claimsOf(a).isWhole && claimsOf(b).isWhole) return undefined;
    return { ...variables, afterA: cursorOf(a), afterB: cursorOf(b) };
  },
  join: (data, rest) => ({ a: joinSeen(data.a, rest.a), b: joinSeen(data.b, rest.b) }),
});

function Body({ data, open }: BodyProps<TwoLensesQuery>) {
  const [a, b] = [claimsOf(data.a), claimsOf(data.b)];
  const comparison = compare(a, b);
  const figures = data.a.event && data.b.event ? compareFigures(data.a.event.figures, data.b.event.figures) : [];
  return (
    <>
      <p className="says">{sayComparison(comparison, a, b)}</p>
      <Changes comparison={comparison} figures={figures} open={open} />
    </>
  );
}

/** Everything, and without rumours and allegations; where the page has a lens, that one instead. */
function lensesOf({ settings, lens }: Pick<Question, 'settings' | 'lens'>): { a: LensInput; b: LensInput } {
  const standard = Object.keys(lens).length > 0 ? lens : ({ certainty: 'STATED' } as const);
  return {
    a: settings['a'] === undefined ? {} : parseLens(settings['a']),
    b: settings['b'] === undefined ? standard : parseLens(settings['b']),
  };
}

function cursorOf({ event, actor }: Seen): string | null {
  return (event ?? actor)?.claims.pageInfo.endCursor ?? null;
}
