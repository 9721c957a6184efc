import { describe, it } from 'vitest';
import { browserPath } from '../browser.ts';
import { useExplorer } from '../explorer.ts';
import { sticksOut } from '../sticks-out.ts';

/** For a database that plans a statement for the first time. */
const PATIENCE = { timeout: 10_000 };
const SAYS = 'main .view-body';

describe.skipIf(!browserPath)('Contradictions', { concurrent: true }, () => {
  const explorer = useExplorer();
  const pairs = () => explorer.tab.locator('.pair');
  const answer = () => explorer.tab.locator('.contradictions .answer').innerText();

  it('sets two claims side by side, with who says them, why they clash and what that assumes', async ({ expect }) => {
    await explorer.open('#view=contradictions&of=coast-2025-03/event/killings');
    expect(await answer()).toMatch(/^1 pair of claims cannot both hold\./);
    const sides = await pairs().locator('.side').allInnerTexts();
    expect(sides[0]).toMatch(
      /hundreds of Alawite civilians[^]*1 independent voice[^]*outlet of the article says so[^]*allegedly/,
    );
    expect(sides[1]).toMatch(/Thousands were killed/);
    expect(await pairs().innerText()).toMatch(/No number is both 200 to 999 and 2000 to 9999/);
    expect(await pairs().innerText()).toMatch(/Only if both count the same people/);
  });

  it('tells a denial from numbers that clash, by a filter that the address keeps, and leads to the claim', async ({
    expect,
  }) => {
    await explorer.open('#view=contradictions&of=harbour/event/attack');
    expect(await pairs().count()).toBe(2);
    await explorer.tab.getByRole('button', { name: 'Denial' }).click();
    await expect.poll(answer, PATIENCE).toMatch(/^1 pair of claims cannot both hold \(2 without the filter\)/);
    expect(await pairs().innerText()).toMatch(/Denied:[^]*the spokesman denies it/);
    expect(explorer.tab.url()).toContain('set.rule=DENIAL');

    await explorer.tab.getByRole('button', { name: 'At least 40 were hurt' }).first().focus();
    await explorer.tab.keyboard.press('Enter');
    await explorer.tab.locator('.tree-canvas').waitFor();
    expect(explorer.tab.url()).toContain('view=provenance&of=harbour/claim/forty');
  });

  it('is about one claim too, fits a phone, and says so where nothing is left', async ({ expect }) => {
    await explorer.tab.setViewportSize({ width: 390, height: 844 });
    await explorer.open('#view=contradictions&of=harbour/claim/three');
    expect(await pairs().count()).toBe(1);
    expect(await explorer.tab.locator('.contradictions').evaluate(sticksOut)).toBe(0);
    expect(await explorer.axe(SAYS)).toEqual([]);
    await explorer.tab.getByLabel('Weaker side').selectOption('5');
    await expect.poll(answer, PATIENCE).toBe('No pair is of this kind: 1 pair without the filter.');
  });
});
