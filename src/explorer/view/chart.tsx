import { plot, type PlotOptions } from '@observablehq/plot';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import './chart.css';

interface ChartProps {
  readonly options: PlotOptions;
  /** What is seen, for who cannot see it; without it the chart repeats what stands beside it, and is passed over. */
  readonly label?: string;
  /** Goes to the record of a mark: see `reached` in marks.ts. */
  readonly open?: (key: string) => void;
}

/**
 * A drawing by Observable Plot. Its marks are one stop of the Tab key: the arrow keys go from mark to mark, Enter opens.
 */
export function Chart({ options, label, open }: ChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = plot(options);
    // Plot names its groups by their marks ("dot"); on a group without a role that is no name.
    for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
    holder.current?.replaceChildren(drawn);
    marksIn(holder.current)[0]?.setAttribute('tabindex', '0');
    return () => drawn.remove();
  }, [options]);

  if (label === undefined) return <div ref={holder} className="chart" aria-hidden="true" />;
  if (!open) return <div ref={holder} className="chart" role="img" aria-label={label} />;
  const click = ({ target }: MouseEvent) => openMark(target, open);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') openMark(event.target, open);
    else if (!step(holder.current, event)) return;
    event.preventDefault();
  };
  return <div ref={holder} className="chart" role="group" aria-label={label} onClick={click} onKeyDown={press} />;
}

function marksIn(holder: HTMLElement | null): SVGElement[] {
  return [...(holder?.querySelectorAll<SVGElement>('[data-key]') ?? [])];
}

function openMark(target: EventTarget, open: (key: string) => void): void {
  const key = target instanceof Element && target.closest('[data-key]')?.getAttribute('data-key');
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
