import { describe, it } from 'vitest';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

describe.skipIf(!browserPath)('The first minute', { concurrent: true }, () => {
  const explorer = useExplorer({ graph: 'seed' });

  it('opens on the killings on the coast, with who says what about them, and five questions', async ({ expect }) => {
    await explorer.open();
    const { nodes, edges } = await explorer.picture();
    expect(nodes.map(({ caption }) => caption)).toEqual(
      expect.arrayContaining([
        'killings on the coast',
        'At least 601 people were executed in coastal cities',
        'Syrian Observatory for Human Rights',
        'Abu Ali Express',
        'outlet of the article',
      ]),
    );
    expect(edges.map(({ caption }) => caption)).toContain('on the word of');
    expect(await explorer.tab.locator('.opening button').allInnerTexts()).toEqual([
      'Who gave which figure, and on whose word?',
      'Who said it first, and who followed?',
      'Who contradicts whom?',
      'Who stands with whom?',
      'How well does the most repeated claim hold up?',
    ]);
  });

  it('one click tells who gave which death figure, and on whose word', async ({ expect }) => {
    await explorer.open();
    await explorer.tab.getByRole('button', { name: 'Who gave which figure, and on whose word?' }).click();
    // The seed, paragraph 6: the outlet, according to Abu Ali Express, according to Facebook accounts of the community.
    const row = explorer.tab
      .locator('.view-body li, .view-body article, .view-body tr', { hasText: 'at least 601' })
      .first();
    await row.waitFor();
    const words = await row.innerText();
    expect(words).toMatch(/outlet of the article.*on the word of.*Abu Ali Express.*on the word of.*Facebook accounts/s);
  });

  it('each of the five questions opens a view with an answer, and the graph is one click back', async ({ expect }) => {
    await explorer.open();
    const asked = await explorer.tab.locator('.opening button').allInnerTexts();
    for (const question of asked) {
      await explorer.tab.getByRole('button', { name: question }).click();
      await expect
        .poll(() => explorer.tab.locator('.view-body').innerText(), { timeout: 8_000 })
        .toMatch(/\d|says|said/);
      await explorer.tab.goBack();
      await explorer.tab.locator('.opening').waitFor();
    }
    await explorer.tab.locator('.tabs').getByRole('button', { name: 'Figures' }).click();
    await explorer.tab.locator('.tabs').getByRole('button', { name: 'Graph' }).click();
    expect((await explorer.picture()).nodes.length).toBeGreaterThan(20);
  });

  it.sequential(
    'is interactive within three seconds, and weighs less than two megabytes, from one origin',
    async ({ expect }) => {
      const session = await explorer.context.newCDPSession(explorer.tab);
      await session.send('Network.enable');
      let bytes = 0;
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      const begun = performance.now();
      await explorer.tab.goto(explorer.origin);
      await explorer.tab.getByRole('combobox', { name: 'Search to add to the graph' }).fill('Abu Ali');
      await explorer.tab.getByRole('option').first().waitFor();
      expect(performance.now() - begun).toBeLessThan(3_000);
      await explorer.picture();
      expect(bytes).toBeLessThan(2_000_000);
    },
  );
});
