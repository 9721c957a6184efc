import {
  ContradictionsDocument,
  type ContradictionsPageFragment,
  type ContradictionsQuery,
} from '../../generated/graphql.ts';
import type { BodyProps, ViewProps } from '../../view/declared.ts';
import { view } from '../../view/view.tsx';
import { filterOf, RULES, STRENGTHS, wantedOf } from './filter.ts';
import { Pair } from './pair.tsx';
import { tableOf } from './table.ts';
import { answerInWords, RULE_WORDS } from './words.ts';
import './contradictions.css';

/** Who contradicts whom about an event, or about one claim. */
export const Contradictions = view({
  document: ContradictionsDocument,
  variables: ({ subject: { key, type }, settings, lens }) => {
    const filter = filterOf(wantedOf(settings));
    return { key, ofClaim: type === 'Claim', filter, isFiltered: Object.keys(filter).length > 0, lens };
  },
  Body: ContradictionsBody,
  table: (data) => tableOf(pageOf(data) ?? NOTHING),
  next: (data, variables) => {
    const page = pageOf(data)?.pageInfo;
    return page?.hasNextPage ? { ...variables, after: page.endCursor } : undefined;
  },
  join: (data, rest) => {
    const before = pageOf(data)?.nodes ?? [];
    return withPage(rest, (page) => ({ ...page, nodes: [...before, ...page.nodes] }));
  },
});

const NOTHING: ContradictionsPageFragment = {
  totalCount: 0,
  cut: false,
  pageInfo: { hasNextPage: false, endCursor: null },
  nodes: [],
};

const pageOf = ({ lens: { event, claim } }: ContradictionsQuery) => (event ?? claim)?.contradictions;

type Change = (page: ContradictionsPageFragment) => ContradictionsPageFragment;

function withPage({ lens: { event, claim } }: ContradictionsQuery, change: Change): ContradictionsQuery {
  return {
    lens: {
      ...(event ? { event: { ...event, contradictions: change(event.contradictions) } } : {}),
      ...(claim ? { claim: { ...claim, contradictions: change(claim.contradictions) } } : {}),
    },
  };
}

function ContradictionsBody({ data, settings, change, open }: BodyProps<ContradictionsQuery>) {
  const about = data.lens.event ?? data.lens.claim;
  if (!about) return <p className="nothing">There is no such record.</p>;
  const page = about.contradictions;
  return (
    <div className="contradictions">
      <p className="answer">{answerInWords(page, about.all?.totalCount ?? null).join(' ')}</p>
      <Switches settings={settings} change={change} />
      <ol>
        {page.nodes.map((pair) => (
          <Pair key={pair.id} pair={pair} open={open} />
        ))}
      </ol>
      {page.pageInfo.hasNextPage && (
        <p className="soft">
          {page.nodes.length} of {(page.totalCount ?? 0).toLocaleString('en')} shown, the strongest first.
        </p>
      )}
    </div>
  );
}

function Switches({ settings, change }: Pick<ViewProps, 'settings' | 'change'>) {
  const { rule, strength } = wantedOf(settings);
  return (
    <div className="pair-tools">
      <div role="group" aria-label="By what rule">
        <button type="button" aria-pressed={!rule} onClick={() => change({ rule: '' })}>
          All
        </button>
        {RULES.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={rule === each}
            title={RULE_WORDS[each].says}
            onClick={() => change({ rule: each })}
          >
            {RULE_WORDS[each].name}
          </button>
        ))}
      </div>
      <label>
        Weaker side{' '}
        <select value={strength} onChange={(event) => change({ strength: event.target.value })}>
          <option value={0}>of any strength</option>
          {STRENGTHS.map((each) => (
            <option key={each} value={each}>
              at least {each} independent {each === 1 ? 'voice' : 'voices'}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
