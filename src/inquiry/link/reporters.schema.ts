import { actorById } from '../../actor/actor.loaders.ts';
import { Actor } from '../../actor/actor.schema.ts';
import { Claim } from '../../claim/claim.schema.ts';
import { InvolvementRole } from '../../claim/enums.schema.ts';
import { Party, partyOf } from '../../claim/party.schema.ts';
import { eventById } from '../../event/event.loaders.ts';
import { Event } from '../../event/event.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { pageArguments } from '../../graphql/connection.ts';
import { sourceById } from '../../source/source.loaders.ts';
import { Source } from '../../source/source.schema.ts';
import { ACTOR_EVENTS, CLAIM_DENIED_BY, CLAIM_REPORTED_BY, EVENT_INVOLVED, EVENT_REPORTED_BY } from './declarations.ts';
import { certaintyArguments, linkConnection, links, linksWithClaims } from './evidence.schema.ts';

/** Who reported what, and who is said to have had a part in it. Each answer comes with what it rests on. */

const How = builder.enumType('How', {
  description: 'On whose word a source reports.',
  values: {
    OWN: { description: 'At least once on its own word.' },
    RELAYED: { description: "Only ever passing on another's." },
  },
});
const ReporterConnection = linkConnection('Reporter', Source, {
  about: 'sources with what they said, the most acts first, then by id.',
  claims: false,
  load: (context, { id }) => sourceById(context).load(id),
  more: (t) => ({
    how: t.field({
      type: How,
      description: 'On whose word.',
      resolve: ({ node }) => (node.tells[0] === 'OWN' ? 'OWN' : 'RELAYED'),
    }),
  }),
});
const claimReportedBy = links(CLAIM_REPORTED_BY);
const claimDeniedBy = links(CLAIM_DENIED_BY);

builder.interfaceFields(Claim, (t) => ({
  reportedBy: t.field({
    type: ReporterConnection,
    description: 'The sources that affirm it.',
    args: pageArguments,
    resolve: (claim, args, context, info) => claimReportedBy(claim.id, args, context, info),
  }),
  deniedBy: t.field({
    type: ReporterConnection,
    description: 'The sources that deny it.',
    args: pageArguments,
    resolve: (claim, args, context, info) => claimDeniedBy(claim.id, args, context, info),
  }),
}));

const EventReporterConnection = linkConnection('EventReporter', Source, {
  about: 'sources that reported on an event, the most acts first, then by id.',
  load: (context, { id }) => sourceById(context).load(id),
});
const InvolvedConnection = linkConnection('Involved', Actor, {
  about: 'parties said to have had a part in an event, the most-asserted first.',
  nodes: false,
  nodeMayBeMissing: true,
  load: async (context, { tells }) => (tells[0] === null ? null : actorById(context).load(tells[0] as string)),
  more: (t) => ({
    party: t.field({
      type: Party,
      description: 'Who: an actor, or only words.',
      resolve: ({ node: { tells } }) =>
        partyOf(tells[0] as string | null, tells[1] as string | null) ?? { actorId: null, words: null },
    }),
    role: t.field({
      type: InvolvementRole,
      description: 'As what.',
      resolve: ({ node: { tells } }) => tells[2] as 'VICTIM',
    }),
  }),
});
const LinkedEventConnection = linkConnection('LinkedEvent', Event, {
  about: 'events that claims name together with an actor, the most-asserted first.',
  load: (context, { id }) => eventById(context).load(id),
});
const eventReportedBy = linksWithClaims(EVENT_REPORTED_BY);
const eventInvolved = linksWithClaims(EVENT_INVOLVED);
const actorEvents = linksWithClaims(ACTOR_EVENTS);

builder.objectFields(Event, (t) => ({
  reportedBy: t.field({
    type: EventReporterConnection,
    description: 'The sources that affirm some claim about it.',
    args: pageArguments,
    resolve: (event, args, context, info) => eventReportedBy(event.id, args, context, info),
  }),
  involved: t.field({
    type: InvolvedConnection,
    description: 'Who is said to have had a part in it, by party and role.',
    args: certaintyArguments,
    resolve: (event, args, context, info) => eventInvolved(event.id, args, context, info),
  }),
}));
builder.interfaceField(Actor, 'events', (t) =>
  t.field({
    type: LinkedEventConnection,
    description: 'The events that claims name together with it.',
    args: pageArguments,
    resolve: (actor, args, context, info) => actorEvents(actor.id, args, context, info),
  }),
);
