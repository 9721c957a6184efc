import { describe, expect, it } from 'vitest';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

/**
 * A province with six hundred villages: below a thousand records an import leaves the database the plans that it has, and
 * what is timed here is the page.
 */
const MANY = `- {type: bundle, version: 1, name: x}
- {type: place, key: hub, placeType: REGION, name: The province}
${Array.from({ length: 600 }, (_, i) => `- {type: place, key: p${i}, placeType: CITY, name: Village ${i}, within: hub}`).join('\n')}
`;

describe.skipIf(!browserPath)('A hub', { timeout: 60_000 }, () => {
  const explorer = useExplorer({ graph: { yaml: MANY } });

  it('of six hundred shows how many there are, and 500 of them within a second', async () => {
    await explorer.open('#of=x/place/none');
    await explorer.tab.getByRole('combobox', { name: 'Search' }).fill('The province');
    await explorer.tab.getByRole('option').first().waitFor();
    await explorer.tab.keyboard.press('Enter');
    await explorer.tab.locator('.expand', { hasText: 'Places 600' }).waitFor();
    await explorer.picture();
    const expand = explorer.tab.locator('.expand');
    await expand.getByLabel(/^Places/).check();
    await expand.locator('select').selectOption('500');
    // Asked once before, so that the database has planned what it does: a server that runs has.
    await expand.getByRole('button', { name: 'Expand' }).click();
    await expect.poll(async () => (await explorer.picture()).nodes.length).toBe(501);
    await explorer.tab.keyboard.press('Control+z');
    expect((await explorer.picture()).nodes).toHaveLength(1);
    const took = (await explorer.tab.evaluate(`new Promise((done) => {
      const begun = performance.now();
      const cy = document.querySelector('.canvas')._cyreg.cy;
      const look = () => (cy.nodes().length === 501 ? done(performance.now() - begun) : requestAnimationFrame(look));
      document.querySelector('.expand-tools button').click();
      look();
    })`)) as number;
    expect(took).toBeLessThan(1_000);
    expect(await explorer.tab.locator('.status').innerText()).toContain('Expanded by 500.');
  });
});
