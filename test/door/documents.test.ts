import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { heldMegabytes } from '../support/collect.ts';
import { serveOver } from '../support/server.ts';

const nothing = { forRequest: () => ({ read: async () => [] }) } as never as Database;
const asked = (query: string, operationName?: string) => JSON.stringify({ query, operationName });

/** As many words as a document may have, and different from every other. */
const large = (i: number) => Array.from({ length: 490 }, (_, j) => `query q${i}_${j} { __typename }`).join(' ');

describe('Documents that are kept parsed', () => {
  it(
    'take no more memory than their bound allows, however many different ones come',
    { timeout: 120_000 },
    async () => {
      const { post } = serveOver(nothing);
      const send = async (from: number, count: number) => {
        for (let i = from; i < from + count; i += 1) {
          const answer = await (await post(asked(large(i), `q${i}_0`))).text();
          expect(answer).toContain('"data"');
        }
      };
      await send(0, 50);
      const before = heldMegabytes();
      await send(50, 1_000);
      expect(heldMegabytes() - before).toBeLessThan(15);
    },
  );

  it('are not those that were turned away', { timeout: 120_000 }, async () => {
    const { post } = serveOver(nothing);
    const send = async (from: number, count: number) => {
      for (let i = from; i < from + count; i += 1) {
        await (await post(asked(`{ ${'no '.repeat(1_000)} e${i} `))).text();
        await (await post(asked(`{ none${i} #${'x'.repeat(100_000)}\n }`))).text();
      }
    };
    await send(0, 50);
    const before = heldMegabytes();
    await send(50, 500);
    expect(heldMegabytes() - before).toBeLessThan(15);
  });

  it('answer as those that are read anew, with other values too', async () => {
    const query = 'query ($name: String!) { __type(name: $name) { name } }';
    const values = async (settings: Record<string, string>) => {
      const { ask } = serveOver(nothing, { settings });
      const all = [];
      for (const name of ['Event', 'Claim', 'Event', 'Nothing']) all.push(await ask(query, { name }));
      return all;
    };
    expect(await values({})).toEqual(await values({ DOCUMENT_CACHE: '0' }));
  });
});
