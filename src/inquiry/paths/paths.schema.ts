import { builder } from '../../graphql/builder.ts';
import { answerId } from '../../graphql/listed.ts';
import { lensText } from '../../lens/lens.ts';
import { lensOf, readFields } from '../../lens/lens.schema.ts';
import type { RecordRow } from '../../record/row.ts';
import { loadNodeById, Record } from '../../record/node.schema.ts';
import { PathType } from './path.schema.ts';
import { type FoundPaths, pathsOf, type PathsQuestion } from './paths.loaders.ts';
import { costOfPaths, MOST_PATHS, pathsArguments, questionOf, stopOf } from './question.schema.ts';
import { reasonsOf } from './route.ts';

/** How two things are connected, and how well that is supported. */

interface Answer extends FoundPaths {
  readonly id: string;
  readonly start: RecordRow;
  readonly end: RecordRow;
  readonly question: PathsQuestion;
}

const PathsType = builder.objectRef<Answer>('Paths').implement({
  description:
    'How two things are connected: simple paths over claims between actors and events, the best-supported first. Each connection is somebody’s claim, never a fact. Places are not walked through.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque: the ends, the arguments and the lens.' }),
    start: t.field({ type: Record, description: 'From where: an Actor or an Event.', resolve: ({ start }) => start }),
    end: t.field({ type: Record, description: 'To where: an Actor or an Event.', resolve: ({ end }) => end }),
    paths: t.field({
      type: [PathType],
      description: `The best-supported first, of equal support the shorter: as many as \`first\` says, at most ${MOST_PATHS}. Where there are none, \`reasons\` says whether that means that there is no path.`,
      complexity: { field: 1, multiplier: 1 }, // `first` stands on the field above
      resolve: ({ routes }) => [...routes],
    }),
    reasons: t.stringList({
      description: 'What was walked, what it means where there is no path, and what was left out: at most 6 sentences.',
      resolve: ({ question, ...found }) => reasonsOf(question, found),
    }),
    undatedLeftOut: t.exposeInt('undatedLeftOut', {
      description: 'How many claims `heldAt` left out because their time is unknown or known in words alone.',
    }),
    cut: t.boolean({
      description:
        'True where more claims connect what lies on the way than are looked at, so that there may be other or better paths: ask with a smaller `maxDepth`, or in two questions by way of something in between. `reasons` says what was left out.',
      resolve: ({ cuts }) => Object.values(cuts).includes(true),
    }),
  }),
});

readFields((t) => ({
  paths: t.field({
    type: PathsType,
    nullable: true,
    description:
      'How are these two connected, and how well is that supported? Null where one of them is not there. A hop is two things that claims connect in one sentence: who does, says, supports, leads or causes, and whom or what. It weighs -log(r/(r+1)), r being the independent roots of its claims; the lightest paths come first.',
    args: pathsArguments,
    complexity: costOfPaths,
    resolve: async (_root, args, context, info) => {
      const question = questionOf(args, lensOf(context, info, args));
      const ends = [stopOf('start', args.start), stopOf('end', args.end)];
      const [start, end] = await Promise.all(ends.map(({ label, id }) => loadNodeById(context, label, id)));
      if (!start || !end) return null;
      const { lens, ...asked } = question;
      const id = answerId('paths', asked, lensText(lens));
      return { ...(await pathsOf(context, question)), id, start, end, question };
    },
  }),
}));
