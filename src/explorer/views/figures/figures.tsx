import { FiguresDocument, FiguresOfClaimDocument, type Measure } from '../../generated/graphql.ts';
import { ask } from '../../server/ask.ts';
import { useAnswer } from '../../server/use-answer.ts';
import type { Settings } from '../../state/place.ts';
import type { ViewProps } from '../../view/declared.ts';
import { RecordLink } from '../../view/record-link.tsx';
import { view } from '../../view/view.tsx';
import { Waiting } from '../../view/waiting.tsx';
import { FiguresBody } from './figures-body.tsx';
import { figuresTable } from './figures-table.ts';
import { measureOf } from './measures.ts';

const FiguresOfEvent = view({
  document: FiguresDocument,
  variables: ({ subject, lens, settings }) => ({ key: subject.key, lens, ...asked(measureOf(settings['measure'])) }),
  Body: FiguresBody,
  table: ({ lens }) => figuresTable(lens.event),
  next: ({ lens }, variables) => {
    const page = lens.event?.claims.pageInfo;
    return page?.hasNextPage ? { ...variables, after: page.endCursor } : undefined;
  },
  join: (data, rest) => {
    const [event, more] = [data.lens.event, rest.lens.event];
    if (!event || !more) return data;
    return {
      lens: { event: { ...event, claims: { ...more.claims, nodes: [...event.claims.nodes, ...more.claims.nodes] } } },
    };
  },
});

function asked(measure: Measure | undefined) {
  return measure ? { measure, measures: [measure] } : {};
}

/** Who gave which number, on whose word, and which of them clash: of an event, or of the event that a figure is about. */
export function Figures(props: ViewProps) {
  return props.subject.type === 'Claim' ? <FiguresOfClaim {...props} /> : <FiguresOfEvent {...props} />;
}

/** In the settings that the body is given: the figure that the reader came from. The address has it as its subject. */
const withMarked = (settings: Settings, key: string) => ({ ...settings, marked: key });

function FiguresOfClaim(props: ViewProps) {
  const { subject, lens, open, settings } = props;
  const variables = { key: subject.key, lens };
  const answer = useAnswer(JSON.stringify(variables), (signal) => ask(FiguresOfClaimDocument, variables, signal));
  const claim = answer.data?.lens.claim;
  if (claim?.__typename === 'FigureClaim')
    return (
      <FiguresOfEvent
        {...props}
        subject={{ key: claim.event.key, type: 'Event', label: claim.event.label }}
        settings={withMarked(settings, subject.key)}
      />
    );
  const events = claim?.about.map(({ node }) => node).filter(({ __typename }) => __typename === 'Event') ?? [];
  return (
    <div className="view">
      <Waiting answer={answer} />
      {answer.data && !claim && <p className="nothing">There is no such claim here, or the lens hides it.</p>}
      {claim && <p className="nothing">This claim gives no number.</p>}
      {events.map((event) => (
        <p key={event.key}>
          See the figures of <RecordLink record={event} open={open} view="figures" />.
        </p>
      ))}
    </div>
  );
}
