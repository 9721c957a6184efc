import { describe, it } from 'vitest';
import { browserPath } from '../browser.ts';
import { useExplorer } from '../explorer.ts';

/** For an answer of the server, on a machine that has other things to do. */
const SOON = { timeout: 20_000 };

describe.skipIf(!browserPath)('the chronicle of an event', { concurrent: true }, () => {
  const explorer = useExplorer();
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
