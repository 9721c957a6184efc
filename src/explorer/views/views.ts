import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { RecordType } from '../record/type.ts';
import type { ViewProps } from '../view/declared.ts';

/** A view as it is offered: before its code is loaded. */
export interface OfferedView {
  /** As the address names it. */
  readonly name: string;
  readonly title: string;
  /** The question it answers. */
  readonly asks: string;
  /** What it can be a view of. */
  readonly of: readonly RecordType[];
  readonly View: LazyExoticComponent<ComponentType<ViewProps>>;
}

/** Every view beside the graph itself, in the order they are offered. */
export const VIEWS: readonly OfferedView[] = [
  {
    name: 'provenance',
    title: 'Provenance',
    asks: 'On whose word does it rest, and does doubt get lost on the way?',
    of: ['Claim', 'Assertion'],
    View: lazy(() => import('./provenance/provenance.tsx').then(({ Provenance }) => ({ default: Provenance }))),
  },
  {
    name: 'figures',
    title: 'Figures',
    asks: 'Who gave which number, on whose word, and which of them clash?',
    of: ['Event', 'Claim'],
    View: lazy(() => import('./figures/figures.tsx').then(({ Figures }) => ({ default: Figures }))),
  },
  {
    name: 'chronicle',
    title: 'Chronicle',
    asks: 'Who said what, when, and who said it first?',
    of: ['Event'],
    View: lazy(() => import('./chronicle/chronicle.tsx').then(({ Chronicle }) => ({ default: Chronicle }))),
  },
  {
    name: 'stances',
    title: 'Stances',
    asks: 'Who stands where on whom and on what, and by whose word?',
    of: ['Actor', 'Event'],
    View: lazy(() => import('./stances/stances.tsx').then(({ Stances }) => ({ default: Stances }))),
  },
  {
    name: 'contradictions',
    title: 'Contradictions',
    asks: 'Who contradicts whom, and what does that assume?',
    of: ['Event', 'Claim'],
    View: lazy(() =>
      import('./contradictions/contradictions.tsx').then(({ Contradictions }) => ({ default: Contradictions })),
    ),
  },
  {
    name: 'map',
    title: 'Map',
    asks: 'Where is it said to have happened?',
    of: ['Event', 'Actor', 'Claim', 'Place'],
    View: lazy(() => import('./map/map.tsx').then(({ MapOfPlaces }) => ({ default: MapOfPlaces }))),
  },
  {
    name: 'lenses',
    title: 'Two lenses',
    asks: 'What differs when other voices count?',
    of: ['Event', 'Claim', 'Actor'],
    View: lazy(() => import('./lenses/lenses.tsx').then(({ TwoLenses }) => ({ default: TwoLenses }))),
  },
];
