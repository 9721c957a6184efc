import { describe, it } from 'vitest';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

const TOKEN = 'the-token-of-the-readers';

describe.skipIf(!browserPath)('Where reading takes a token', { timeout: 60_000, concurrent: true }, () => {
  const explorer = useExplorer({ server: { settings: { API_TOKEN: TOKEN }, isPublic: true } });
  const dialog = () => explorer.tab.getByRole('dialog', { name: 'Reading here takes a token' });
  const give = async (token: string) => {
    await dialog().getByLabel('Token').fill(token);
    await dialog().getByRole('button', { name: 'Read' }).click();
  };

  it('the page asks for it once, goes on by itself, and keeps it no longer than the tab', async ({ expect }) => {
    explorer.expectErrors(/401/);
    await explorer.tab.goto(explorer.origin);
    await dialog().waitFor();
    expect(await explorer.axe('dialog')).toEqual([]);
    await give('a-token-that-is-wrong');
    await explorer.tab.getByText('The server does not know this token.').waitFor();
    await give(TOKEN);
    await expect.poll(async () => (await explorer.picture()).nodes.length, { timeout: 20_000 }).toBeGreaterThan(5);
    expect(await dialog().count()).toBe(0);

    await explorer.tab.reload();
    await expect.poll(async () => (await explorer.picture()).nodes.length, { timeout: 20_000 }).toBeGreaterThan(5);
    expect(await dialog().count()).toBe(0);
    expect(await explorer.tab.evaluate('JSON.stringify(localStorage) + document.cookie')).not.toContain(TOKEN);
    const other = await explorer.context.newPage();
    await other.goto(explorer.origin);
    await other.getByRole('dialog', { name: 'Reading here takes a token' }).waitFor();
  });

  it('a reader who has none is told so where the answer would be', async () => {
    explorer.expectErrors(/401/);
    await explorer.tab.goto(`${explorer.origin}/#view=figures`);
    await dialog().waitFor();
    await explorer.tab.keyboard.press('Escape');
    await explorer.tab.getByText('Reading here takes a token.').first().waitFor();
  });

  it('GraphiQL asks for it as well', async ({ expect }) => {
    explorer.expectErrors(/401/);
    await explorer.tab.goto(`${explorer.origin}/graphiql`);
    await give(TOKEN);
    await expect.poll(() => dialog().count(), { timeout: 10_000 }).toBe(0);
  });
});
