import type { LensInput } from '../generated/graphql.ts';
import { parseLens } from '../lens/lens.ts';

/** A view's own switches, by name, as the address holds them: nothing in it can be trusted to be one of ours. */
export type Settings = Readonly<Record<string, string>>;

/** Where the reader is: what the address holds beside the graph itself. */
export interface Place {
  /** The view that is open; `graph` is the graph. */
  readonly view: string;
  /** The key of the record that is looked at. */
  readonly of: string | undefined;
  /** The switches of the view. */
  readonly settings: Settings;
  readonly lens: LensInput;
  /** Whether the GraphQL editor is open. */
  readonly query: boolean;
}

/** Where one begins. */
export const START: Place = { view: 'graph', of: undefined, settings: {}, lens: {}, query: false };

const SETTING = 'set.';

/** The place as the part of an address behind `#`. */
export function placeText({ view, of, settings, lens, query }: Place, graph: string): string {
  const parts = new URLSearchParams();
  if (view !== START.view) parts.set('view', view);
  if (of !== undefined) parts.set('of', of);
  for (const [name, value] of Object.entries(settings)) parts.set(SETTING + name, value);
  if (Object.keys(lens).length > 0) parts.set('lens', JSON.stringify(lens));
  if (query) parts.set('query', 'open');
  if (graph !== '') parts.set('graph', graph);
  return parts.toString().replaceAll('%2F', '/'); // a slash may stand there, and keys are easier to read with it
}

/** The place that an address tells of, and its graph. What cannot be read is as if it were not there. */
export function parsePlace(text: string): { place: Place; graph: string } {
  const parts = new URLSearchParams(text.replace(/^#/, ''));
  const settings = [...parts].filter(([name]) => name.startsWith(SETTING));
  const place = {
    view: parts.get('view') ?? START.view,
    of: parts.get('of') ?? undefined,
    settings: Object.fromEntries(settings.map(([name, value]) => [name.slice(SETTING.length), value])),
    lens: parseLens(parts.get('lens')),
    query: parts.has('query'),
  };
  return { place, graph: parts.get('graph') ?? '' };
}
