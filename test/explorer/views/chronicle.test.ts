import { describe, it } from 'vitest';
import { browserPath } from '../browser.ts';
import { useExplorer } from '../explorer.ts';

/** For an answer of the server, on a machine that has other things to do. */
const SOON = { timeout: 20_000 };

/** Two sources on one event: the first changes its number, and takes a claim back; the other comes two days later. */
const CHANGED = `
- {type: bundle, version: 1, name: changed}
- {type: source, key: radio, name: radio, sourceType: OUTLET}
- {type: source, key: paper, name: "עיתון", sourceType: OUTLET}
- {type: event, key: fire, name: fire, eventType: OTHER, words: a fire, restsOn: EDITORIAL}
- {type: figureClaim, key: three, event: fire, measure: INJURED, qualifier: EXACT, low: 3, high: 3, text: Three were hurt}
- {type: figureClaim, key: nine, event: fire, measure: INJURED, qualifier: EXACT, low: 9, high: 9, text: Nine were hurt}
- {type: occurrenceClaim, key: burnt, event: fire, occurred: 2025-02-01, text: It burnt}
- {type: document, key: news, source: radio, documentType: COLLECTION, description: its news}
- {type: document, key: pages, source: paper, documentType: COLLECTION, description: its pages}
- {type: assertion, key: r3, claim: three, source: radio, document: news, polarity: AFFIRMS, certainty: STATED, statedAt: 2025-02-02}
- {type: assertion, key: r9, claim: nine, source: radio, document: news, polarity: AFFIRMS, certainty: STATED, statedAt: 2025-02-05}
- {type: assertion, key: rb, claim: burnt, source: radio, document: news, polarity: AFFIRMS, certainty: STATED,
   statedAt: 2025-02-02, withdrawnAt: "2025-02-06T00:00:00Z", withdrawnWhy: it was elsewhere}
- {type: assertion, key: pb, claim: burnt, source: paper, document: pages, polarity: DENIES, certainty: STATED, statedAt: 2025-02-04}
`;

describe.skipIf(!browserPath)('the chronicle of an event', { concurrent: true }, () => {
  const explorer = useExplorer({ also: { yaml: CHANGED } });
  const fire = '#view=chronicle&of=changed/event/fire';

  it('says who was first, who followed when, what was changed and what was taken back', async ({ expect }) => {
    await explorer.open(fire);
    const { tab } = explorer;
    expect(await tab.locator('.chronicle-answer').textContent()).toContain('said it first, 2025-02-02.');
    expect(await tab.locator('.chronicle-lanes li > p').allTextContents()).toEqual([
      'radio ★ first to say so, 2025-02-02',
      'עיתון 1 day to 3 days after the first',
    ]);
    const list = tab.locator('.entry-list li');
    expect(await list.filter({ hasText: 'Nine were hurt' }).textContent()).toContain(
      'another number than it had given before: Three were hurt',
    );
    expect(await list.filter({ hasText: 'taken back 2025-02-06' }).textContent()).toContain('It burnt');
    expect(await explorer.axe('.chronicle')).toEqual([]);
  });

  it('names its clock, and turns it', async ({ expect }) => {
    await explorer.open(fire);
    const { tab } = explorer;
    const axis = tab.locator('.chronicle-both p').first();
    expect(await axis.textContent()).toContain('The axis tells when it was first said.');
    await tab.getByRole('button', { name: 'Happened', exact: true }).click();
    await expect.poll(() => axis.textContent(), SOON).toContain('The axis tells when it is said to have happened.');
    expect(await tab.locator('.entry-list li').first().textContent()).toContain('2025-02-01');
    expect(await tab.locator('.time-scale').textContent()).toContain('time unknown');
    expect(tab.url()).toContain('set.clock=happened');
  });

  it('leads from each mark to its claim, by mouse and by keys', async ({ expect }) => {
    await explorer.open(fire);
    const { tab } = explorer;
    const marks = tab.locator('.chronicle-lanes li').first().locator('[data-key]');
    await marks.first().focus();
    await tab.keyboard.press('End');
    const name = 'document.activeElement.getAttribute("aria-label")';
    expect(await tab.evaluate(name)).toContain('2025-02-05: \u2068Nine were hurt\u2069');
    await marks.last().click();
    await expect.poll(() => tab.url(), SOON).toContain('view=provenance');
    expect(tab.url()).toContain('changed/claim/nine');
  });

  it('puts what has no known time aside, and says so', async ({ expect }) => {
    await explorer.open('#view=chronicle&of=coast-2025-03/event/killings');
    const { tab } = explorer;
    expect(await tab.locator('.chronicle-answer').textContent()).toBe(
      '7 sources may have been first: of none of them is the time known. 40 things said by 8 sources in all.',
    );
    expect(await tab.locator('.chronicle-lanes li').count()).toBe(8);
    expect(await tab.locator('.chronicle-lanes [data-key]').count()).toBe(40);
    expect(await explorer.axe('.chronicle')).toEqual([]);
  });
});
