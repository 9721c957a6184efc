import { counted } from '../../record/act-words.ts';
import type { Spot } from './spots.ts';

/** The answer in a sentence or two. */
export function sayPlaces(spots: readonly Spot[]): string {
  if (spots.length === 0) return 'No place is known: no claim that counts names one, and the editors filed it nowhere.';
  const named = spots.filter(({ saidTotal }) => saidTotal > 0).length;
  const filed = spots.filter(({ filedTotal }) => filedTotal > 0).length;
  const parts = [
    ...(named > 0 ? [`claims name ${counted(named, 'place')}`] : []),
    ...(filed > 0 ? [`the editors file events at ${named > 0 ? filed : counted(filed, 'place')}`] : []),
  ];
  const first = parts.length > 0 ? parts.join('; ') : `${counted(spots.length, 'place')}, to which nothing leads`;
  return `${first.slice(0, 1).toUpperCase()}${first.slice(1)}.${sayPointless(spots)}`;
}

function sayPointless(spots: readonly Spot[]): string {
  const pointless = spots.filter(({ place }) => !place.point).length;
  if (pointless === 0) return '';
  if (spots.length === 1) return ' It has no point of its own.';
  return ` ${pointless} of ${spots.length} ${pointless === 1 ? 'has no point of its own' : 'have no point of their own'}.`;
}

/** Where a place lies: `in Latakia province, Syria`. */
export function withinOf({ place: { within } }: Spot): readonly { key: string; label: string }[] {
  return within ? [within, ...(within.within ? [within.within] : [])] : [];
}
