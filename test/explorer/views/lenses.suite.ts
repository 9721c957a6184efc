import { describe, it } from 'vitest';
import { browserPath } from '../browser.ts';
import { useExplorer } from '../explorer.ts';

const KILLINGS = '#view=lenses&of=coast-2025-03/event/killings';
/** For a database that plans a statement for the first time. */
const PATIENCE = { timeout: 15_000 };

describe.skipIf(!browserPath)('Two lenses', { concurrent: true }, () => {
  const explorer = useExplorer();
  const says = () => explorer.tab.locator('.lenses .says').innerText();
  const changes = () => explorer.tab.locator('.lenses-changes').innerText();
  const lens = (name: string) => explorer.tab.getByRole('region', { name: `Lens ${name}` });

  it('says what stands without rumours and allegations, and what they alone held up', async ({ expect }) => {
    await explorer.open(KILLINGS);
    expect(await lens('A').innerText()).toMatch(/everything counts/);
    expect(await lens('B').innerText()).toMatch(/at least STATED/);
    expect(await says()).toBe(
      'Of 18 claims under A and 4 under B, 14 stand under A alone, 0 under B alone; of the 4 under both, 2 differ.',
    );
    expect(await changes()).toMatch(/killed\s+200 or more, in 2 camps\s+no total stands/);
    expect(await changes()).toMatch(/Only under\s+A\s+\(14\)[^]*At least 601 people[^]*said by 3 sources/);
    expect(await changes()).toMatch(/Under both, but not alike \(2\)[^]*Alawites were killed[^]*2 sources\s+1 source/);
    expect(await explorer.axe('main .lenses')).toEqual([]);
  });

  it('takes a source away by its name, and the address reopens it', async ({ expect }) => {
    await explorer.open(`${KILLINGS}&set.b={}`);
    expect(await says()).toBe('Nothing differs: all 18 claims stand alike under both.');
    await explorer.tab.getByRole('button', { name: 'Change B' }).click();
    await explorer.tab.getByLabel('Leave out these sources').fill('abu ali');
    await explorer.tab.locator('.choices').getByRole('button', { name: 'Abu Ali Express' }).click();
    await expect.poll(() => lens('B').locator('h2').innerText(), PATIENCE).toMatch(/without .Abu Ali Express/);
    await expect.poll(says, PATIENCE).toMatch(/under A alone/);
    expect(await explorer.axe('main .lenses')).toEqual([]);
    const [address, found] = [explorer.tab.url(), await says()];
    await explorer.tab.goto('about:blank');
    await explorer.tab.goto(address);
    await expect.poll(says, PATIENCE).toBe(found);
  });

  it('compares a single claim, and leads to its provenance', async ({ expect }) => {
    await explorer.open('#view=lenses&of=coast-2025-03/claim/least-601');
    expect(await changes()).toMatch(/Only under\s+A\s+\(1\)/);
    await explorer.tab.locator('.lenses-changes').getByRole('button', { name: /601/ }).press('Enter');
    await expect.poll(() => explorer.tab.url()).toContain('view=provenance&of=coast-2025-03/claim/least-601');
  });
});
