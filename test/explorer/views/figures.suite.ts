import { describe, it } from 'vitest';
import { browserPath } from '../browser.ts';
import { useExplorer } from '../explorer.ts';

/** For an answer of the server, on a machine that has other things to do. */
const SOON = { timeout: 20_000 };

describe.skipIf(!browserPath)('the figures of an event', { concurrent: true }, () => {
  const explorer = useExplorer();
  const killings = '#view=figures&of=coast-2025-03/event/killings';
  const row = (text: string) => explorer.tab.locator('.figure-row', { hasText: text }).first();

  it('tell at a glance who gave which number, on whose word, and which two clash', async ({ expect }) => {
    await explorer.open(killings);
    const { tab } = explorer;
    expect(await tab.locator('.figures-answer').textContent()).toBe(
      '7 figures, which go back to 8 voices; 1 pair cannot both hold.',
    );
    expect(await tab.locator('.figures h2').allTextContents()).toEqual([
      'Killed',
      'Bodies seen',
      'What cannot both hold',
      'What can hold together',
    ]);
    expect(await row('At least 601').locator('.told-by p').first().textContent()).toBe(
      'outlet of the article, on the word of Abu Ali Express, on the word of Facebook accounts of community members',
    );
    expect(await row('At least 601').locator('strong').textContent()).toBe('Facebook accounts of community members');
    expect(await row('Hundreds more than').textContent()).toContain('On top of: At least 250 Alawites');
    expect(await row('Thousands were killed').textContent()).toContain('Cannot hold together with');
    expect(await explorer.axe('.figures')).toEqual([]);
  });

  it('go on to the chain, the claim and the source, by keyboard too', async ({ expect }) => {
    await explorer.open(killings);
    await row('At least 601').getByRole('button', { name: 'the whole chain' }).focus();
    await explorer.tab.keyboard.press('Enter');
    await expect.poll(() => explorer.tab.url(), SOON).toContain('view=provenance');
    expect(explorer.tab.url()).toContain('coast-2025-03/assertion/601-article');
  });

  it('keep their switches in the address, and stand up to an address that holds nonsense', async ({ expect }) => {
    await explorer.open(`${killings}&set.measure=toString&set.scale=__proto__`);
    const { tab } = explorer;
    await tab.getByRole('button', { name: 'Bodies seen' }).click();
    await expect.poll(() => tab.locator('.figure-group').count(), SOON).toBe(1);
    await tab.getByRole('button', { name: 'Log scale' }).click();
    expect(tab.url()).toContain('set.measure=BODIES_SEEN');
    expect(tab.url()).toContain('set.scale=log');
    await tab.reload();
    await expect.poll(() => tab.locator('.figure-group h2').allTextContents(), SOON).toEqual(['Bodies seen']);
  });

  it('are those of its event for a figure, which is marked; and of a claim without a number it says so', async ({
    expect,
  }) => {
    await explorer.open('#view=figures&of=coast-2025-03/claim/least-601');
    expect(await explorer.tab.locator('.figure-row[aria-current]').textContent()).toContain('at least 601');
    await explorer.open('#view=figures&of=coast-2025-03/claim/killings-happened');
    await expect.poll(() => explorer.tab.locator('.view').textContent(), SOON).toContain('This claim gives no number.');
  });

  it('run on over time in a line for each source, its points within reach of the keys, its names never run', async ({
    expect,
  }) => {
    await explorer.open('#view=figures&of=running/event/flood');
    const { tab } = explorer;
    expect(await tab.locator('.figure-row').textContent()).toContain(
      'The last of 3 figures: from 10, 2025-02-01; 1 time',
    );
    const points = tab.locator('.figure-panel [data-key]');
    expect(await points.count()).toBe(3);
    await points.first().focus();
    await tab.keyboard.press('ArrowRight');
    expect(await tab.evaluate('document.activeElement.getAttribute("aria-label")')).toContain('30, 2025-02-02');
    expect(await explorer.axe('.figures')).toEqual([]);
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.url(), SOON).toContain('running/claim/f30');
  });

  it('are said to be none where there are none, with what there is', async ({ expect }) => {
    await explorer.open('#view=figures&of=coast-2025-03/event/speech');
    const { tab } = explorer;
    expect(await tab.locator('.figures').textContent()).toContain('Nobody gives a number here');
    await tab.getByRole('button', { name: 'see who said what' }).click();
    await expect.poll(() => tab.locator('.chronicle-answer').count(), SOON).toBe(1);
  });
});
