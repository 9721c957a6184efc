import { builder } from '../../graphql/builder.ts';
import { lensAt } from '../../graphql/context.ts';
import { answerId } from '../../graphql/listed.ts';
import { present } from '../../graphql/loader.ts';
import { selects } from '../../graphql/selects.ts';
import { enterLensOfId, readFields } from '../../lens/lens.schema.ts';
import { inView, loadInView, loadNodeById, Record } from '../../record/node.schema.ts';
import { lookAround, relationshipsAmong } from './neighbourhood.loaders.ts';
import { type Found, gather, type LeftOut, type Member, MOST_ON_WAY } from './neighbourhood.ts';
import {
  askedOf,
  COST_OF_EDGES,
  costOfNeighbourhood,
  lensNamed,
  MOST_ASKED,
  MOST_NEIGHBOURS,
  neighbourhoodArguments,
  reachOf,
  RecordType,
} from './question.schema.ts';
import { RelationshipType } from './relationship.schema.ts';
import { MOST_RELATIONSHIPS } from './relationships.ts';

/** The records around records, and what joins them: what the explorer draws with. */

const inWords = (count: number) => count.toLocaleString('en');

const LeftOutType = builder.objectRef<LeftOut>('LeftOut').implement({
  description: 'Neighbours of one type that are not among the nodes.',
  fields: (t) => ({
    type: t.field({ type: RecordType, description: 'Their type.', resolve: ({ label }) => label }),
    count: t.exposeInt('count', { description: 'How many, each once; the least there are where `cut` is true.' }),
    cut: t.exposeBoolean('cut', {
      description: `True where one of the records has more relationships of one type than are looked at: ${inWords(MOST_ON_WAY)} of each where few records are asked for, fewer of many.`,
    }),
  }),
});

interface Answer extends Found {
  readonly id: string;
  readonly missing: readonly string[];
}

const Neighbourhood = builder.objectRef<Answer>('Neighbourhood').implement({
  description:
    'The records around records, and what joins them, as it is stored: nothing is computed, and nothing weighed. Through a lens only assertions that pass are there, and claims with one that passes.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque: the records asked for, the arguments and the lens.' }),
    nodes: t.field({
      type: [Record],
      description: `The records asked for in the order asked, each once, then their neighbours, the nearest first: at most ${inWords(MOST_ASKED + MOST_NEIGHBOURS)}.`,
      complexity: { field: 1, multiplier: 1 }, // how many there are stands on the field above
      resolve: ({ members }, _args, context) =>
        members.map(({ label, id }) => present(loadNodeById(context, label, id))),
    }),
    edges: t.field({
      type: [RelationshipType],
      description: `Every relationship between two of the nodes, in the order of the nodes: at most ${inWords(MOST_RELATIONSHIPS)}, then \`cut\`.`,
      complexity: COST_OF_EDGES,
      resolve: async ({ members }, _args, context) => {
        const { relationships } = await relationshipsAmong(context).load(members);
        const labels = new Map(members.map(({ label, id }) => [id, label]));
        return relationships.flatMap((each) => {
          const [startLabel, endLabel] = [labels.get(each.startId), labels.get(each.endId)];
          return startLabel && endLabel ? [{ ...each, startLabel, endLabel }] : [];
        });
      },
    }),
    leftOut: t.field({
      type: [LeftOutType],
      description:
        'How many neighbours of the records asked for are not among the nodes, type by type: at most 7. One step away only: what lies around the neighbours is not counted.',
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ leftOut }) => [...leftOut],
    }),
    missing: t.exposeStringList('missing', {
      description: `The ids and keys, as they were given, of which there is no record, or none that the lens lets be seen: at most ${inWords(MOST_ASKED)}.`,
    }),
    cut: t.boolean({
      description: `True where something was left out that no count tells: neighbours of a record with very many, or edges above ${inWords(MOST_RELATIONSHIPS)}.`,
      resolve: async ({ members, cut }, _args, context) => cut || (await relationshipsAmong(context).load(members)).cut,
    }),
  }),
});

function eachOnce(records: readonly Member[]): Member[] {
  return [...new Map(records.map(({ label, id }) => [id, { label, id }])).values()];
}

readFields((t) => ({
  neighbourhood: t.field({
    type: Neighbourhood,
    description:
      'What lies around these records, and what joins them? Every relationship once and as it is stored, with counts of what is not shown. A record that is not there is no error: `missing` names it.',
    args: neighbourhoodArguments,
    complexity: costOfNeighbourhood,
    resolve: async (_root, args, context, info) => {
      const given = askedOf(args);
      const { labels, ...reach } = reachOf(args);
      if (lensAt(context, info) === context.noLens) enterLensOfId(context, info, 'ids', lensNamed(given));
      const rows = await Promise.all(
        given.map(({ label, id }) => loadInView(loadNodeById(context, label, id), context, info)),
      );
      const asked = eachOnce(given.filter((_, i) => rows[i]));
      const look = (from: readonly Member[]) =>
        lookAround(context, from, labels, (records) => inView(records, context, info));
      const isLooked = reach.depth > 0 || selects(info, 'leftOut', 'cut');
      return {
        ...(isLooked ? await gather(asked, reach, look) : { members: asked, leftOut: [], cut: false }),
        missing: [...new Set(given.filter((_, i) => !rows[i]).map(({ text }) => text))],
        id: answerId(
          'neighbourhood',
          given.map(({ text }) => text),
          labels,
          reach,
          lensAt(context, info).text,
        ),
      };
    },
  }),
}));
