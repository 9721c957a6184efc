import { useMemo } from 'react';
import type { FiguresQuery } from '../../generated/graphql.ts';
import { counted } from '../../record/act-words.ts';
import type { BodyProps } from '../../view/declared.ts';
import { type Scale, scaleFor, scaleOf } from './axis.ts';
import { Camps } from './camps.tsx';
import { Clashes } from './clashes.tsx';
import { FigureGroup } from './figure-group.tsx';
import { measureOf } from './measures.ts';
import { digits, measureInWords } from './number.ts';
import { OverTime } from './over-time.tsx';
import { type EventFigures, groupsOf, intervalsIn } from './rows.ts';
import { summaryOf } from './summary.ts';
import './figures.css';

/** The figures of an event: the answer in words, each figure beside one axis, what clashes, what agrees, what runs on. */
export function FiguresBody({ data, settings, change, open }: BodyProps<FiguresQuery>) {
  const { event } = data.lens;
  const groups = useMemo(() => (event ? groupsOf(event) : []), [event]);
  if (!event) return <p className="nothing">There is no such event here.</p>;
  if (groups.length === 0) return <NoFigures event={event} open={open} />;
  const widest = groups.some((group) => scaleFor(intervalsIn(group)) === 'log') ? 'log' : 'linear';
  const scale = scaleOf(settings['scale']) ?? widest;
  const isSeries = groups.some(({ series }) => series.length > 0);
  return (
    <div className="figures">
      <p className="figures-answer">{summaryOf(event, groups)}</p>
      <Switches event={event} settings={settings} change={change} scale={scale} />
      {groups.map((group) => (
        <FigureGroup key={group.name} group={group} scale={scale} marked={settings['marked']} open={open} />
      ))}
      {isSeries && <OverTime groups={groups} scale={settings['scale']} open={open} />}
      <Clashes pairs={event.figures.incompatible} open={open} />
      <Camps camps={event.figures.camps} open={open} />
      <Notes event={event} isSeries={isSeries} />
    </div>
  );
}

function Notes({ event, isSeries }: { readonly event: EventFigures; readonly isSeries: boolean }) {
  const apart = event.figures.notComparable.totalCount ?? 0;
  const { totalCount, nodes } = event.figures.series;
  const missing = (totalCount ?? nodes.length) - nodes.length;
  return (
    <footer className="figure-notes soft">
      {apart > 0 && <p>{counted(apart, 'pair')} of figures do not count the same, and so neither agree nor clash.</p>}
      {missing > 0 && <p>{counted(missing, 'more running count')} of other sources are not shown.</p>}
      {!isSeries && <p>No source gives a running count here, so there is no line over time to draw.</p>}
      <p>
        Nothing is added up or averaged. A dot is one number, a bar is from and to; an arrow is open: the source sets no
        other end. “Hundreds” is drawn as 200 to 999, “dozens” as 24 to 99, with the source’s own word beside it.
      </p>
    </footer>
  );
}

type SwitchesProps = Pick<BodyProps<FiguresQuery>, 'settings' | 'change'> & {
  readonly event: EventFigures;
  readonly scale: Scale;
};

function Switches({ event, settings, change, scale }: SwitchesProps) {
  const asked = measureOf(settings['measure']);
  const measures = [...new Set(event.every.envelopes.map(({ measure }) => measure))];
  const offered = asked && !measures.includes(asked) ? [...measures, asked] : measures;
  return (
    <div className="figure-switches">
      {offered.length > 1 && (
        <div role="group" aria-label="What is counted">
          {[undefined, ...offered].map((measure) => (
            <button
              key={measure ?? 'all'}
              type="button"
              aria-pressed={asked === measure}
              onClick={() => change({ measure: measure ?? '' })}
            >
              {measure ? measureInWords(measure, null) : 'All'}
            </button>
          ))}
        </div>
      )}
      <button
        type="button"
        aria-pressed={scale === 'log'}
        onClick={() => change({ scale: scale === 'log' ? 'linear' : 'log' })}
      >
        Log scale
      </button>
    </div>
  );
}

function NoFigures({ event, open }: { readonly event: EventFigures } & Pick<BodyProps<FiguresQuery>, 'open'>) {
  const claims = event.all.totalCount ?? 0;
  return (
    <div className="figures">
      <p className="figures-answer">Nobody gives a number here, as far as is recorded and the lens lets through.</p>
      {claims > 0 && (
        <p>
          There {claims === 1 ? 'is' : 'are'} {claims === 1 ? 'one other claim' : `${digits(claims)} other claims`} on
          this event:{' '}
          <button type="button" className="link" onClick={() => open(event.key, 'chronicle')}>
            see who said what, and when
          </button>
          .
        </p>
      )}
    </div>
  );
}
