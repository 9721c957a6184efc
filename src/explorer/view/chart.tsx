import { plot, type PlotOptions } from '@observablehq/plot';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import './chart.css';

interface ChartProps {
  readonly options: PlotOptions;
  /** What is seen, for who cannot see it; without it the chart repeats what stands beside it, and is passed over. */
  readonly label?: string;
  /** Goes to the record of a mark: see `reached` in marks.ts. */
  readonly open?: (key: string) => void;
}

/** A drawing by Observable Plot. */
export function Chart({ options, label, open }: ChartProps) {
  if (label !== undefined && open) return <MarkedChart options={options} label={label} open={open} />;
  return <StillChart options={options} label={label} />;
}

function StillChart({ options, label }: Pick<ChartProps, 'options'> & { readonly label: string | undefined }) {
  const holder = usePlot(options);
  if (label === undefined) return <div ref={holder} className="chart" aria-hidden="true" />;
  return <div ref={holder} className="chart" role="img" aria-label={label} />;
}

/**
 * Its marks are one stop of the Tab key: the arrow keys go from mark to mark, Enter opens, and what a mark is called stands
 * beside it while it is pointed at or has the focus.
 */
function MarkedChart({ options, label, open }: Required<ChartProps>) {
  const holder = usePlot(options);
  const [told, setTold] = useState<Told>();
  const tell = ({ target }: SyntheticEvent) => setTold(toldAt(markAt(target), holder.current));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') openMark(event.target, open);
    else if (!step(holder.current, event)) return;
    event.preventDefault();
  };
  return (
    <div
      className="chart"
      role="group"
      aria-label={label}
      onClick={({ target }) => openMark(target, open)}
      onKeyDown={press}
      onPointerOver={tell}
      onPointerLeave={() => setTold(undefined)}
      onFocus={tell}
      onBlur={() => setTold(undefined)}
    >
      <div ref={holder} />
      {told && (
        <p className="chart-told" aria-hidden="true" dir="auto" style={{ left: told.x, top: told.y }}>
          {told.text}
        </p>
      )}
    </div>
  );
}

function usePlot(options: PlotOptions) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = plot(options);
    // Plot names its groups by their marks ("dot"); on a group without a role that is no name.
    for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
    holder.current?.replaceChildren(drawn);
    marksIn(holder.current)[0]?.setAttribute('tabindex', '0');
    return () => drawn.remove();
  }, [options]);
  return holder;
}

/** What a mark is called, and where to write it: in pixels, from the corner of its chart. */
interface Told {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** As wide as it gets: chart.css. */
const WIDEST = 260;

function toldAt(mark: Element | null, holder: HTMLElement | null): Told | undefined {
  const text = mark?.getAttribute('aria-label');
  if (!mark || !text || !holder) return undefined;
  const [at, around] = [mark.getBoundingClientRect(), holder.getBoundingClientRect()];
  const x = Math.max(0, Math.min(at.left - around.left, around.width - WIDEST));
  return { text, x, y: at.bottom - around.top + 6 };
}

function marksIn(holder: HTMLElement | null): SVGElement[] {
  return [...(holder?.querySelectorAll<SVGElement>('[data-key]') ?? [])];
}

function markAt(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[data-key]') : null;
}

function openMark(target: EventTarget, open: (key: string) => void): void {
  const key = markAt(target)?.getAttribute('data-key');
  if (key) open(key);
}

function step(holder: HTMLElement | null, { key, target }: KeyboardEvent): boolean {
  const marks = marksIn(holder);
  const at = marks.findIndex((mark) => mark === target);
  const next = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: marks.length - 1,
  };
  const to = Object.hasOwn(next, key) ? marks[next[key as keyof typeof next]] : undefined;
  if (at < 0 || !to) return false;
  marks[at]?.setAttribute('tabindex', '-1');
  to.setAttribute('tabindex', '0');
  to.focus();
  return true;
}
