import { readFile } from 'node:fs/promises';
import { describe, it } from 'vitest';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

const KILLINGS = 'coast-2025-03/event/killings';

describe.skipIf(!browserPath)('Sharing and taking away', { concurrent: true }, () => {
  const explorer = useExplorer({
    browser: { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true },
  });
  const share = async (name: string) => {
    await explorer.tab.locator('summary', { hasText: 'Share' }).click();
    await explorer.tab.getByRole('button', { name }).click();
  };
  const file = async (name: string) => {
    const [download] = await Promise.all([explorer.tab.waitForEvent('download'), share(name)]);
    const content = await readFile(await download.path());
    await explorer.tab.locator('summary', { hasText: 'Share' }).click();
    return { name: download.suggestedFilename(), content };
  };

  it('an address reopens the graph just as it was, on another page', async ({ expect }) => {
    await explorer.open(`#of=${KILLINGS}`);
    await explorer.tab
      .locator('.legend')
      .getByRole('button', { name: /^Actors/ })
      .click();
    await explorer.tab.locator('.details-tools').getByRole('button', { name: 'Pin' }).click();
    const before = await explorer.picture();
    const address = await explorer.copied(async () => {
      await share('Copy the address of this view');
      await explorer.tab.locator('.menu-list', { hasText: 'The address is copied' }).waitFor();
    });
    expect(address.length).toBeLessThan(4_000);

    await explorer.tab.goto('about:blank');
    await explorer.open(address.slice(explorer.origin.length + 1));
    const after = await explorer.picture();
    expect(after.nodes.map(({ key, classes }) => [key, classes]).sort()).toEqual(
      before.nodes.map(({ key, classes }) => [key, classes]).sort(),
    );
    // The same places to each other: only the frame may be fitted otherwise.
    const spread = ({ nodes }: typeof before) => {
      const xs = nodes.map(({ x }) => x);
      return nodes.map(({ key, x }) => [
        key,
        Math.round((100 * (x - Math.min(...xs))) / (Math.max(...xs) - Math.min(...xs))),
      ]);
    };
    expect(Object.fromEntries(spread(after))).toEqual(Object.fromEntries(spread(before)));
    expect(await explorer.tab.locator('#details h2').innerText()).toBe('killings on the coast');
  });

  it('an address reopens a view with its switches, and the way back leads to the view before', async ({ expect }) => {
    await explorer.open(`#view=chronicle&of=${KILLINGS}`);
    await explorer.tab.getByRole('button', { name: 'Recorded' }).click();
    const address = explorer.tab.url();
    await explorer.tab.goto('about:blank');
    await explorer.tab.goto(address);
    const recorded = explorer.tab.getByRole('button', { name: 'Recorded' });
    await recorded.waitFor();
    expect(await recorded.getAttribute('aria-pressed')).toBe('true');
    await explorer.tab.locator('.tabs').getByRole('button', { name: 'Figures' }).click();
    await explorer.tab.goBack();
    await recorded.waitFor();
  });

  it('gives the graph as PNG, GraphML and CSV, with what is folded and hidden in the tables', async ({ expect }) => {
    await explorer.open(`#of=${KILLINGS}`);
    const { nodes } = await explorer.picture();
    const png = await file('Picture (PNG)');
    expect([png.name, png.content.subarray(1, 4).toString()]).toEqual(['claimgraph.png', 'PNG']);
    expect(png.content.length).toBeGreaterThan(20_000);
    const graphml = await file('Graph for Gephi');
    expect(graphml.content.toString().match(/<node /g)).toHaveLength(nodes.length);
    const records = await file('Records (CSV)');
    const rows = records.content.toString().split('\n');
    expect(rows[0]).toBe('\uFEFFRecord,Record key,Type,Kind,Links here,Shown');
    expect(rows.length).toBeGreaterThan(nodes.length + 1);
    expect((await file('Links (CSV)')).content.toString()).toContain('on the word of');
  });

  it('shows the query of a view, to copy as GraphQL or curl, and to open in the editor', async ({ expect }) => {
    await explorer.open(`#view=figures&of=${KILLINGS}`);
    await explorer.tab.getByRole('button', { name: 'Show the query' }).click();
    const panel = explorer.tab.getByRole('region', { name: 'The query of this view' });
    expect(await panel.locator('pre').innerText()).toContain('query Figures');
    const curl = await explorer.copied(async () => {
      await panel.getByRole('button', { name: 'Copy as curl' }).click();
      await panel.getByText('Copied as curl.').waitFor();
    });
    expect(curl).toMatch(
      /^curl 'http:\/\/127\.0\.0\.1:\d+\/graphql' -H 'content-type: application\/json' --data-raw '\{"query":/,
    );
    const [download] = await Promise.all([
      explorer.tab.waitForEvent('download'),
      explorer.tab.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    expect((await readFile(await download.path())).toString()).toContain('at least 601');
    await panel.getByRole('button', { name: 'Open in the editor' }).click();
    await explorer.tab
      .locator('.query-pane .view-lines', { hasText: 'query Figures' })
      .first()
      .waitFor({ timeout: 20_000 });
  });
});
