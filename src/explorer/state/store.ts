import { create } from 'zustand';
import { beginning, type History } from '../graph/history.ts';
import { NOTHING, type Walk } from '../graph/walk.ts';
import type { Asked } from '../server/ask.ts';
import { parsePlace, type Place } from './place.ts';

/** A way between two records, as it is shown in the picture. */
export interface ShownPath {
  readonly keys: ReadonlySet<string>;
  /** Of these, what belongs to the hop that it hangs on. */
  readonly weakest: ReadonlySet<string>;
}

/** All that the page shows. Steps (steps.ts) change it; what stands in the address follows by itself (address.ts). */
export interface Explorer {
  readonly place: Place;
  readonly history: History<Walk>;
  /** Whether what lies apart from the record that is looked at is put aside: so once a reader has chosen one. */
  readonly isFocused: boolean;
  /** Further records that are picked beside the one that is looked at. */
  readonly picked: ReadonlySet<string>;
  /** Claims in the picture that somebody denies. */
  readonly denied: ReadonlySet<string>;
  readonly path: ShownPath | undefined;
  /** What the last step did: read aloud. */
  readonly status: string;
  /** What is not in the picture, and why: stays until the next step. */
  readonly lacks: readonly string[];
  /** How many steps are under way. */
  readonly busy: number;
  /** A query to open in the editor. */
  readonly opened: Asked | undefined;
  /** Set where the graph holds nothing at all. */
  readonly isEmpty: boolean;
  /** Raised when the picture is to be fitted into its frame. */
  readonly fits: number;
}

/** The state of the page. */
export const useExplorer = create<Explorer>()(() => ({
  place: parsePlace(location.hash).place,
  history: beginning(NOTHING),
  isFocused: false,
  picked: new Set(),
  denied: new Set(),
  path: undefined,
  status: '',
  lacks: [],
  busy: 0,
  opened: undefined,
  isEmpty: false,
  fits: 0,
}));

/** What the reader has gathered by now. */
export function walkNow(): Walk {
  return useExplorer.getState().history.present;
}
