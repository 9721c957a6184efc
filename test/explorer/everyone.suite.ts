import { describe, it } from 'vitest';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

const KILLINGS = 'coast-2025-03/event/killings';
const viewsOf = (...views: string[]) => views.map((view) => `#view=${view}&of=${KILLINGS}`);
/** In three walks, so that three readers go at the same time. */
const WALKS = [
  { through: 'the graph and its figures', pages: [`#of=${KILLINGS}`, ...viewsOf('figures')] },
  { through: 'who said what when', pages: viewsOf('chronicle', 'stances', 'contradictions') },
  {
    through: 'where, by which lens, on whose word',
    pages: [...viewsOf('map', 'lenses'), '#view=provenance&of=coast-2025-03/claim/least-601'],
  },
];
const READERS = [
  { on: 'a wide screen, light', colorScheme: 'light', width: 1440, height: 900 },
  { on: 'a phone, dark', colorScheme: 'dark', width: 390, height: 844 },
] as const;
const VISITS = WALKS.flatMap((walk) => READERS.map((reader) => ({ ...reader, ...walk })));

describe.skipIf(!browserPath)('For everyone', { concurrent: true }, () => {
  const explorer = useExplorer();

  it.for(VISITS)('nothing stands in the way on $on, through $through', async (reader, { expect }) => {
    const { colorScheme, width, height, pages } = reader;
    const { tab } = explorer;
    await tab.emulateMedia({ colorScheme });
    await tab.setViewportSize({ width, height });
    for (const page of pages) {
      await explorer.open(page);
      expect([page, await explorer.axe()]).toEqual([page, []]);
      // A page that scrolls sideways cannot be read on a phone; wide pictures scroll in themselves.
      expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  });

  it('dialogs and menus too are free of barriers, and Escape closes them', async ({ expect }) => {
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

  it('a lens changes what counts on the whole page, and says so in words', async ({ expect }) => {
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
