import { Actor } from '../../actor/actor.schema.ts';
import type { Certainty } from '../../assertion/assertion.ts';
import { CertaintyEnum } from '../../assertion/enums.schema.ts';
import { claimById } from '../../claim/claim.loaders.ts';
import { type ClaimRow, toClaim } from '../../claim/claim.row.ts';
import { Claim, ClaimOrder } from '../../claim/claim.schema.ts';
import { InvolvementRole } from '../../claim/enums.schema.ts';
import { Party, partyOf } from '../../claim/party.schema.ts';
import { actorById } from '../../actor/actor.loaders.ts';
import { eventById } from '../../event/event.loaders.ts';
import { Event } from '../../event/event.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { connection, pageArguments } from '../../graphql/connection.ts';
import { pagesOf } from '../../graphql/pages.ts';
import type { Label } from '../../record/key.ts';
import { loadNodeById, Record } from '../../record/record.schema.ts';
import { sourceById } from '../../source/source.loaders.ts';
import { Source } from '../../source/source.schema.ts';
import {
  ACTOR_EVENTS, ACTOR_OPPOSED_BY, ACTOR_OPPOSES, ACTOR_SUPPORTED_BY, ACTOR_SUPPORTS, CLAIM_DENIED_BY,
  CLAIM_REPORTED_BY, EVENT_INVOLVED, EVENT_OPPOSED_BY, EVENT_REPORTED_BY, EVENT_SUPPORTED_BY,
} from './declarations.ts';
import { evidence, linkConnection, linkPages, links, linksWithClaims } from './evidence.schema.ts';
import { evidenceOf, reportedBy } from './link.loaders.ts';
import { ACTOR_SAID, ACTOR_SAID_OF } from './said.store.ts';

/** The plain questions: who supports whom, who reported what, who said what. Each answer comes with what it rests on. */

const certaintyArguments = {
  ...pageArguments,
  ...builder.args((t) => ({
    certainty: t.field({
      type: [CertaintyEnum], defaultValue: ['STATED', 'VERIFIED', 'ATTRIBUTED'] satisfies Certainty[],
      description: 'Which degrees count; RUMOURED and ALLEGED only where they are asked for. ATTRIBUTED stands for the nearest degree upstream; an act that cannot be read counts with a readable one that relays it.',
    }),
  })),
};

const HolderConnection = linkConnection('Holder', Actor, {
  about: 'actors said to take a stance, the most-asserted first, then by id.', nodes: false, load: (context, { id }) => actorById(context).load(id),
});
const TargetConnection = linkConnection('Target', Record, {
  about: 'actors and events on which a stance is said to be taken, the most-asserted first, then by id.', nodes: false,
  load: (context, { id, tells }) => loadNodeById(context, tells[0] as Label, id),
});

const actorSupports = linksWithClaims(ACTOR_SUPPORTS);
const actorSupportedBy = linksWithClaims(ACTOR_SUPPORTED_BY);
const actorOpposes = linksWithClaims(ACTOR_OPPOSES);
const actorOpposedBy = linksWithClaims(ACTOR_OPPOSED_BY);
const eventSupportedBy = linksWithClaims(EVENT_SUPPORTED_BY);
const eventOpposedBy = linksWithClaims(EVENT_OPPOSED_BY);

builder.interfaceFields(Actor, (t) => ({
  supports: t.field({
    type: TargetConnection, description: 'What it is said to support.', args: certaintyArguments,
    resolve: (actor, args, context, info) => actorSupports(actor.id, args, context, info),
  }),
  supportedBy: t.field({
    type: HolderConnection, description: 'Who is said to support it.', args: certaintyArguments,
    resolve: (actor, args, context, info) => actorSupportedBy(actor.id, args, context, info),
  }),
  opposes: t.field({
    type: TargetConnection, description: 'What it is said to oppose or condemn.', args: certaintyArguments,
    resolve: (actor, args, context, info) => actorOpposes(actor.id, args, context, info),
  }),
  opposedBy: t.field({
    type: HolderConnection, description: 'Who is said to oppose or condemn it.', args: certaintyArguments,
    resolve: (actor, args, context, info) => actorOpposedBy(actor.id, args, context, info),
  }),
}));
builder.objectFields(Event, (t) => ({
  supportedBy: t.field({
    type: HolderConnection, description: 'Who is said to support it.', args: certaintyArguments,
    resolve: (event, args, context, info) => eventSupportedBy(event.id, args, context, info),
  }),
  opposedBy: t.field({
    type: HolderConnection, description: 'Who is said to oppose or condemn it.', args: certaintyArguments,
    resolve: (event, args, context, info) => eventOpposedBy(event.id, args, context, info),
  }),
}));

