import { describe, it } from 'vitest';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

const KILLINGS = '#of=coast-2025-03/event/killings';

describe.skipIf(!browserPath)('Where everybody has a budget', { timeout: 120_000, concurrent: true }, () => {
  const explorer = useExplorer({ server: { isPublic: true } });

  it('a reader who opens the page and looks at every view of three records in a minute stays far within it', async ({
    expect,
  }) => {
    const left: number[] = [];
    explorer.tab.on('response', (response) => {
      const remaining = response.headers()['ratelimit-remaining'];
      if (remaining !== undefined) left.push(Number(remaining));
    });
    await explorer.open();
    const afterOpening = 1_000_000 - Math.min(...left);
    const tabs = explorer.tab.locator('.tabs').getByRole('button');
    for (const record of ['event/clashes', 'event/violence', 'person/al-sharaa']) {
      await explorer.open(`#of=coast-2025-03/${record}`);
      for (const view of await tabs.allInnerTexts()) {
        await tabs.filter({ hasText: view }).first().click();
        const waiting = explorer.tab.locator('.waiting, [aria-busy="true"]');
        await expect.poll(() => waiting.count(), { timeout: 20_000 }).toBe(0);
      }
    }
    const spent = 1_000_000 - Math.min(...left);
    console.log(
      `cost of opening the page: ${afterOpening}; of ${left.length} requests at most at once on the books: ${spent}`,
    );
    expect(afterOpening).toBeLessThan(50_000);
    expect(spent).toBeLessThan(900_000);
  });

  it('one who has spent it is told so, and the page goes on when it is back', async ({ expect }) => {
    explorer.expectErrors(/429/);
    await explorer.open(KILLINGS);
    const spentUp = {
      message: 'This costs 100, and 0 is left. Ask again in 9 seconds.',
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'budget', setting: 'BUDGET' },
    };
    await explorer.tab.route('**/graphql', (route) =>
      route.fulfill({
        status: 429,
        contentType: 'application/graphql-response+json',
        body: JSON.stringify({ errors: [spentUp] }),
      }),
    );
    await explorer.tab.locator('.tabs').getByRole('button', { name: 'Figures' }).click();
    await explorer.tab.locator('.banner').waitFor();
    expect(await explorer.tab.locator('.banner').innerText()).toContain('Ask again in 9 seconds.');
    await explorer.tab.unroute('**/graphql');
    await explorer.tab.getByText('at least 601').first().waitFor();
  });
});
