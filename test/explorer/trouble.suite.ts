import { describe, it } from 'vitest';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

const KILLINGS = '#of=coast-2025-03/event/killings';

describe.skipIf(!browserPath)('When there is trouble', { concurrent: true }, () => {
  const explorer = useExplorer();
  const UNAVAILABLE = JSON.stringify({
    errors: [{ message: 'The database cannot be reached.', extensions: { code: 'UNAVAILABLE' } }],
  });

  it('a lost database is said, and the page goes on by itself when it is back', async ({ expect }) => {
    explorer.expectErrors(/503/);
    await explorer.open(KILLINGS);
    await explorer.tab.route('**/graphql', (route) =>
      route.fulfill({ status: 503, contentType: 'application/graphql-response+json', body: UNAVAILABLE }),
    );
    await explorer.tab.locator('.tabs').getByRole('button', { name: 'Figures' }).click();
    const banner = explorer.tab.locator('.banner');
    await banner.waitFor();
    expect(await banner.innerText()).toContain('The database cannot be reached.');
    await explorer.tab.unroute('**/graphql');
    await explorer.tab.getByText('at least 601').first().waitFor();
    expect(await banner.count()).toBe(0);
  });

  it('a lost server is said as well, and what was gathered is still there', async ({ expect }) => {
    explorer.expectErrors(/ERR_|Failed to load/);
    await explorer.open(KILLINGS);
    const before = (await explorer.picture()).nodes.length;
    await explorer.context.setOffline(true);
    await explorer.tab.locator('.expand').getByRole('button', { name: 'Expand' }).click();
    await explorer.tab.getByText('The server cannot be reached.').first().waitFor();
    await explorer.context.setOffline(false);
    await expect.poll(() => explorer.tab.locator('.banner').count(), { timeout: 15_000 }).toBe(0);
    expect((await explorer.picture()).nodes.length).toBeGreaterThanOrEqual(before);
  });

  it('a slow answer is said as what it is, and can be asked for again', async ({ expect }) => {
    await explorer.open(KILLINGS);
    const slow = { message: 'The database did not answer in time.', extensions: { code: 'DEADLINE_EXCEEDED' } };
    await explorer.tab.route('**/graphql', (route) =>
      route.fulfill({ contentType: 'application/graphql-response+json', body: JSON.stringify({ errors: [slow] }) }),
    );
    await explorer.tab.locator('.tabs').getByRole('button', { name: 'Figures' }).click();
    const failure = explorer.tab.locator('.view .failure');
    await failure.waitFor();
    expect(await failure.innerText()).toContain('The database did not answer in time. Asking for less may help');
    await explorer.tab.unroute('**/graphql');
    await failure.getByRole('button', { name: 'Ask again now' }).click();
    await explorer.tab.getByText('at least 601').first().waitFor();
  });
});
