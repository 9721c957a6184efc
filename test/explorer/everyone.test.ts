import { describe, expect, it } from 'vitest';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

const KILLINGS = 'coast-2025-03/event/killings';
const PAGES = [
  `#of=${KILLINGS}`,
  ...['figures', 'chronicle', 'stances', 'contradictions', 'map', 'lenses'].map(
    (view) => `#view=${view}&of=${KILLINGS}`,
  ),
  '#view=provenance&of=coast-2025-03/claim/least-601',
];

for (const [name, browser] of [
  ['a wide screen, light', {}],
  ['a phone, dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const)
  describe.skipIf(!browserPath)(`For everyone, on ${name}`, { timeout: 60_000 }, () => {
    const explorer = useExplorer({ browser });

    it.each(PAGES)('nothing stands in the way: %s', async (page) => {
      await explorer.open(page);
      expect(await explorer.axe()).toEqual([]);
      // A page that scrolls sideways cannot be read on a phone; wide pictures scroll in themselves.
      expect(await explorer.tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    });
  });

describe.skipIf(!browserPath)('For everyone', { timeout: 60_000 }, () => {
  const explorer = useExplorer();

  it('dialogs and menus too are free of barriers, and Escape closes them', async () => {
    await explorer.open();
    for (const name of ['Lens: everything counts', 'Help']) {
      await explorer.tab.getByRole('button', { name }).click();
      await explorer.tab.getByRole('dialog').waitFor();
      expect(await explorer.axe('dialog')).toEqual([]);
      await explorer.tab.keyboard.press('Escape');
      await expect.poll(() => explorer.tab.getByRole('dialog').count()).toBe(0);
    }
    await explorer.tab.locator('summary', { hasText: 'Share' }).click();
    expect(await explorer.axe('.menu')).toEqual([]);
  });

  it('a lens changes what counts on the whole page, and says so in words', async () => {
    await explorer.open(`#of=${KILLINGS}`);
    const before = (await explorer.picture()).nodes.length;
    await explorer.tab.getByRole('button', { name: 'Lens: everything counts' }).click();
    await explorer.tab.getByLabel('How surely said').selectOption('STATED');
    await explorer.tab.keyboard.press('Escape');
    await explorer.tab.getByRole('button', { name: /at least STATED/ }).waitFor();
    await expect.poll(async () => (await explorer.picture()).nodes.length).toBeLessThan(before);
    await explorer.tab.keyboard.press('Control+z');
  });
});
