import { readFile } from 'node:fs/promises';
import type { Request, Response } from 'playwright-core';
import { describe, it } from 'vitest';
import { graphmlOf } from '../../src/explorer/graph/graphml.ts';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

const why = browserPath ? '' : ' (skipped: set CHROMIUM to the path of one)';
describe.skipIf(!browserPath)(`the query pane in a browser${why}`, { concurrent: true }, () => {
  const explorer = useExplorer({ browser: { permissions: ['clipboard-read', 'clipboard-write'] } });
  const { open, axe } = explorer;
  const pane = () => explorer.tab.getByRole('region', { name: 'GraphQL editor' });
  const button = (name: string | RegExp, exact = false) => pane().getByRole('button', { name, exact });
  const status = (text: string) => pane().getByRole('status').filter({ hasText: text }).first().waitFor();

  const openPane = async () => {
    await open('#query=open');
    await pane().locator('.graphiql-query-editor .view-line').first().waitFor();
  };
  const write = async (query: string) => {
    await pane()
      .locator('.graphiql-query-editor .view-lines')
      .click({ position: { x: 20, y: 8 } });
    await explorer.tab.keyboard.press('ControlOrMeta+a');
    await explorer.tab.keyboard.insertText(query);
  };
  const run = async (): Promise<Request> => {
    const [request] = await Promise.all([
      explorer.tab.waitForRequest((each) => each.url().endsWith('/graphql') && each.method() === 'POST'),
      pane().locator('.graphiql-execute-button').click(),
    ]);
    await request.response();
    return request;
  };
  const saveAs = async (name: string) => {
    await pane().getByRole('textbox', { name: 'Name' }).fill(name);
    await button('Save query').click();
  };
  const savedNames = () => pane().locator('.saved li .link').allInnerTexts();

  const take = (text: string) => {
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    return pane().locator('input[type=file]').setInputFiles(file);
  };

  it('comes when it is opened; what it asks and answers can be taken away', async ({ expect }) => {
    const loaded: Response[] = [];
    explorer.tab.on('response', (response) => loaded.push(response));
    await open();
    expect(await bytesOf(loaded)).toBeLessThan(700_000);
    expect(loaded.filter((response) => /monaco|pane-|graphql.worker|schema/.test(response.url()))).toEqual([]);

    await openPane();
    const request = await run();
    expect(request.postData()).toContain('kg_key: key');
    const answer = pane().locator('.graphiql-response .view-lines');
    await answer.filter({ hasText: 'killings on the coast' }).waitFor();
    expect(await answer.innerText()).not.toContain('kg_'); // it is asked what each record is, and not shown
    expect(await bytesOf(loaded)).toBeLessThan(2_500_000);
    expect(await axe('.query-bar')).toEqual([]);
    // The event, its six claims, their acts, and all that these name.
    await explorer.tab.locator('.status').filter({ hasText: '31 records in the picture' }).waitFor();

    await button('Ready queries').click();
    await explorer.tab.getByRole('menuitem', { name: 'What happened, what is claimed' }).click();
    await pane().locator('.graphiql-tab-button', { hasText: 'What happened' }).waitFor();
    await run();
    const [file] = await Promise.all([explorer.tab.waitForEvent('download'), button('CSV of the answer').click()]);
    const csv = await readFile(await file.path(), 'utf8');
    expect(file.suggestedFilename()).toMatch(/^What happened.*\.csv$/);
    expect(csv.split('\n')[0]).toMatch(/^\uFEFFevents\.totalCount,.*,events\.nodes\.claims\.nodes\.text,/);
    expect(csv.split('\n').length).toBeGreaterThan(20);
    const curl = await explorer.copied(async () => {
      await button('Copy as curl').click();
      await status('Copied as curl.');
    });
    expect(curl).toMatch(/^curl 'http:\/\/127\.0\.0\.1:\d+\/graphql'/);
  });

  it('keeps queries in this browser, and carries them in a file; none is overwritten', async ({ expect }) => {
    await openPane();
    await button('Saved queries').click();
    await saveAs('من قال هذا؟');
    await saveAs('من قال هذا؟'); // the very same: once
    await write('# Mine\n{ __typename }');
    await saveAs('من قال هذا؟');
    expect(await savedNames()).toEqual(['من قال هذا؟', 'من قال هذا؟ (2)']);

    await explorer.tab.reload();
    await button('Saved queries (2)').click();
    await button(/^Rename.*\(2\)/).click();
    await pane().getByRole('textbox', { name: 'New name' }).fill('Mine');
    await explorer.tab.keyboard.press('Enter');
    await button(/^Delete.*هذا/).click();
    await expect.poll(savedNames).toEqual(['Mine']);
    await button('Undo').click();
    await expect.poll(savedNames).toEqual(['Mine', 'من قال هذا؟']);
    await pane().locator('.saved').getByRole('button', { name: 'Mine', exact: true }).click();
    await pane().locator('.graphiql-query-editor .view-lines', { hasText: '# Mine' }).waitFor();

    const [file] = await Promise.all([explorer.tab.waitForEvent('download'), button('Export').click()]);
    const exported = await readFile(await file.path(), 'utf8');
    await take(exported.replaceAll('__typename', 'other: __typename'));
    await expect.poll(savedNames).toEqual(['Mine', 'من قال هذا؟', 'Mine (2)']);
    await take('{"type":"claimgraph queries","version":1,"queries":[{"name":"x"}]}');
    await status('queries.0.query');
    expect(await savedNames()).toHaveLength(3);
    expect(await axe('.query-bar')).toEqual([]);
  });

  it('writes GraphML that is XML', async ({ expect }) => {
    const node = { key: 'b/claim/c', type: 'Claim', kind: 'TieClaim', predicate: '' } as const;
    const label = ']]> <script>alert(1)</script> & "قتل" \u0000\u001b\ud800\r\n';
    const text = graphmlOf({ nodes: [{ ...node, label, sign: undefined, certainty: undefined }], edges: [] });
    const read = await explorer.tab.evaluate(`(() => {
      const xml = new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml');
      return [xml.querySelectorAll('parsererror, script').length, xml.querySelector('data').textContent];
    })()`);
    expect(read).toEqual([0, ']]> <script>alert(1)</script> & "قتل" \r\n']);
  });
});

/** What came over the wire, compressed as it is. */
async function bytesOf(responses: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(
    responses.map(async (response) => (await response.request().sizes()).responseBodySize),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
