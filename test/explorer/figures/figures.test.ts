import { describe, expect, it } from 'vitest';
import { axisOf, scaleFor, scaleOf, ticksOf } from '../../../src/explorer/views/figures/axis.ts';
import { figuresTable } from '../../../src/explorer/views/figures/figures-table.ts';
import { panelInWords, panelsOf } from '../../../src/explorer/views/figures/lines.ts';
import { measureOf } from '../../../src/explorer/views/figures/measures.ts';
import { intervalInWords, numberInWords } from '../../../src/explorer/views/figures/number.ts';
import { groupsOf } from '../../../src/explorer/views/figures/rows.ts';
import { countedInWords, scopeOf } from '../../../src/explorer/views/figures/scope.ts';
import { groupInWords, summaryOf } from '../../../src/explorer/views/figures/summary.ts';
import { rootsOf, tellingsOf } from '../../../src/explorer/views/figures/tellings.ts';
import { act, eventOf, figure, number, series } from './made.ts';

const labels = (voices: readonly { readonly label: string }[]) => voices.map(({ label }) => label);

describe('who tells a figure', () => {
  it('is whom nobody else passes on, with all upstream by how far they stand', () => {
    const paper = act('paper', { via: [['site'], ['neighbours', 'police']] });
    const [telling, ...others] = tellingsOf([paper, act('site', { via: [['neighbours', 'police']] }), act('police')]);
    expect(others).toEqual([]);
    expect(telling?.act.source.label).toBe('paper');
    expect(telling?.steps.map(({ voices }) => labels(voices))).toEqual([['site'], ['neighbours', 'police']]);
  });

  it('goes back to those who pass nothing on', () => {
    const paper = act('paper', { via: [['site', 'police'], ['neighbours']] });
    expect(labels(rootsOf([paper, act('site', { via: [['neighbours']] }), act('police'), act('neighbours')]))).toEqual([
      'police',
      'neighbours',
    ]);
    expect(labels(rootsOf([paper]))).toEqual(['neighbours']);
  });

  it('is not an act that the editors struck', () => {
    const struck = act('paper', { struckAt: '2025-01-01T00:00:00.000Z' });
    expect(tellingsOf([struck])).toEqual([]);
    expect(rootsOf([struck])).toEqual([]);
  });
});

describe('numbers in words', () => {
  it('keep what is open, and what is only words', () => {
    expect(intervalInWords({ low: 200, high: 999 })).toBe('200 to 999');
    expect(intervalInWords({ low: 1601, high: null })).toBe('1,601 or more');
    expect(intervalInWords({ low: 0, high: null })).toBe('any number');
    expect(numberInWords(figure('x', { qualifier: 'AT_LEAST', low: 601, high: null }))).toBe('at least 601');
    expect(numberInWords(figure('x', { qualifier: 'AT_MOST', low: null, high: 90 }))).toBe('at most 90');
    expect(numberInWords(figure('x', { qualifier: 'WORDS', words: 'hundreds' }))).toBe('“hundreds”');
    expect(numberInWords(figure('x', { qualifier: 'ABOUT', low: 500 }))).toBe('about 500');
  });
});

describe('what a figure counts', () => {
  it('names what is left open, and fills nothing in', () => {
    const claim = figure('x', {
      populations: [{ actor: null, words: 'doctors' }],
      doer: { actor: null, words: 'a mob' },
    });
    expect(scopeOf(claim).parts.map(({ part, words }) => `${part} ${words}`)).toEqual(['who doctors', 'by a mob']);
    expect(scopeOf(claim).open).toEqual(['where', 'over what time']);
    expect(countedInWords(claim)).toBe('doctors by a mob');
    expect(countedInWords(figure('x'))).toBe('nobody named');
  });
});

