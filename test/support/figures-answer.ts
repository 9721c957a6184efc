/** What an answer about figures may hold: a test reads what it asked for. */
export interface FiguresTold {
  readonly id: string;
  readonly cut: boolean;
  readonly envelope: EnvelopeTold | null;
  readonly envelopes: readonly EnvelopeTold[];
  readonly camps: ListTold<CampTold>;
  readonly compatible: ListTold<PairTold>;
  readonly incompatible: ListTold<PairTold>;
  readonly notComparable: ListTold<PairTold>;
  readonly relative: ListTold<unknown>;
  readonly unread: ListTold<FigureTold>;
  readonly series: ListTold<SeriesTold>;
}

export interface ListTold<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

export interface FigureTold {
  readonly claim: { readonly text: string };
  readonly claims: ListTold<{ readonly text: string }>;
  readonly interval: IntervalTold;
  readonly disputed: boolean;
}

export interface CampTold {
  readonly interval: IntervalTold;
  readonly assuming: readonly string[];
  readonly figures: ListTold<FigureTold>;
  readonly independentRoots: { readonly min: number; readonly max: number | null };
}

export interface PairTold {
  readonly one: FigureTold;
  readonly other: FigureTold;
  readonly rule: string;
  readonly reason: string;
  readonly assuming: readonly string[];
  readonly difference: string | null;
  readonly oneVoice: boolean;
}

interface IntervalTold {
  readonly low: number;
  readonly high: number | null;
}

interface EnvelopeTold extends IntervalTold {
  readonly measure: string;
  readonly measureWords: string | null;
}

interface SeriesTold {
  readonly source: { readonly name: string };
  readonly points: ListTold<{
    readonly figure: FigureTold;
    readonly at: { readonly edtf: string };
    readonly clock: string;
    readonly revises: boolean;
  }>;
}

/** The figures of an answer about one event. */
export function figuresIn(event: unknown): FiguresTold {
  return (event as { readonly figures: FiguresTold }).figures;
}
