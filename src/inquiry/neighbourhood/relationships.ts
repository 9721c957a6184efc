import type { READINGS } from '../../assertion/assertion.ts';
import type { ClaimRole } from '../../claim/about.ts';
import type { DERIVATIONS } from '../../document/document.ts';
import type { Label } from '../../record/key.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../record/node.ts';

/** Relationships of one type: which records own them, and where they may lead. */
export interface Drawn {
  readonly type: RelationshipType;
  readonly from: Label;
  readonly to: readonly Label[];
}

/** All of them, as the shapes of the records draw them (a test holds that they do not differ). */
export const DRAWN: readonly Drawn[] = [
  { type: 'WITHIN', from: 'Place', to: ['Place'] },
  { type: 'RUN_BY', from: 'Source', to: ['Actor'] },
  { type: 'PUBLISHED_BY', from: 'Document', to: ['Source'] },
  { type: 'DERIVES_FROM', from: 'Document', to: ['Document'] },
  { type: 'AT', from: 'Event', to: ['Place'] },
  { type: 'PART_OF', from: 'Event', to: ['Event'] },
  { type: 'SUBJECT', from: 'Claim', to: ['Actor', 'Event'] },
  { type: 'OBJECT', from: 'Claim', to: ['Actor', 'Event', 'Place'] },
  { type: 'CONCERNS', from: 'Claim', to: ['Actor', 'Event', 'Place'] },
  { type: 'RELATIVE_TO', from: 'Claim', to: ['Claim'] },
  { type: 'ASSERTS', from: 'Assertion', to: ['Claim'] },
  { type: 'MADE_BY', from: 'Assertion', to: ['Source'] },
  { type: 'FOUND_IN', from: 'Assertion', to: ['Document'] },
  { type: 'SPOKEN_BY', from: 'Assertion', to: ['Actor'] },
  { type: 'RELAYS', from: 'Assertion', to: ['Assertion'] },
  { type: 'ASSESSES', from: 'Assessment', to: ['Claim', 'Source'] },
  { type: 'FOUND_IN', from: 'Assessment', to: ['Document'] },
];

/** The types of relationship that a record of this label owns. */
export function typesFrom(label: Label): RelationshipType[] {
  return DRAWN.filter(({ from }) => from === label).map(({ type }) => type);
}

/** A way from a record to its neighbours: along relationships of one type, or against them. */
export interface Way {
  readonly type: RelationshipType;
  readonly along: boolean;
  /** What the neighbours may be. */
  readonly labels: readonly Label[];
  /** Where records of several labels own relationships of this type: those that are meant. The count then is no longer at hand. */
  readonly only?: Label;
}

/** Every way from a record of this label. */
export function waysFrom(label: Label): Way[] {
  return DRAWN.flatMap(({ type, from, to }) => [
    ...(from === label ? [{ type, along: true, labels: to }] : []),
    ...(to.includes(label) ? [{ type, along: false, labels: [from], ...(isShared(type) ? { only: from } : {}) }] : []),
  ]);
}

function isShared(type: RelationshipType): boolean {
  return DRAWN.filter((each) => each.type === type).length > 1;
}

/** A relationship as it is stored: it starts at the record that owns it. */
export interface Relationship {
  readonly type: RelationshipType;
  readonly startId: string;
  readonly endId: string;
  /** The claim's field; null where the type has no roles. */
  readonly role: ClaimRole | null;
  /** Of RELAYS alone. */
  readonly reading: (typeof READINGS)[number] | null;
  /** Of DERIVES_FROM alone. */
  readonly how: (typeof DERIVATIONS)[number] | null;
}

/** Most relationships that are told at once: five of each of 2,000 records, where one usually owns two or three. */
export const MOST_RELATIONSHIPS = 10_000;

/** In the order of the records they start at, then of their types, then of those they lead to; and no more than are told. */
export function inOrder(found: readonly Relationship[], ids: readonly string[]): Relationship[] {
  const place = new Map(ids.map((id, i) => [id, i]));
  const placeOf = (id: string) => place.get(id) ?? ids.length;
  return [...found]
    .sort(
      (a, b) =>
        placeOf(a.startId) - placeOf(b.startId) ||
        RELATIONSHIP_TYPES.indexOf(a.type) - RELATIONSHIP_TYPES.indexOf(b.type) ||
        placeOf(a.endId) - placeOf(b.endId) ||
        ((a.role ?? '') < (b.role ?? '') ? -1 : 1),
    )
    .slice(0, MOST_RELATIONSHIPS);
}
