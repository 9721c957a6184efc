import { useMemo } from 'react';
import type { ChronicleQuery } from '../../generated/graphql.ts';
import type { BodyProps } from '../../view/declared.ts';
import { RecordLink } from '../../view/record-link.tsx';
import { useWidth } from '../../view/use-width.ts';
import { type Clock, CLOCK_WORDS, clockOf, CLOCKS } from './clock.ts';
import { EntryList } from './entry-list.tsx';
import { LaneChart } from './lane.tsx';
import { answerInWords, type EventChronicle, lanesOf } from './lanes.ts';
import { LISTED, timeAxis } from './places.ts';
import { TimeScale } from './time-scale.tsx';
import './chronicle.css';

type Props = BodyProps<ChronicleQuery>;

/** What was said on an event: a lane for each source along one clock, and the same as a list. */
export function ChronicleBody({ data, settings, change, open }: Props) {
  const { event } = data.lens;
  const clock = clockOf(settings['clock']);
  if (!event) return <p className="nothing">There is no such event here.</p>;
  const entries = event.chronicle.entries.nodes;
  if (entries.length === 0) return <Nobody event={event} open={open} />;
  return (
    <div className="chronicle">
      <p className="chronicle-answer">{answerInWords(event.chronicle, entries.length)}</p>
      <div className="clock-switch" role="group" aria-label="Clock">
        {CLOCKS.map((each) => (
          <button key={each} type="button" aria-pressed={each === clock} onClick={() => change({ clock: each })}>
            {each[0]?.toUpperCase() + each.slice(1)}
          </button>
        ))}
      </div>
      <div className="chronicle-both">
        <Lanes event={event} clock={clock} open={open} />
        <section>
          <h2>In order</h2>
          <p className="soft">By {CLOCK_WORDS[clock]}.</p>
          <EntryList entries={entries} clock={clock} open={open} />
        </section>
      </div>
    </div>
  );
}

interface LanesProps extends Pick<Props, 'open'> {
  readonly event: EventChronicle;
  readonly clock: Clock;
}

function Lanes({ event: { chronicle }, clock, open }: LanesProps) {
  const { ref, width } = useWidth();
  const lanes = useMemo(() => lanesOf(chronicle), [chronicle]);
  const axis = useMemo(() => timeAxis(chronicle.entries.nodes, clock, width), [chronicle, clock, width]);
  return (
    <section>
      <h2>By source</h2>
      <p className="soft">
        The axis tells {CLOCK_WORDS[clock]}.{' '}
        {axis.gutter === axis.width && width > 0 && 'Of nothing here is that time known.'}
      </p>
      <div ref={ref} className="chronicle-lanes">
        <TimeScale axis={axis} />
        <ul>
          {lanes.map((lane) => (
            <li key={lane.source.key}>
              <p>
                <strong>
                  <RecordLink record={lane.source} open={open} />
                </strong>{' '}
                {lane.isFirst && <span aria-hidden="true">★ </span>}
                <span className="soft">{lane.note}</span>
              </p>
              {width > 0 && <LaneChart lane={lane} axis={axis} open={(key) => openMark(key, open)} />}
            </li>
          ))}
        </ul>
      </div>
      <Legend />
    </section>
  );
}

/** One claim has its provenance; several stand in the list. */
function openMark(key: string, open: Props['open']): void {
  if (key.startsWith(LISTED)) document.getElementById(key.slice(LISTED.length))?.focus();
  else open(key, 'provenance');
}

function Legend() {
  return (
    <p className="chronicle-legend soft">
      A dot is one claim: ● affirmed, ✕ denied, ◆ questioned; hollow where the act cannot be read or was taken back. A
      line is a time known within bounds, a dashed arrow one that is open; a number stands for several claims at one
      spot. Dots that are joined: the source gave another number (plain line), certainty (dashes) or side (dots). ★ may
      have been first.
    </p>
  );
}

function Nobody({ event, open }: { readonly event: EventChronicle } & Pick<Props, 'open'>) {
  const { nodes, totalCount } = event.parts;
  return (
    <div className="chronicle">
      <p className="chronicle-answer">Nobody said anything on this event itself, as far as the lens lets through.</p>
      {nodes.length > 0 && (
        <>
          <p>
            It has parts that may have been spoken of{(totalCount ?? 0) > nodes.length && `, ${totalCount} in all`}:
          </p>
          <ul>
            {nodes.map((part) => (
              <li key={part.key}>
                <RecordLink record={part} open={open} view="chronicle" />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