const ClaimLinkConnection = connection<ClaimRow>('ClaimLink', Claim, {
  about: 'claims, with what each rests on.', edgeFields: (t) => evidence(t, ({ node }, context) => evidenceOf(context).load(node.id)),
});
const claimLinkArguments = {
  ...pageArguments,
  ...builder.args((t) => ({ orderBy: t.field({ type: ClaimOrder, defaultValue: 'OCCURRED_FIRST', description: 'In which order.' }) })),
};
const ReportedConnection = linkConnection('Reported', Claim, {
  about: 'claims that a source affirms, with what each rests on, in the order of their ids.', claims: false, load: (context, { id }) => claimById(context).load(id),
});
const actorSaid = pagesOf(ACTOR_SAID, toClaim);
const actorSaidOf = pagesOf(ACTOR_SAID_OF, toClaim);
const sourceReported = linkPages('sourceReported', (context, { first, count }, key) => reportedBy(context).load({ group: { first, count }, key }));

builder.interfaceFields(Actor, (t) => ({
  said: t.field({
    type: ClaimLinkConnection, description: 'The claims that it speaks, on whoever\'s word.', args: claimLinkArguments,
    resolve: (actor, args, context, info) => actorSaid(actor.id, args, {}, context, info),
  }),
  saidOf: t.field({
    type: ClaimLinkConnection, description: 'The other claims that name it.', args: claimLinkArguments,
    resolve: (actor, args, context, info) => actorSaidOf(actor.id, args, {}, context, info),
  }),
}));
builder.objectField(Source, 'reported', (t) => t.field({
  type: ReportedConnection, description: 'The claims that it affirms, on its own word or passing them on.', args: pageArguments,
  resolve: (source, args, context, info) => sourceReported(source.id, args, context, info),
}));

const How = builder.enumType('How', {
  description: 'On whose word a source reports.',
  values: {
    OWN: { description: 'At least once on its own word.' },
    RELAYED: { description: "Only ever passing on another's." },
  },
});
const ReporterConnection = linkConnection('Reporter', Source, {
  about: 'sources with what they said, the most acts first, then by id.', claims: false, load: (context, { id }) => sourceById(context).load(id),
  more: (t) => ({ how: t.field({ type: How, description: 'On whose word.', resolve: ({ node }) => (node.tells[0] === 'OWN' ? 'OWN' : 'RELAYED') }) }),
});
const claimReportedBy = links(CLAIM_REPORTED_BY);
const claimDeniedBy = links(CLAIM_DENIED_BY);

builder.interfaceFields(Claim, (t) => ({
  reportedBy: t.field({
    type: ReporterConnection, description: 'The sources that affirm it.', args: pageArguments,
    resolve: (claim, args, context, info) => claimReportedBy(claim.id, args, context, info),
  }),
  deniedBy: t.field({
    type: ReporterConnection, description: 'The sources that deny it.', args: pageArguments,
    resolve: (claim, args, context, info) => claimDeniedBy(claim.id, args, context, info),
  }),
}));

const EventReporterConnection = linkConnection('EventReporter', Source, {
  about: 'sources that reported on an event, the most acts first, then by id.', load: (context, { id }) => sourceById(context).load(id),
});
const InvolvedConnection = linkConnection('Involved', Actor, {
  about: 'parties said to have had a part in an event, the most-asserted first.', nodes: false, nodeMayBeMissing: true,
  load: async (context, { tells }) => (tells[0] === null ? null : actorById(context).load(tells[0] as string)),
  more: (t) => ({
    party: t.field({ type: Party, description: 'Who: an actor, or only words.', resolve: ({ node: { tells } }) => partyOf(tells[0] as string | null, tells[1] as string | null) ?? { actorId: null, words: null } }),
    role: t.field({ type: InvolvementRole, description: 'As what.', resolve: ({ node: { tells } }) => tells[2] as 'VICTIM' }),
  }),
});
const LinkedEventConnection = linkConnection('LinkedEvent', Event, {
  about: 'events that claims name together with an actor, the most-asserted first.', load: (context, { id }) => eventById(context).load(id),
});
const eventReportedBy = linksWithClaims(EVENT_REPORTED_BY);
const eventInvolved = linksWithClaims(EVENT_INVOLVED);
const actorEvents = linksWithClaims(ACTOR_EVENTS);

builder.objectFields(Event, (t) => ({
  reportedBy: t.field({
    type: EventReporterConnection, description: 'The sources that affirm some claim about it.', args: pageArguments,
    resolve: (event, args, context, info) => eventReportedBy(event.id, args, context, info),
  }),
  involved: t.field({
    type: InvolvedConnection, description: 'Who is said to have had a part in it, by party and role.', args: certaintyArguments,
    resolve: (event, args, context, info) => eventInvolved(event.id, args, context, info),
  }),
}));
builder.interfaceField(Actor, 'events', (t) => t.field({
  type: LinkedEventConnection, description: 'The events that claims name together with it.', args: pageArguments,
  resolve: (actor, args, context, info) => actorEvents(actor.id, args, context, info),
}));
