import { describe, expect, it } from 'vitest';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

/** A source with six hundred acts, each of a claim of its own on one event. */
const MANY = `- {type: bundle, version: 1, name: x}
- {type: source, key: hub, sourceType: OUTLET, name: Hub}
- {type: document, key: d, documentType: ARTICLE, source: hub}
- {type: event, key: e, eventType: CLASH, name: The clash}
${Array.from(
  { length: 600 },
  (
    _,
    i,
  ) => `- {type: figureClaim, key: c${i}, event: e, measure: KILLED, qualifier: EXACT, low: ${i}, high: ${i}, text: "${i} were killed"}
- {type: assertion, key: a${i}, claim: c${i}, source: hub, document: d, polarity: AFFIRMS, certainty: STATED, locator: "${i}"}`,
).join('\n')}
`;

describe.skipIf(!browserPath)('A hub', { timeout: 60_000 }, () => {
  const explorer = useExplorer({ bundle: { yaml: MANY } });

  it('of six hundred shows how many there are, and 500 of them within a second', async () => {
    await explorer.open('#of=x/place/none');
    await explorer.tab.getByRole('combobox', { name: 'Search' }).fill('The clash');
    await explorer.tab.getByRole('option').first().waitFor();
    await explorer.tab.keyboard.press('Enter');
    await explorer.tab.locator('.expand', { hasText: 'Claims 600' }).waitFor();
    await explorer.picture();
    const expand = explorer.tab.locator('.expand');
    await expand.getByLabel(/^Claims/).check();
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
