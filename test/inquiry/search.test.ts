import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, serve } from '../support/server.ts';

const BUNDLE = `
- {type: bundle, version: 1, name: s}
- {type: person, key: sharaa, name: "Ahmad al-Shara'a", language: en, aliases: [{text: أَحْمَد الشَّرْع, language: ar}, {text: אחמד א-שרע, language: he}, Abu Mohammad al-Julani]}
- {type: community, key: believers, name: المؤمنون في القرية}
- {type: place, key: diyarbakir, placeType: CITY, name: Diyarbakır, aliases: [{text: آمد, language: ku}]}
- {type: place, key: jerusalem, placeType: CITY, name: ירושלים}
- {type: organization, key: sdf, organizationType: ARMED_GROUP, name: Syrian Democratic Forces}
- {type: organization, key: is, organizationType: ARMED_GROUP, name: IS}
- {type: source, key: post, sourceType: ACCOUNT, name: A reporter, handle: "@reporter_77"}
- {type: document, key: report, documentType: REPORT, source: post, title: "Köprüler yıkıldı"}
- {type: statementClaim, key: threat, concerns: [sdf], text: The bridges near Aleppo will be blown up}
- {type: assertion, key: one, claim: threat, source: post, polarity: AFFIRMS}
`;

let ask: Ask;
beforeAll(async () => {
  ({ ask } = await serve({ yaml: BUNDLE }));
});

const find = async (text: string, more = '') => {
  const { data, errors } = await ask(
    `query ($text: String!) { search(text: $text${more}) { nodes { node { label } field value language } } }`,
    { text },
  );
  expect(errors).toBeUndefined();
  return data['search']?.['nodes'] as never as {
    node: { label: string };
    field: string;
    value: string;
    language: string | null;
  }[];
};
const labels = async (text: string, more = '') => (await find(text, more)).map(({ node }) => node.label);

describe('A name is found', () => {
  it.each([
    ['without its apostrophe', 'sharaa', "Ahmad al-Shara'a"],
    ['with another apostrophe', 'Shara’a', "Ahmad al-Shara'a"],
    ['in Arabic without marks', 'احمد الشرع', "Ahmad al-Shara'a"],
    ['in Arabic without the article', 'شرع', "Ahmad al-Shara'a"],
    ['in Arabic with hamza and without', 'المومنون', 'المؤمنون في القرية'],
    ['in Arabic with the article left out', 'قرية', 'المؤمنون في القرية'],
    ['in Hebrew', 'שרע', "Ahmad al-Shara'a"],
    ['in Hebrew with a preposition written on', 'בירושלים', 'ירושלים'],
    ['in Turkish capitals', 'DİYARBAKIR', 'Diyarbakır'],
    ['in Turkish letters typed in English', 'diyarbakir', 'Diyarbakır'],
    ['by its beginning', 'demo', 'Syrian Democratic Forces'],
    ['with one letter wrong', 'jolani', "Ahmad al-Shara'a"],
    ['by a handle', 'reporter_77', 'A reporter'],
    ['in a title', 'kopruler', 'Köprüler yıkıldı'],
    ['that is also a small English word', 'is', 'IS'],
    [
      'in the text of a claim, with the small words that stand in it',
      'the bridges',
      'The bridges near Aleppo will be blown up',
    ],
    ['in the text of a claim, in any order', 'aleppo bridges', 'The bridges near Aleppo will be blown up'],
  ])('%s', async (_how, text, label) => {
    expect(await labels(text)).toContain(label);
  });

  it('and the hit says which text held it, whole', async () => {
    expect(await find('احمد')).toEqual([
      { node: { label: "Ahmad al-Shara'a" }, field: 'ALIAS', value: 'أَحْمَد الشَّرْع', language: 'ar' },
    ]);
    expect((await find('ahmad')).map(({ field, value }) => [field, value])).toEqual([['NAME', "Ahmad al-Shara'a"]]);
  });

  it('among the kinds and in the language asked for', async () => {
    expect(await labels('reporter', ', types: [ACTOR]')).toEqual([]);
    expect(await labels('ahmad', ', language: "he"')).toEqual(["Ahmad al-Shara'a"]);
    expect(await labels('ahmad', ', language: "ku"')).toEqual([]);
  });
});

describe('A question that is no name', () => {
  it.each(['AND', '*', 'x/y', '(x', '"x', 'name:*', '+-!(){}[]^"~*?:\\/&|<>=', 'a AND', '\u202e'])(
    '%j does no harm',
    async (text) => {
      const { errors } = await ask('query ($text: String!) { search(text: $text) { nodes { score } } }', { text });
      expect(errors?.map(({ extensions }) => extensions['code']) ?? []).toSatisfy((codes: unknown[]) =>
        codes.every((code) => code === 'BAD_USER_INPUT'),
      );
    },
  );

  it('of too many words, or of none, is refused', async () => {
    for (const text of ['', '  ', 'one two three four five six seven eight nine']) {
      const { errors } = await ask('query ($text: String!) { search(text: $text) { nodes { score } } }', { text });
      expect(errors?.[0]?.message).toMatch(/^text: 1 to 8 words, not \d$/);
    }
  });
});

describe('The hits of a page', () => {
  it('go on where the last page ended', async () => {
    const first = await ask(
      '{ search(text: "a", first: 2) { nodes { node { key } } pageInfo { hasNextPage endCursor } } }',
    );
    const page = first.data['search'] as never as {
      nodes: { node: { key: string } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
    expect(page.pageInfo.hasNextPage).toBe(true);
    const second = await ask(
      `{ search(text: "a", first: 50, after: "${page.pageInfo.endCursor}") { nodes { node { key } } } }`,
    );
    const all = await ask('{ search(text: "a", first: 50) { nodes { node { key } } } }');
    expect([...page.nodes, ...(second.data['search']?.['nodes'] as never as object[])]).toEqual(
      all.data['search']?.['nodes'],
    );
  });
});
