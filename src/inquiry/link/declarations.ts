import { nearest } from '../../lens/lens.store.ts';
import { type Certainty, DEGREES } from '../../lens/wording.ts';
import type { PageLens } from '../../database/page.ts';
import { STANCES_BY_SIGN } from '../../claim/stance.ts';
import type { LinkDeclaration } from './link.store.ts';

/** Which links there are. A fragment of Cypher uses `p`, `n`, `a` and `other` as link.store.ts says. */

/** What counts for a stance unless the caller asks for more: a rumour about somebody's loyalty is not shown by default. */
export const STANDARD_CERTAINTIES: readonly Certainty[] = ['STATED', 'VERIFIED', 'ATTRIBUTED'];

const list = (words: readonly string[]) => `[${words.map((word) => `'${word}'`).join(', ')}]`;

/** An act that says so, that the lens lets through, and that stands: neither withdrawn by its source nor struck by us. */
export const affirmed = (lens: PageLens) => `a.polarity = 'AFFIRMS' AND ${lens.stands('a')} AND ${lens.passes('a')}`;
const denied = (lens: PageLens) => `a.polarity = 'DENIES' AND ${lens.stands('a')} AND ${lens.passes('a')}`;

/** A readable act whose degree counts. ATTRIBUTED stands for the nearest degree upstream, or for unknown. */
const readable = (act: string) => `(${act}.certainty IN $certainties AND (${act}.certainty <> 'ATTRIBUTED'
      OR ${nearest(act, '$certainties')} OR NOT ${nearest(act, list(DEGREES))}))`;

/** An act that nobody can read counts with a readable one that relays it and counts. */
const counted = (lens: PageLens) => `${affirmed(lens)} AND (${readable('a')}
      OR (a.certainty IS NULL AND EXISTS { MATCH (a)<-[:RELAYS*1..12]-(teller) WHERE ${lens.stands('teller')} AND ${lens.reached('teller')} AND ${readable('teller')} }))`;

const parent = (label: string) => `MATCH (p:${label} {id: key.parent})`;

const HOLDS = "MATCH (p)<-[:SUBJECT {role: 'holder'}]-(n:StanceClaim)-[:OBJECT {role: 'target'}]->(other)";
const IS_TARGET = "MATCH (p)<-[:OBJECT {role: 'target'}]-(n:StanceClaim)-[:SUBJECT {role: 'holder'}]->(other)";

function stance(name: string, label: string, pattern: string, sign: keyof typeof STANCES_BY_SIGN): LinkDeclaration {
  return {
    name,
    match: parent(label),
    reach: `${pattern} WHERE n.stance IN ${list(STANCES_BY_SIGN[sign])}`,
    acts: counted,
    by: 'other.id',
    tells: "[max(CASE WHEN other:Actor THEN 'Actor' ELSE 'Event' END)]",
  };
}

export const ACTOR_SUPPORTS = stance('actorSupports', 'Actor', HOLDS, 'plus');
export const ACTOR_OPPOSES = stance('actorOpposes', 'Actor', HOLDS, 'minus');
export const ACTOR_SUPPORTED_BY = stance('actorSupportedBy', 'Actor', IS_TARGET, 'plus');
export const ACTOR_OPPOSED_BY = stance('actorOpposedBy', 'Actor', IS_TARGET, 'minus');
export const EVENT_SUPPORTED_BY = stance('eventSupportedBy', 'Event', IS_TARGET, 'plus');
export const EVENT_OPPOSED_BY = stance('eventOpposedBy', 'Event', IS_TARGET, 'minus');

/** The events that claims name together with the actor. */
export const ACTOR_EVENTS: LinkDeclaration = {
  name: 'actorEvents',
  match: parent('Actor'),
  reach: 'MATCH (p)<-[:SUBJECT|OBJECT|CONCERNS]-(n)-[:SUBJECT|OBJECT|CONCERNS]->(other:Event)',
  acts: affirmed,
  by: 'other.id',
};

/** Who is said to have had a part in an event, by party and role. */
export const EVENT_INVOLVED: LinkDeclaration = {
  name: 'eventInvolved',
  match: parent('Event'),
  reach: "MATCH (p)<-[:OBJECT {role: 'event'}]-(n:InvolvementClaim)",
  acts: counted,
  by: "coalesce(n.actorId, '') + ' ' + n.role + ' ' + coalesce(n.actorWords, '')",
  tells: '[max(n.actorId), max(n.actorWords), max(n.role)]',
};

/** The sources that affirm some claim about an event. */
export const EVENT_REPORTED_BY: LinkDeclaration = {
  name: 'eventReportedBy',
  match: parent('Event'),
  reach: 'MATCH (p)<-[:SUBJECT|OBJECT|CONCERNS]-(n)',
  acts: affirmed,
  by: 'a.sourceId',
};

const ITSELF = 'MATCH (n:Claim {id: p.id})';
const HOW = "[CASE WHEN any(own IN collect(NOT EXISTS { (a)-[:RELAYS]->() }) WHERE own) THEN 'OWN' ELSE 'RELAYED' END]";

/** The sources that affirm a claim, and those that deny it: on their own word, or passing it on. */
export const CLAIM_REPORTED_BY: LinkDeclaration = {
  name: 'claimReportedBy',
  match: parent('Claim'),
  reach: ITSELF,
  acts: affirmed,
  by: 'a.sourceId',
  tells: HOW,
};
export const CLAIM_DENIED_BY: LinkDeclaration = {
  name: 'claimDeniedBy',
  match: parent('Claim'),
  reach: ITSELF,
  acts: denied,
  polarity: 'DENIES',
  by: 'a.sourceId',
  tells: HOW,
};

/** Every link, for the tests that lint and plan each. */
export const LINKS: readonly LinkDeclaration[] = [
  ACTOR_SUPPORTS,
  ACTOR_OPPOSES,
  ACTOR_SUPPORTED_BY,
  ACTOR_OPPOSED_BY,
  EVENT_SUPPORTED_BY,
  EVENT_OPPOSED_BY,
  ACTOR_EVENTS,
  EVENT_INVOLVED,
  EVENT_REPORTED_BY,
  CLAIM_REPORTED_BY,
  CLAIM_DENIED_BY,
];
