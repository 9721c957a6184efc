import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { parseKey } from '../record/key.ts';
import { answerTo, NoPage, type PageOptions } from './answer.ts';
import type { EvidenceFileQuery } from './generated/graphql.ts';
import { type Page, pagesBelow, type PathHandler } from './respond.ts';

const OPERATION = parse(readFileSync(new URL('evidence.graphql', import.meta.url), 'utf8'));

/** /evidence/<key of a claim>: its evidence pack as JSON, also with .json after it; as Markdown with .md after it. */
export function createEvidenceHandler(options: PageOptions): PathHandler {
  return pagesBelow(
    '/evidence/',
    async (rest, request) => {
      const [, withoutEnding = rest, ending] = /^(.*)\.(json|md)$/.exec(rest) ?? [];
      const hasEnding = ending !== undefined;
      if (parseKey(withoutEnding)?.concept !== 'claim')
        throw new NoPage(400, 'Expected /evidence/ and the key of a claim, bundle/claim/word; then .md for Markdown.');
      const variables = { key: rest, isKey: parseKey(rest) !== undefined, withoutEnding, hasEnding };
      const { exact, other } = await answerTo<EvidenceFileQuery>(OPERATION, variables, request, options);
      if (exact) return jsonFile(exact.evidence);
      if (!other) throw new NoPage(404, `There is no claim with the key ${withoutEnding}.`);
      return ending === 'md' ? markdownFile(other.evidence) : jsonFile(other.evidence);
    },
    options.log,
  );
}

type File = NonNullable<EvidenceFileQuery['exact']>['evidence'];

/** Byte by byte what the hash was made of. */
function jsonFile({ json, sha256 }: File): Page {
  return file(json, 'application/json', `${sha256}.json`, sha256);
}

function markdownFile({ markdown, sha256 }: File): Page {
  const own = createHash('sha256').update(markdown).digest('hex');
  return file(markdown, 'text/markdown; charset=utf-8', `${sha256}.md`, own);
}

function file(body: string, type: string, name: string, tag: string): Page {
  return {
    body,
    headers: { 'content-type': type, 'content-disposition': `inline; filename="${name}"`, etag: `"${tag}"` },
  };
}
