import { useEffect, useState } from 'react';
import { LensNamesDocument } from '../generated/graphql.ts';
import { ask } from '../server/ask.ts';

/**
 * What the records are called that these ids stand for, as far as it is known: nothing waits for a name. The server that is
 * away is told of by what asks for more than names.
 */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = ids.filter((id) => !names.has(id));
  const question = wanted.join(' ');

  useEffect(() => {
    if (wanted.length === 0) return;
    const leaving = new AbortController();
    fetchNames(wanted, leaving.signal).then(
      (found) => setNames((known) => new Map([...known, ...found])),
      () => undefined,
    );
    return () => leaving.abort();
    // The question says all that is wanted.
  }, [question]);

  return names;
}

async function fetchNames(ids: readonly string[], signal: AbortSignal): Promise<[string, string][]> {
  const { nodes } = await ask(LensNamesDocument, { ids: [...ids] }, signal);
  return ids.map((id, index) => {
    const node = nodes[index];
    return [id, node && 'label' in node && node.label !== '' ? node.label : 'a record that is not here'];
  });
}
