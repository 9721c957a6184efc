import { describe, it } from 'vitest';
import { browserPath } from '../browser.ts';
import { useExplorer } from '../explorer.ts';

const KILLINGS = '#view=map&of=coast-2025-03/event/killings';

describe.skipIf(!browserPath)('Map', { concurrent: true }, () => {
  const explorer = useExplorer();
  const dot = (name: RegExp) => explorer.tab.locator('.map-frame').getByRole('button', { name });
  const land = () => explorer.tab.locator('.map-frame svg path[d]').count();

  it('shows where claims say it was, on outlines that come with the page', async ({ expect }) => {
    await explorer.open(KILLINGS);
    expect(await explorer.tab.locator('.says').innerText()).toBe(
      'Claims name 3 places. 2 of 3 have no point of their own.',
    );
    await expect.poll(land, { timeout: 10_000 }).toBeGreaterThan(3);
    await dot(/^Baniyas: 1 claim or event, placed by the editors$/).waitFor();
    await dot(/^Latakia: lies in Latakia province/).waitFor();
    const list = await explorer.tab.locator('.map-list').innerText();
    expect(list).toMatch(/coastal cities, among them Baniyas[^]*no point of its own[^]*At least 601 people/);
    expect(await explorer.axe('main .view-body')).toEqual([]);
  });

  it('is moved and zoomed by keys and buttons; the address keeps what is shown', async ({ expect }) => {
    await explorer.open(KILLINGS);
    await expect.poll(land, { timeout: 10_000 }).toBeGreaterThan(3);
    const where = () => dot(/^Baniyas/).evaluate((button) => button.getBoundingClientRect().left);
    const before = await where();
    await explorer.tab.locator('.map-frame').focus();
    await explorer.tab.keyboard.press('ArrowRight');
    await expect.poll(where).toBeLessThan(before - 50);
    await explorer.tab.getByRole('button', { name: 'Zoom out' }).click();
    await explorer.tab.waitForTimeout(1_000); // the address follows when the map has come to rest
    expect(explorer.tab.url()).toContain('set.frame=');
    const [address, there] = [explorer.tab.url(), await where()];
    await explorer.tab.goto('about:blank');
    await explorer.tab.goto(address);
    await expect.poll(where, { timeout: 10_000 }).toBeCloseTo(there, 0);
    await explorer.tab.getByRole('button', { name: 'All points' }).click();
    await expect.poll(where).toBeCloseTo(before, 0);
  });

  it('shows both sides of the date line, an Arabic name, and lists what has no point', async ({ expect }) => {
    await explorer.open('#view=map&of=placed/event/storm');
    await dot(/^Cove: 1 claim or event/).waitFor();
    await dot(/^مدينة الجزيرة/).waitFor();
    const [west = 0, east = 0] = await Promise.all(
      [/^Cove/, /^مدينة/].map((name) => dot(name).evaluate((button) => button.getBoundingClientRect().left)),
    );
    expect(west).toBeLessThan(east);
    expect(await explorer.tab.locator('.map-list').innerText()).toMatch(/somewhere[^]*no point: not on the map/);
  });

  it('gathers what lies too near, parts it when it is hit, and fits a phone', async ({ expect }) => {
    await explorer.open('#view=map&of=coast-2025-03/event/violence&set.frame=35.4,37,20');
    await dot(/^Hmeimim Air Base, Latakia: 2 places, zoom in/).click();
    await dot(/^Latakia: 1 claim or event/).waitFor();
    await explorer.tab.setViewportSize({ width: 390, height: 844 });
    const sticksOut = () => explorer.tab.locator('.view-body').evaluate((view) => view.scrollWidth - view.clientWidth);
    await expect.poll(sticksOut).toBe(0);
    expect(await explorer.axe('main .view-body')).toEqual([]);
  });
});