describe('the list', () => {
  const some = figure('some', { qualifier: 'WORDS', words: 'hundreds' });
  const least = figure('least', { qualifier: 'AT_LEAST', low: 250, high: null });
  const more = figure('more', { relation: 'IN_ADDITION_TO', relativeTo: least });
  const hurt = figure('hurt', { measure: 'INJURED', low: 7 });

  it('has a group for each thing that is counted, in the order of the server, from the lowest figure on', () => {
    const event = eventOf([hurt, least, more, some], {
      envelopes: [
        { measure: 'KILLED', measureWords: null, low: 200, high: null },
        { measure: 'INJURED', measureWords: null, low: 7, high: 7 },
      ],
      camps: {
        totalCount: 1,
        nodes: [
          {
            measure: 'KILLED',
            assuming: [],
            interval: { low: 250, high: 999 },
            independentRoots: { min: 1, max: 1 },
            figures: { totalCount: 1, nodes: [number(some, 200, 999)] },
          },
        ],
      },
    });
    const [killed, injured, ...others] = groupsOf(event);
    expect(others).toEqual([]);
    expect(killed?.rows.map(({ claim }) => claim.label)).toEqual(['some', 'least']);
    expect(killed?.relative.map(({ claim }) => claim.label)).toEqual(['more']);
    expect(killed && groupInWords(killed)).toBe(
      '2 figures, from 200 to no upper end; 1 more told only against another.',
    );
    expect(injured && groupInWords(injured)).toBe('1 figure, all 7.');
    expect(summaryOf(event, groupsOf(event))).toBe('4 figures, which go back to one voice; no two of them clash.');
  });

  it('draws no range for words whose range it was not told', () => {
    expect(groupsOf(eventOf([some]))[0]?.rows[0]?.interval).toBeNull();
  });

  it('says at both figures that they clash, and where nobody stands by one any more', () => {
    const gone = figure('gone', { low: 9, acts: [act('x', { withdrawnAt: '2025-01-01T00:00:00.000Z' })] });
    const pair = {
      one: number(gone, 9, 9),
      other: number(least, 250, null),
      reason: '',
      assuming: [],
      oneVoice: false,
    };
    const [group] = groupsOf(eventOf([least, gone], { incompatible: { totalCount: 1, nodes: [pair] } }));
    expect(group?.rows.map(({ clashes }) => labels(clashes))).toEqual([['least'], ['gone']]);
    expect(group?.rows.map(({ stands }) => stands)).toEqual([false, true]);
  });

  it('folds what one source counts on into one line, and says what is missing', () => {
    const [first, last] = [figure('first', { low: 10 }), figure('last', { low: 30 })];
    const running = series('office', [
      [first, '2025-01-01'],
      [last, '2025-01-02'],
    ]);
    const event = eventOf([first], { series: { totalCount: 1, nodes: [running] }, cut: true }, 40);
    const groups = groupsOf(event);
    expect(groups[0]?.rows).toEqual([]);
    expect(groups[0]?.series).toEqual([running]);
    expect(summaryOf(event, groups)).toBe(
      '40 figures, 2 of them shown, which go back to one voice; no two of them clash. Of so many not all were compared: choose a lens, to compare fewer.',
    );
  });

  it('is a table too, with a row for each telling', () => {
    const told = figure('told', { low: 3, acts: [act('paper', { via: [['police']] }), act('police'), act('radio')] });
    const rows = figuresTable(eventOf([told])).rows.map((row) => [row[5], row[6]]);
    expect(rows).toEqual([
      [{ key: 'made/source/paper', text: 'paper' }, 'police'],
      [{ key: 'made/source/radio', text: 'radio' }, null],
    ]);
  });
});

describe('the axis', () => {
  it('is a log scale where the numbers are wide apart, and leaves room for what is open', () => {
    expect(scaleFor([{ low: 200, high: 999 }])).toBe('linear');
    expect(
      scaleFor([
        { low: 3, high: 3 },
        { low: 700, high: null },
      ]),
    ).toBe('log');
    expect(axisOf([{ low: 250, high: null }], 'linear').domain).toEqual([0, 300]);
    expect(axisOf([], 'log').domain).toEqual([1, 1.5]);
    expect(ticksOf({ type: 'log', domain: [1, 150_000] }, 300)).toEqual([1, 10, 100, 1_000, 10_000, 100_000]);
    expect(ticksOf({ type: 'log', domain: [8, 120] }, 300)).toEqual([10, 20, 50, 100]);
  });

  it('takes no word of an address that it does not know', () => {
    expect([scaleOf('log'), scaleOf('constructor'), scaleOf(undefined)]).toEqual(['log', undefined, undefined]);
    expect([measureOf('INJURED'), measureOf('toString'), measureOf('')]).toEqual(['INJURED', undefined, undefined]);
  });
});

describe('lines over time', () => {
  it('are one for each source, beside those who count the same, and never joined', () => {
    const of = (who: string, low: number) =>
      figure(`${who} ${low}`, { low, populations: [{ actor: null, words: who }] });
    const people = ['office', 'radio'].map((voice) =>
      series(voice, [
        [of('people', 10), '2025-01-01'],
        [of('people', 8), '2025-01-02', true],
      ]),
    );
    const children = series('office', [
      [of('children', 1), '2025-01-01'],
      [of('children', 2), '2025-01-02'],
    ]);
    const panels = panelsOf(groupsOf(eventOf([], { series: { totalCount: 3, nodes: [children, ...people] } })));
    expect(panels.map(({ title, lines }) => [title, lines.length])).toEqual([
      ['Killed: \u2068people\u2069', 2],
      ['Killed: \u2068children\u2069', 1],
    ]);
    expect(panels[0] && panelInWords(panels[0])).toContain(
      '\u2068office\u2069: 2 figures from 10 to 8, 1 of them lower than the one before',
    );
  });
});
