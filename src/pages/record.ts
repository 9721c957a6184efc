import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { visitOf } from '../door/visit.ts';
import { globalId } from '../graphql/global-id.ts';
import { NO_LENS } from '../lens/lens.store.ts';
import { idOf, labelOf, parseKey } from '../record/key.ts';
import { answerTo, NoPage, type PageOptions } from './answer.ts';
import type { RecordPageQuery } from './generated/graphql.ts';
import { recordPage } from './record-page.ts';
import { pagesBelow, type PathHandler } from './respond.ts';
import { POLICY } from './style.ts';

const OPERATION = parse(readFileSync(new URL('record.graphql', import.meta.url), 'utf8'));

/** /r/<key>: one record of any concept as a plain page with its citation, for a link in a text. */
export function createRecordHandler(options: PageOptions): PathHandler {
  return pagesBelow(
    '/r/',
    async (key, request) => {
      const parsed = parseKey(key);
      if (!parsed) throw new NoPage(400, 'Expected /r/ and the key of a record: bundle/concept/word.');
      const id = globalId(labelOf(parsed.concept), idOf(key), NO_LENS);
      const { node } = await answerTo<RecordPageQuery>(OPERATION, { id }, request, options);
      if (!node) throw new NoPage(404, `There is no record with the key ${key}.`);
      const { origin } = visitOf(request);
      return {
        body: recordPage(node, { origin, key }),
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
      };
    },
    options.log,
  );
}
