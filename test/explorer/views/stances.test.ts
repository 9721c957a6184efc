import { describe, it } from 'vitest';
import { browserPath } from '../browser.ts';
import { useExplorer } from '../explorer.ts';

/**
 * North on Harbour: supported it in words, then opposed it, in words and with arms; a newspaper denies the arms. South on it:
 * both at once, by two voices. East only by a rumour. A name in Hebrew, and one that would be a script.
 */
const TAKING_SIDES = `
- {type: bundle, version: 1, name: sides}
- {type: state, key: north, name: North}
- {type: state, key: south, name: ממשלת הדרום}
- {type: state, key: east, name: "<img src=x onerror=alert(1)>"}
- {type: state, key: harbour, name: Harbour}
- {type: source, key: paper, sourceType: OUTLET, name: The Paper}
- {type: source, key: radio, sourceType: OUTLET, name: The Radio}
- {type: document, key: paper, documentType: ARTICLE, source: paper}
- {type: document, key: radio, documentType: ARTICLE, source: radio}
- {type: stanceClaim, key: backed, holder: north, stance: SUPPORTS, means: STATEMENT, target: actor/harbour, occurred: 2024-01-10, text: North supports Harbour}
- {type: assertion, key: backed, claim: backed, source: paper, document: paper, locator: "1", polarity: AFFIRMS, certainty: STATED, statedAt: 2024-01-11}
- {type: stanceClaim, key: arms, holder: north, stance: OPPOSES, means: ARMS, target: actor/harbour, occurred: 2024-06-01, text: North sends arms against Harbour}
- {type: assertion, key: arms, claim: arms, source: radio, document: radio, locator: "1", polarity: AFFIRMS, certainty: STATED, quote: shells from the north, statedAt: 2024-06-02}
- {type: assertion, key: arms-no, claim: arms, source: paper, document: paper, locator: "2", polarity: DENIES, certainty: STATED, statedAt: 2024-06-03}
- {type: stanceClaim, key: south-for, holder: south, stance: SUPPORTS, target: actor/harbour, occurred: 2024-03-01, text: South supports Harbour}
- {type: assertion, key: south-for, claim: south-for, source: paper, document: paper, locator: "3", polarity: AFFIRMS, certainty: STATED, statedAt: 2024-03-02}
- {type: stanceClaim, key: south-against, holder: south, stance: CONDEMNS, target: actor/harbour, occurred: 2024-03-01, text: South condemns Harbour}
- {type: assertion, key: south-against, claim: south-against, source: radio, document: radio, locator: "2", polarity: AFFIRMS, certainty: STATED, statedAt: 2024-03-02}
- {type: stanceClaim, key: east-for, holder: east, stance: SUPPORTS, target: actor/harbour, text: East supports Harbour}
- {type: assertion, key: east-for, claim: east-for, source: radio, document: radio, locator: "3", polarity: AFFIRMS, certainty: RUMOURED, statedAt: 2024-03-02}
`;

const HARBOUR = '#view=stances&of=sides/actor/harbour';
/** For a database that plans a statement for the first time. */
const PATIENCE = { timeout: 10_000 };

describe.skipIf(!browserPath)('Stances', { concurrent: true }, () => {
  const explorer = useExplorer({ also: { yaml: TAKING_SIDES } });
  const says = () => explorer.tab.locator('.stances .says').innerText();
  const panel = () => explorer.tab.getByRole('region', { name: 'What lies behind it' });
  const cells = () => explorer.tab.locator('.stances-cell');

  it('shows who stands where, and by whose word', async ({ expect }) => {
    await explorer.open('#view=stances&of=coast-2025-03/actor/al-sharaa');
    expect(await says()).toBe("4 actors take a stance on \u2068Ahmad al-Shara'a\u2069: 4 for.");
    await explorer.tab.getByRole('button', { name: /Turkey.* on .*: for/ }).click();
    expect(await panel().innerText()).toMatch(
      /Turkey on Ahmad al-Shara'a: for[^]*2 independent voices[^]*“reported”[^]*Naharnet/,
    );
    expect(explorer.tab.url()).toContain('set.cell=');
    await explorer.tab.getByRole('button', { name: 'Everyone' }).click();
    await expect.poll(says, PATIENCE).toMatch(/actors take a stance on \d+ actors and events/);
    expect(await explorer.tab.getByRole('columnheader', { name: /Syrian Democratic Forces/ }).count()).toBe(1);
    await explorer.tab.mouse.move(0, 0);
    expect(await explorer.axe('main .stances')).toEqual([]);
  });

  it('marks what is disputed, changed or said both ways, in words and never by colour alone', async ({ expect }) => {
    await explorer.open(HARBOUR);
    expect(await says()).toMatch(/2 actors .*: 1 against, 1 both for and against; 1 disputed\./);
    const north = cells().filter({ hasText: 'opposes' });
    expect(await north.innerText()).toMatch(/−[^]*opposes[^]*arms[^]*disputed[^]*changed/);
    expect(await north.evaluate((cell) => getComputedStyle(cell).borderTopStyle)).toBe('dashed');
    expect(await cells().filter({ hasText: 'supports, condemns' }).innerText()).toMatch(/±/);
    await north.click();
    expect(await panel().innerText()).toMatch(
      /shells from the north[^]*Other stances of its[^]*North supports Harbour/,
    );
  });

  it('counts a rumour only where asked, and keeps a hostile name as text', async ({ expect }) => {
    await explorer.open(HARBOUR);
    expect(await cells().count()).toBe(2);
    await explorer.tab.getByLabel('Count rumours and allegations too').check();
    await expect.poll(() => cells().count(), PATIENCE).toBe(3);
    expect(await explorer.tab.getByRole('rowheader', { name: '<img src=x onerror=alert(1)>' }).count()).toBe(1);
    expect(await explorer.tab.locator('main img').count()).toBe(0);
    expect(explorer.tab.url()).toContain('set.unsure=counted');
  });

  it('is walked by keyboard, leads on, and fits a phone', async ({ expect }) => {
    await explorer.tab.setViewportSize({ width: 390, height: 844 });
    await explorer.open(`${HARBOUR}&set.cell=`);
    expect(await panel().count()).toBe(0);
    await cells().first().focus();
    await explorer.tab.keyboard.press('Enter');
    await panel().waitFor();
    const sticksOut = await explorer.tab
      .locator('main .stances')
      .evaluate((view) => view.scrollWidth - view.clientWidth);
    expect(sticksOut).toBe(0);
    await panel().getByRole('button', { name: 'on whose word' }).first().click();
    await expect.poll(() => explorer.tab.url()).toContain('view=provenance');
  });
});
