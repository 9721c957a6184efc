import { describe, it } from 'vitest';
import { browserPath } from './browser.ts';
import { type Picture, useExplorer } from './explorer.ts';

const KILLINGS = 'coast-2025-03/event/killings';
const ABU_ALI = 'coast-2025-03/source/abu-ali';

describe.skipIf(!browserPath)('The graph by hand', { concurrent: true }, () => {
  const explorer = useExplorer();
  const button = (name: string | RegExp) => explorer.tab.getByRole('button', { name });
  const captions = ({ nodes }: Picture) => nodes.map(({ caption }) => caption);
  const nodeOf = async (caption: string) => {
    const node = (await explorer.picture()).nodes.find((each) => each.caption.startsWith(caption));
    if (!node) throw new Error(`${caption} is not drawn.`);
    return node;
  };
  const click = async (caption: string, modifiers: 'Shift'[] = []) => {
    const { x, y } = await nodeOf(caption);
    for (const each of modifiers) await explorer.tab.keyboard.down(each);
    await explorer.tab.mouse.click(x, y);
    for (const each of modifiers) await explorer.tab.keyboard.up(each);
  };
  const find = async (text: string) => {
    await explorer.tab.getByRole('combobox', { name: 'Search' }).fill(text);
    await explorer.tab.getByRole('option').first().waitFor();
    await explorer.tab.keyboard.press('Enter');
    return explorer.picture();
  };
  const heading = () => explorer.tab.locator('#details h2').innerText();

  it('a search in Arabic or Hebrew adds what has that name, and shows its details', async ({ expect }) => {
    await explorer.open();
    await button('Clear').click();
    // The seed knows the Syrian Democratic Forces by this name.
    expect(captions(await find('قوات سوريا'))).toEqual(['Syrian Democratic Forces']);
    expect(await heading()).toBe('Syrian Democratic Forces');
    expect(await explorer.tab.locator('#details').innerText()).toContain('قوات سوريا الديمقراطية');
  });

  it('expands by type, with the counts shown first, and leaves what is there where it is', async ({ expect }) => {
    await explorer.open(`#of=${ABU_ALI}`);
    await button('Clear').click();
    const before = await find('Abu Ali Express');
    await explorer.tab.getByLabel(/^Assertions \d+/).check();
    const words = await explorer.tab.locator('.expand').innerText();
    const count = Number(/Assertions\s+(\d+)/.exec(words)?.[1]);
    await explorer.tab.locator('.expand').getByRole('button', { name: 'Expand' }).click();
    const after = await explorer.picture();
    expect(after.nodes).toHaveLength(1 + Math.min(count, 25));
    expect(after.nodes.every(({ key }) => key === ABU_ALI || key.includes('/assertion/'))).toBe(true);
    const [was, is] = [before, after].map(({ nodes }) => nodes.find(({ key }) => key === ABU_ALI));
    expect([is?.x, is?.y]).toEqual([was?.x, was?.y]);
  });

  it('takes every step back and again: expand, hide, pin, fold, by button and by keyboard', async ({ expect }) => {
    await explorer.open(`#of=${KILLINGS}`);
    const sizes = [(await explorer.picture()).nodes.length];
    await click('Abu Ali Express');
    await button('Hide').first().click();
    await explorer.tab.locator('.legend select').selectOption('nothing');
    await explorer.tab
      .locator('.legend')
      .getByRole('button', { name: /^Claims/ })
      .click();
    for (let i = 0; i < 3; i += 1) {
      sizes.push((await explorer.picture()).nodes.length);
      await explorer.tab.keyboard.press('Control+z');
    }
    expect((await explorer.picture()).nodes.length).toBe(sizes[0]);
    for (let i = 0; i < 3; i += 1) await button('Redo').click();
    expect((await explorer.picture()).nodes.length).toBe(sizes[1]);
    expect(captions(await explorer.picture())).not.toContain('Abu Ali Express');
    await explorer.tab
      .locator('.legend')
      .getByRole('button', { name: /^Claims/ })
      .click();
    await button(/^Show 1 hidden/).click();
    expect(captions(await explorer.picture())).toContain('Abu Ali Express');
  });

  it('fades all but the neighbours of what is chosen, and unfades at Escape', async ({ expect }) => {
    await explorer.open(`#of=${KILLINGS}`);
    await click('Abu Ali Express');
    const { nodes, edges } = await explorer.picture();
    const near = new Set(
      edges.filter((edge) => edge.from === ABU_ALI || edge.to === ABU_ALI).flatMap(({ from, to }) => [from, to]),
    );
    expect(
      nodes
        .filter(({ classes }) => !classes.includes('aside'))
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...near].sort());
    await explorer.tab.locator('.canvas').press('Escape');
    expect((await explorer.picture()).nodes.some(({ classes }) => classes.includes('aside'))).toBe(false);
  });

  it('a record that is dragged stays where it is put, when all else is laid out anew', async ({ expect }) => {
    await explorer.open(`#of=${KILLINGS}`);
    const { x, y } = await nodeOf('Abu Ali Express');
    await explorer.tab.mouse.move(x, y);
    await explorer.tab.mouse.down();
    await explorer.tab.mouse.move(x + 60, y - 80, { steps: 4 });
    await explorer.tab.mouse.up();
    await expect.poll(async () => (await nodeOf('Abu Ali Express')).classes).toContain('pinned');
    const place = `document.querySelector('.canvas')._cyreg.cy.getElementById('${ABU_ALI}').position()`;
    const put = await explorer.tab.evaluate(place);
    await button('Lay out anew').click();
    await explorer.picture();
    expect(await explorer.tab.evaluate(place)).toEqual(put);
  });

  it('draws the path between two, and says what it hangs on', async ({ expect }) => {
    await explorer.open();
    await button('Clear').click();
    await find('Turkey');
    await find('Ahmad al-Shara');
    await click('Turkey', ['Shift']);
    await button('Path between').click();
    await expect
      .poll(() => explorer.tab.locator('.lacks').innerText())
      .toMatch(/^Connected in .* It hangs on .* independent voice/);
    const { edges } = await explorer.picture();
    expect(edges.filter(({ classes }) => classes.includes('lit')).length).toBeGreaterThan(1);
    expect(edges.filter(({ classes }) => classes.includes('weakest')).length).toBeGreaterThan(0);
  });

  it('is walked by keyboard: arrows from record to record, E expands, H hides, Enter to the details', async ({
    expect,
  }) => {
    await explorer.open(`#of=${KILLINGS}`);
    const canvas = explorer.tab.locator('.canvas');
    await canvas.focus();
    await canvas.press('ArrowRight');
    const first = await heading();
    expect(first).not.toBe('killings on the coast');
    expect(await explorer.tab.locator('.status').innerText()).toContain(first);
    const before = (await explorer.picture()).nodes.length;
    await canvas.press('h');
    expect(captions(await explorer.picture())).not.toContain(first);
    await explorer.tab.keyboard.press('Control+z');
    expect((await explorer.picture()).nodes.length).toBe(before);
    await canvas.focus();
    await canvas.press('ArrowLeft');
    await canvas.press('e');
    await expect.poll(() => explorer.tab.locator('.status').innerText()).toMatch(/^Expanded by \d+\. /);
    await canvas.press('Enter');
    expect(await explorer.tab.evaluate('document.activeElement.id')).toBe('details');
  });

  it('a table holds the same records, and leads to each', async ({ expect }) => {
    await explorer.open(`#of=${KILLINGS}`);
    const { nodes } = await explorer.picture();
    await explorer.tab.locator('.graph-tools').getByRole('button', { name: 'Table' }).click();
    const rows = explorer.tab.locator('tbody tr');
    // Assertions are folded into lines in the picture; the table has them too.
    expect(await rows.count()).toBeGreaterThan(nodes.length);
    await explorer.tab.locator('tbody').getByRole('button', { name: 'Abu Ali Express', exact: true }).click();
    expect(await heading()).toBe('Abu Ali Express');
  });
});
