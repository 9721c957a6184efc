import { describe, type ExpectStatic, it } from 'vitest';
import { CONCEPTS } from '../support/hostile-bundle.ts';
import { HOSTILE } from '../support/hostile.ts';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

describe.skipIf(!browserPath)('Texts that want to be more than texts', { concurrent: true }, () => {
  const explorer = useExplorer();
  const count = HOSTILE.length;
  const keys = (concept: string) => Array.from({ length: count }, (_, i) => `x/${concept}/w${i}`);

  /** Opens pages one after the other; fails where a script ran, or a text became more than a text. */
  const visitAll = async (visit: () => Promise<void>, expect: ExpectStatic) => {
    const { tab } = explorer;
    let dialogs = 0;
    tab.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await tab.addInitScript('window.ran = 0; window.alert = () => { window.ran += 1; };');
    await visit();
    expect([await tab.evaluate('window.ran'), dialogs]).toEqual([0, 0]);
    expect(await tab.locator('img, iframe, object, embed').count()).toBe(0);
    // The only links lead to our own pages, or by http(s) to where a record says that it is.
    const links = await tab.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(links.filter((link) => !/^(\/r\/|https?:\/\/)/.test(link))).toEqual([]);
  };

  it.for(CONCEPTS)('in names, titles, quotes, handles and addresses run no script: %s', async (concept, { expect }) => {
    await visitAll(async () => {
      for (const key of [keys(concept)[0], keys(concept)[3], keys(concept)[30]]) {
        await explorer.open(`#of=${key}`);
        await explorer.tab.locator('#details h2').waitFor();
      }
    }, expect);
  });

  it('nor do they in any view', async ({ expect }) => {
    await visitAll(async () => {
      for (const view of ['figures', 'chronicle', 'stances', 'contradictions', 'map', 'lenses']) {
        await explorer.open(`#view=${view}&of=${keys('event')[3]}`);
        await explorer.tab.locator('.view-tools').getByRole('button', { name: 'Table' }).click();
      }
      await explorer.open(`#view=provenance&of=${keys('claim')[3]}`);
    }, expect);
  });

  it('in an address open nothing and run nothing', async ({ expect }) => {
    await explorer.tab.addInitScript('window.ran = 0; window.alert = () => { window.ran += 1; };');
    for (const text of HOSTILE.slice(0, 12)) {
      const hash = new URLSearchParams({ view: text, of: text, graph: text, lens: text, 'set.clock': text, query: '' });
      hash.delete('query');
      await explorer.tab.goto(`${explorer.origin}/#${hash}`);
      await explorer.tab.reload();
      await explorer.tab.locator('main').waitFor();
    }
    expect(await explorer.tab.evaluate('window.ran')).toBe(0);
  });

  it('in Arabic and Hebrew stand the right way round, each on its own', async ({ expect }) => {
    await explorer.open(`#of=${keys('event')[HOSTILE.indexOf('מספר ההרוגים: 601')]}`);
    const heading = explorer.tab.locator('#details h2');
    expect(await heading.getAttribute('dir')).toBe('auto');
    expect(await explorer.tab.evaluate("getComputedStyle(document.querySelector('#details h2')).direction")).toBe(
      'rtl',
    );
  });
});
