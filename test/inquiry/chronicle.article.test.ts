import { beforeAll, describe, expect, it } from 'vitest';
import { chronicleOf, day, entry, firsts } from '../support/chronicle.ts';
import { type Ask, serve } from '../support/server.ts';

/** Each value was worked out by hand from seed/syrian-coast-2025-03.yaml. */

describe('Who told first what the article tells?', () => {
  let ask: Ask;
  const told = (event: string) => chronicleOf(ask, `coast-2025-03/event/${event}`);
  beforeAll(async () => {
    ({ ask } = await serve('seed'));
  });

  it('on the shelter there is one post alone', async () => {
    const shelter = await told('shelter');
    expect(firsts(shelter)).toEqual(['Ian Miles Cheong']);
    // Six claims name the shelter, all in the post of March 8.
    expect(shelter.entries.nodes.map(({ firstSaid }) => firstSaid)).toEqual(Array.from({ length: 6 }, () => day(8)));
  });

  it('of the abductions Abu Ali told first, whenever that was: the article does no more than pass it on', async () => {
    const abductions = await told('abductions');
    expect(firsts(abductions)).toEqual(['Abu Ali Express']);
    expect(abductions.lags.nodes).toMatchObject([
      {
        source: { name: 'outlet of the article' },
        firstSaid: { earliest: '2025-03-08T00:00:00.000Z', latest: null, bounded: false },
        lag: { atLeast: 0, atMost: null },
      },
    ]);
    // Three claims, each by both. The article's time is open above, and so sets no bound for Abu Ali's.
    expect(abductions.entries.totalCount).toBe(6);
    expect(entry(abductions, 'Abu Ali Express', 'women-abducted')?.firstSaid).toEqual({
      earliest: null,
      latest: null,
      bounded: false,
    });
  });

  it('of the killings of which a post tells, the media that it questions spoke first, no later than the post', async () => {
    const killings = await told('minority-killings');
    // Sentence 3 of the post passes on, in order to question it, what these media say.
    expect(killings.firstReporters.nodes.map(({ source, firstSaid }) => [source.name, firstSaid])).toEqual([
      [
        'media that a post accuses of justifying killings',
        { earliest: null, latest: '2025-03-08T23:59:59.999Z', bounded: true },
      ],
    ]);
    expect(killings.lags.nodes.map(({ source, firstSaid }) => [source.name, firstSaid])).toEqual([
      ['Elica Le Bon', day(8)],
    ]);
  });

  it('of the killings on the coast seven voices may have told first; the article, which passes them on, came after', async () => {
    const killings = await told('killings');
    expect(firsts(killings)).toEqual([
      'Abu Ali Express',
      'Facebook accounts of community members',
      'Syrian Observatory for Human Rights',
      'activists who released footage beside the SOHR',
      'authors of social media posts with higher numbers',
      'authors of social media posts with higher numbers, those who write of thousands',
      'reports on social media about more deaths',
    ]);
    expect(killings.lags.nodes).toMatchObject([
      { source: { name: 'outlet of the article' }, lag: { atLeast: 0, atMost: null } },
    ]);
    // The article's doubt of paragraph 1 and its words of 12 and 14 are of one time: a shift, but no change over time.
    expect(killings.entries.nodes.flatMap(({ changedFrom }) => changedFrom)).toEqual([]);
  });

  it('costs the same statements for one event and for all', async () => {
    const SMALL = 'chronicle { entries { nodes { source { name } claim { text } first { key } } } }';
    const one = await ask(`{ event(key: "coast-2025-03/event/killings") { ${SMALL} } }`);
    const all = await ask(`{ events(first: 20) { nodes { ${SMALL} } } }`);
    const common = [
      'actsOfClaims',
      'assertionsById',
      'claimsById',
      'claimsOfEvents',
      'republishedByActs',
      'sourcesById',
    ].concat(['voicesOfActs', 'withdrawnOnEvents']);
    expect(one.extensions.cost.statements).toEqual([...common, 'eventsById'].sort());
    expect(all.extensions.cost.statements).toEqual([...common, 'events'].sort());
  });
});
