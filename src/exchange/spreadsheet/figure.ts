import { MEASURES, QUALIFIERS } from '../../claim/figure.ts';
import type { Resolver } from './resolver.ts';
import type { Row } from './row.ts';
import type { Said } from './said.ts';
import { figureText } from './wording.ts';

interface Party {
  readonly actor?: string;
  readonly words?: string;
  /** How it reads. */
  readonly shown: string;
}

/** What a row of figures claims; undefined where something of it cannot be read, which the row then knows. */
export function figureOf(row: Row, resolver: Resolver): Said | undefined {
  const [event, place] = [resolver.one('event'), resolver.one('place')];
  const [measure, qualifier] = [row.word('measure', MEASURES), row.word('qualifier', QUALIFIERS)];
  const [low, high] = [row.number('low'), row.number('high')];
  const [period, asOf] = [row.time('period'), row.time('as of')];
  const populations = partiesOf(row, resolver, 'population');
  const [doer] = partiesOf(row, resolver, 'doer');
  const cumulative = row.word('cumulative', ['YES', 'NO']);
  if (!event || !measure || row.problems.length > 0) return undefined;
  const words = row.text('words');
  const said = {
    measure,
    measureWords: row.text('measure words'),
    qualifier: qualifier ?? qualifierOf(low, high),
    low,
    high,
    words,
  };
  const scope = { place: place?.key, period, asOf };
  const text = figureText({
    ...said,
    populations: populations.map(({ shown }) => shown),
    doer: doer?.shown,
    place: place?.name,
    period,
    asOf,
    event: event.name,
  });
  const claim = {
    type: 'figureClaim',
    text,
    event: event.key,
    ...said,
    populations: populations.length === 0 ? undefined : populations.map(partyOf),
    doer: doer && partyOf(doer),
    ...scope,
    cumulative: cumulative === undefined ? undefined : cumulative === 'YES',
  };
  const sides = [populations.map(partyOf), doer === undefined ? null : partyOf(doer)];
  return { claim, identity: ['figure', event.key, measure, said.measureWords, ...sides, ...Object.values(scope)] };
}

/** How a number is meant, where the row does not say: by which bounds it has. */
function qualifierOf(low: number | undefined, high: number | undefined): (typeof QUALIFIERS)[number] {
  if (low === undefined) return high === undefined ? 'WORDS' : 'AT_MOST';
  if (high === undefined) return 'AT_LEAST';
  return low === high ? 'EXACT' : 'BETWEEN';
}

function partiesOf(row: Row, resolver: Resolver, column: 'population' | 'doer'): Party[] {
  const words = row.text(`${column} words`);
  const actors =
    column === 'doer' ? [resolver.one(column)].filter((each) => each !== undefined) : resolver.several(column);
  if (words === undefined) return actors.map(({ key, name }) => ({ actor: key, shown: name }));
  const [actor] = actors;
  if (actors.length > 1) row.fail(`${column} words`, 'an empty cell beside several names');
  if (actor === undefined) return [{ words, shown: words }];
  return [{ actor: actor.key, words, shown: `${words} (${actor.name})` }];
}

function partyOf({ actor, words }: Party): Readonly<Record<string, string>> {
  return { ...(actor === undefined ? {} : { actor }), ...(words === undefined ? {} : { words }) };
}
