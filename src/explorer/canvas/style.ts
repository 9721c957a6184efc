import type { StylesheetJson } from 'cytoscape';
import { RECORD_TYPES, type RecordType } from '../record/type.ts';

/** How the picture looks: a shape and a colour for every type, a colour for every stance, dashes for what is disputed. */

/** The shape of each type: colour is never the only way to tell them apart. */
export const SHAPES: Readonly<Record<RecordType, string>> = {
  Actor: 'ellipse',
  Event: 'diamond',
  Claim: 'round-rectangle',
  Assertion: 'triangle',
  Source: 'hexagon',
  Document: 'rectangle',
  Place: 'pentagon',
};

/** The colours of the page's theme, as the canvas needs them: it knows no CSS variables. */
export type Colours = Readonly<Record<string, string>>;

const NAMES = [
  'ground',
  'surface',
  'line',
  'ink',
  'ink-soft',
  'accent',
  'plus',
  'minus',
  'none',
  'disputed',
  'says',
  'relays',
];

/** Reads them where the picture stands. */
export function readColours(element: Element): Colours {
  const probe = document.createElement('span');
  element.append(probe);
  const names = [...NAMES, ...RECORD_TYPES.map((type) => type.toLowerCase())];
  const colours = names.map((name) => {
    probe.style.color = `var(--${name})`; // resolves light-dark() for the scheme in force
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours);
}

/** The stylesheet in these colours. */
export function styleOf(colours: Colours): StylesheetJson {
  const colour = (name: string) => colours[name] ?? '#888';
  return [
    { selector: 'node', style: nodeStyle(colour) },
    ...RECORD_TYPES.map((type) => ({
      selector: `node[type = "${type}"]`,
      style: { shape: SHAPES[type] as 'ellipse', 'background-color': colour(type.toLowerCase()) },
    })),
    { selector: 'node[type = "Event"]', style: { width: 34, height: 34 } },
    { selector: 'node[type = "Assertion"]', style: { width: 16, height: 16 } },
    { selector: 'node[type = "Claim"]', style: { width: 30, height: 20 } },
    { selector: 'node.pinned', style: { 'border-width': 3, 'border-color': colour('ink') } },
    {
      selector: 'node.disputed',
      style: { 'border-width': 3, 'border-style': 'dashed', 'border-color': colour('disputed') },
    },
    { selector: 'edge', style: edgeStyle(colour) },
    { selector: 'edge.says', style: inColour(colour('says'), 1.5) },
    { selector: 'edge.relays', style: inColour(colour('relays'), 2) },
    { selector: 'edge.named, edge.near', style: { label: 'data(caption)' } },
    { selector: 'edge.faint', style: { 'line-style': 'dotted' } },
    ...['plus', 'minus', 'none'].map((sign) => ({ selector: `edge.${sign}`, style: inColour(colour(sign), 2.5) })),
    { selector: 'edge.disputed', style: { ...inColour(colour('disputed'), 2.5), 'line-style': 'dashed' as const } },
    { selector: '.aside', style: { opacity: 0.18, 'text-opacity': 0 } },
    { selector: 'edge.lit', style: { ...inColour(colour('accent'), 4), 'z-index': 9 } },
    { selector: 'edge.weakest', style: { 'line-style': 'dashed' as const } },
    {
      selector: 'node:selected',
      style: { 'border-width': 4, 'border-color': colour('accent'), 'border-style': 'solid' },
    },
    { selector: 'edge:selected', style: inColour(colour('accent'), 4) },
  ];
}

const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", sans-serif';

function nodeStyle(colour: (name: string) => string) {
  return {
    label: 'data(caption)',
    width: 26,
    height: 26,
    'border-width': 1,
    'border-color': colour('surface'),
    'font-family': FONT,
    'font-size': 12,
    color: colour('ink'),
    'text-outline-color': colour('ground'),
    'text-outline-width': 2,
    'text-valign': 'bottom' as const,
    'text-margin-y': 4,
    'text-wrap': 'wrap' as const,
    'text-max-width': '140px',
    'min-zoomed-font-size': 7, // smaller than this nobody reads, and it costs the most to draw
  };
}

function edgeStyle(colour: (name: string) => string) {
  return {
    width: 1.5,
    'line-color': colour('line'),
    'target-arrow-color': colour('line'),
    'target-arrow-shape': 'triangle' as const,
    'arrow-scale': 0.9,
    'curve-style': 'bezier' as const,
    'font-family': FONT,
    'font-size': 9,
    color: colour('ink-soft'),
    'text-rotation': 'autorotate' as const,
    'text-outline-color': colour('ground'),
    'text-outline-width': 2,
    'min-zoomed-font-size': 8,
    'text-wrap': 'ellipsis' as const,
    'text-max-width': '160px',
  };
}

function inColour(colour: string, width: number) {
  return { 'line-color': colour, 'target-arrow-color': colour, width };
}
