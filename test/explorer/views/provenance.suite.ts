import { describe, it } from 'vitest';
import { browserPath } from '../browser.ts';
import { useExplorer } from '../explorer.ts';
import { sticksOut } from '../sticks-out.ts';

const FORTY = '#view=provenance&of=harbour/claim/forty';
const SAYS = 'main .view-body';

describe.skipIf(!browserPath)('Provenance', { concurrent: true }, () => {
  const explorer = useExplorer();
  const cards = () => explorer.tab.locator('.tree-canvas .act');
  const card = (voice: string) => cards().filter({ has: explorer.tab.locator('.act-voice', { hasText: voice }) });
  const focused = () => explorer.tab.evaluate('document.activeElement.innerText');

  it('says how many voices it rests on, and is walked by arrow keys from the claim to the root', async ({ expect }) => {
    await explorer.open('#view=provenance&of=coast-2025-03/claim/least-601');
    const answer = await explorer.tab.locator(`${SAYS} .answer`).innerText();
    expect(answer).toMatch(/^3 acts of 3 sources say it, to be read in 1 document\./);
    expect(answer).toContain('at least 1 independent voice; how many at most is open');

    await explorer.tab.locator('.tree-claim').focus();
    for (const voice of ['outlet of the article', 'Abu Ali Express', 'Facebook accounts']) {
      await explorer.tab.keyboard.press('ArrowRight');
      expect(await focused()).toContain(voice);
    }
    expect(await focused()).toMatch(/cannot be read[^]*root 1[^]*several voices/);
    await explorer.tab.keyboard.press('ArrowLeft');
    await explorer.tab.keyboard.press('Enter');
    await explorer.tab.locator('#details h2', { hasText: 'Abu Ali Express affirms' }).waitFor();
  });

  it('marks lost doubt on the hop, and denial, doubt, circle and what was taken back on the card', async ({
    expect,
  }) => {
    await explorer.open(FORTY);
    const labels = await explorer.tab.locator('.tree-label').allInnerTexts();
    expect(labels).toContainEqual(expect.stringMatching(/doubt lost here[^]*alleged → stated/));
    expect(labels).toContain('by context');
    expect(await card('the spokesman').innerText()).toContain('denies it');
    expect(await card('Fact Desk').innerText()).toContain('doubts it');
    expect(await card('Evening Post').innerText()).toContain('taken back by its source');
    expect(await card('Account One').innerText()).toContain('in a circle');
    expect(await explorer.tab.getByRole('heading', { name: 'Round in a circle' }).count()).toBe(1);
    expect(await explorer.axe(SAYS)).toEqual([]);
  });

  it('shows for an act the tree of its claim, with the act marked, and stored markup as text', async ({ expect }) => {
    await explorer.open('#view=provenance&of=harbour/assertion/wire');
    expect(await explorer.tab.locator('.act.asked-for').innerText()).toMatch(/Coastal Wire[^]*<img src=x/);
    expect(await explorer.tab.title()).not.toBe('8');
  });

  it('is a nested list on a phone, with nothing wider than the screen, and a tree on request', async ({ expect }) => {
    await explorer.tab.setViewportSize({ width: 390, height: 844 });
    await explorer.open(FORTY);
    expect(await explorer.tab.locator('.tree-list ul ul ul .act').first().innerText()).toContain('Blog <img');
    expect(await explorer.tab.getByText('told above').count()).toBe(2);
    expect(await explorer.tab.locator('.provenance').evaluate(sticksOut)).toBe(0);
    expect(await explorer.axe(SAYS)).toEqual([]);

    await explorer.tab.getByRole('button', { name: 'Tree', exact: true }).click();
    await cards().first().waitFor();
    expect(explorer.tab.url()).toContain('set.shape=tree');
  });
});
