import { setImmediate } from 'node:timers/promises';
import { Claim } from '../../claim/claim.schema.ts';
import type { ClaimRow } from '../../claim/claim.row.ts';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { answerId } from '../../graphql/listed.ts';
import { type Lens, lensText } from '../../lens/lens.ts';
import { clockArguments, lensOf } from '../../lens/lens.schema.ts';
import { actsOf } from '../acts/acts.loaders.ts';
import { independentRoots } from '../corroboration/corroboration.ts';
import { actsBehind, MOST_ACTS } from './behind.ts';
import { recordsBehind } from './evidence.loaders.ts';
import { MOST_RECORDS } from './evidence.store.ts';
import { markdownOf } from './markdown.ts';
import { type Pack, packOf } from './pack.ts';

/** What a pack costs, and its Markdown once more: up to 2,000 records are read and written out. A hundred packs pass. */
const COST = 250;

let turn: Promise<unknown> = Promise.resolve();

/** Does its work after all that asked before, letting others go first: the text of 500 acts takes half a second. */
function inTurn<Result>(work: () => Result): Promise<Result> {
  const done = turn.then(() => setImmediate()).then(work);
  turn = done.catch(() => {});
  return done;
}

const EvidencePack = builder.objectRef<Pack & { readonly id: string }>('EvidencePack').implement({
  description: `Everything that is recorded behind a claim, as one file that anybody can check: the claim and what it names; who affirmed, denied or questioned it, also those who withdrew it or whom the editors struck, which then say so (a lens leaves out what it does not count); everything upstream of them; their sources, who runs these, their documents and what these are made of, their speakers. Made of records alone: wherever the same records are kept, it is the same, byte by byte. At most ${MOST_ACTS} assertions and ${MOST_RECORDS} records.`,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque: the claim, the lens.' }),
    sha256: t.exposeString('sha256', {
      description: 'The name of the pack: SHA-256 of `json` in UTF-8, in hexadecimal digits.',
    }),
    json: t.exposeString('json', {
      description:
        'The pack as canonical JSON (RFC 8785): `claim` (its key), `lens`, `counted` (keys of the assertions on it that count), `computed`, `rules` (versions), `cut`, and `records` in the form of a bundle, with whole keys, in the order of keys; without when this graph learnt of them.',
    }),
    markdown: t.string({
      description:
        'The same for readers, in Markdown with numbered footnotes. What others wrote stands in it as text alone, of a long quote the beginning.',
      complexity: COST,
      resolve: (pack) => inTurn(() => markdownOf(pack)),
    }),
    recordCount: t.int({ description: 'How many records it holds.', resolve: ({ content }) => content.records.length }),
    cut: t.boolean({
      description:
        'True where there is more behind the claim than a pack holds, the nearest being kept: ask through a lens that counts fewer.',
      resolve: ({ content }) => content.cut,
    }),
  }),
});

builder.interfaceField(Claim, 'evidence', (t) =>
  t.field({
    type: EvidencePack,
    description: 'Everything that is recorded behind it, as one file with a hash. Also at /evidence/<key>.',
    args: clockArguments,
    complexity: COST,
    resolve: (claim, args, context, info) => packBehind(claim, lensOf(context, info, args), context),
  }),
);

async function packBehind({ id, key }: ClaimRow, lens: Lens, context: Context) {
  const text = lensText(lens);
  const graph = await actsOf(context).load({ group: lens, key: id });
  const behind = actsBehind(graph, id, text === '');
  const { records, cut } = await recordsBehind(context).load({ claimId: id, acts: behind.acts, lens: text });
  return {
    id: answerId('evidence', id, text),
    ...packOf({
      claim: key,
      lens,
      countedIds: behind.counted,
      computed: { independentRoots: independentRoots(graph, [id]) },
      cut: behind.cut || cut,
      records,
    }),
  };
}
