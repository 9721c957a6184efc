import { describe, it } from 'vitest';
import { browserPath } from '../browser.ts';
import { useExplorer } from '../explorer.ts';

const HARBOUR = '#view=stances&of=sides/actor/harbour';
/** For a database that plans a statement for the first time. */
const PATIENCE = { timeout: 10_000 };

describe.skipIf(!browserPath)('Stances', { concurrent: true }, () => {
  const explorer = useExplorer();
  const says = () => explorer.tab.locator('.stances .says').innerText();
  const panel = () => explorer.tab.getByRole('region', { name: 'What lies behind it' });
  const cells = () => explorer.tab.locator('.stances-cell');

  it('shows who stands where, and by whose word', async ({ expect }) => {
    await explorer.open('#view=stances&of=coast-2025-03/actor/al-sharaa');
    expect(await says()).toBe("4 actors take a stance on \u2068Ahmad al-Shara'a\u2069: 4 for.");
    await explorer.tab.getByRole('button', { name: /Turkey.* on .*: for/ }).click();
    expect(await panel().innerText()).toMatch(
      /Turkey on Ahmad al-Shara'a: for[^]*2 independent voices[^]*“reported”[^]*Naharnet/,
    );
    expect(explorer.tab.url()).toContain('set.cell=');
    await explorer.tab.getByRole('button', { name: 'Everyone' }).click();
    await expect.poll(says, PATIENCE).toMatch(/actors take a stance on \d+ actors and events/);
    expect(await explorer.tab.getByRole('columnheader', { name: /Syrian Democratic Forces/ }).count()).toBe(1);
    await explorer.tab.mouse.move(0, 0);
    expect(await explorer.axe('main .stances')).toEqual([]);
  });

  it('marks what is disputed, changed or said both ways, in words and never by colour alone', async ({ expect }) => {
    await explorer.open(HARBOUR);
    expect(await says()).toMatch(/2 actors .*: 1 against, 1 both for and against; 1 disputed\./);
    const north = cells().filter({ hasText: 'opposes' });
    expect(await north.innerText()).toMatch(/−[^]*opposes[^]*arms[^]*disputed[^]*changed/);
    expect(await north.evaluate((cell) => getComputedStyle(cell).borderTopStyle)).toBe('dashed');
    expect(await cells().filter({ hasText: 'supports, condemns' }).innerText()).toMatch(/±/);
    await north.click();
    expect(await panel().innerText()).toMatch(
      /shells from the north[^]*Other stances of its[^]*North supports Harbour/,
    );
  });

  it('counts a rumour only where asked, and keeps a hostile name as text', async ({ expect }) => {
    await explorer.open(HARBOUR);
    expect(await cells().count()).toBe(2);
    await explorer.tab.getByLabel('Count rumours and allegations too').check();
    await expect.poll(() => cells().count(), PATIENCE).toBe(3);
    expect(await explorer.tab.getByRole('rowheader', { name: '<img src=x onerror=alert(1)>' }).count()).toBe(1);
    expect(await explorer.tab.locator('main img').count()).toBe(0);
    expect(explorer.tab.url()).toContain('set.unsure=counted');
  });

  it('is walked by keyboard, leads on, and fits a phone', async ({ expect }) => {
    await explorer.tab.setViewportSize({ width: 390, height: 844 });
    await explorer.open(`${HARBOUR}&set.cell=`);
    expect(await panel().count()).toBe(0);
    await cells().first().focus();
    await explorer.tab.keyboard.press('Enter');
    await panel().waitFor();
    const sticksOut = await explorer.tab
      .locator('main .stances')
      .evaluate((view) => view.scrollWidth - view.clientWidth);
    expect(sticksOut).toBe(0);
    await panel().getByRole('button', { name: 'on whose word' }).first().click();
    await expect.poll(() => explorer.tab.url()).toContain('view=provenance');
  });
});
