import { describe, it } from 'vitest';
import { load } from '../support/server.ts';
import { browserPath } from './browser.ts';
import { useExplorer } from './explorer.ts';

describe.skipIf(!browserPath)('An empty graph', () => {
  const explorer = useExplorer({ graph: 'nothing' });

  it('says how to fill it, and opens once there is something in it', async ({ expect }) => {
    await explorer.open();
    await explorer.tab.getByRole('heading', { name: 'There is nothing in this graph yet' }).waitFor();
    expect(await explorer.axe()).toEqual([]);
    await load(explorer.database, {
      yaml: `- {type: bundle, version: 1, name: x}
- {type: event, key: e, eventType: CLASH, name: The clash}
`,
    });
    await explorer.tab.getByRole('button', { name: 'Look again' }).click();
    await expect
      .poll(async () => (await explorer.picture()).nodes.map(({ caption }) => caption))
      .toEqual(['The clash']);
  });
});
