import { fold } from '../../record/fold.ts';
import { keyOf, parseKey, WORD, WORD_IS } from '../../record/key.ts';
import { ACTOR_TYPES, actorTypeFields } from './actor-type.ts';
import { BUNDLE, keyOfName } from './keys.ts';
import type { Names } from './names.ts';
import type { Row } from './row.ts';

/** The record of an actor that a row makes; undefined where something of it cannot be read, which the row then knows. */
export function actorOf(row: Row, names: Names): Readonly<Record<string, unknown>> | undefined {
  const name = row.text('name');
  const type = row.word('type', ACTOR_TYPES);
  if (name === undefined || type === undefined) return undefined;
  const key = keyOfRow(row, name, names);
  if (key === undefined) return undefined;
  const aliases = row.texts('other names').map(aliasOf);
  return {
    ...actorTypeFields(type),
    key,
    name,
    language: row.text('language'),
    aliases: aliases.length === 0 ? undefined : aliases,
  };
}

/** The author's own key; else one made of the name, unless somebody else has that name. */
function keyOfRow(row: Row, name: string, names: Names): string | undefined {
  const said = row.text('key');
  if (said !== undefined) {
    if (WORD.test(said)) return keyOf(BUNDLE, 'actor', said);
    if (parseKey(said)?.concept === 'actor') return said;
    row.fail('key', `${WORD_IS}, or the whole key of an actor`);
    return undefined;
  }
  const ours = keyOfName('actor', name);
  const others = names.of({ concepts: ['actor'], text: name }).known.filter(({ key }) => key !== ours);
  if (others.length === 0) return ours;
  row.fail(
    'name',
    `a name that nobody has yet, or a key beside it: "${name}" is ${others.map(({ key }) => key).join(', ')}, which that whole key would correct, and another one wants a key of its own`,
  );
  return undefined;
}

/** `بانياس (ar)` is a name in a language. */
function aliasOf(text: string): string | { text: string; language: string } {
  const [, name, language] = /^(.+\S)\s*\(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)$/.exec(text) ?? [];
  return name === undefined || language === undefined ? text : { text: name, language };
}

/** Names that the rows of a table of actors would take. */
export function namesOfActors(rows: readonly Row[]): { concepts: ['actor']; text: string }[] {
  return rows.flatMap((row) => {
    const text = row.text('name');
    return text === undefined || fold(text) === '' ? [] : [{ concepts: ['actor'], text }];
  });
}
