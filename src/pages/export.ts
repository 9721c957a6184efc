import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { faultLine } from '../door/log.ts';
import { visitOf } from '../door/visit.ts';
import { StartError } from '../errors.ts';
import { TABLE_NAMES } from '../exchange/out/csv.ts';
import { filesOf, type OutFile } from '../exchange/out/formats.ts';
import { NoPage, type PageOptions, payFor } from './answer.ts';
import { pagesBelow, type PathHandler } from './respond.ts';

/**
 * Most files that go out at once: each reads page after page for minutes, and the connections to the database are there
 * for everybody else too.
 */
const MOST_AT_ONCE = 2;

/** What one costs whoever asks: as much as the whole schema, which takes us about as long as a small graph. */
const COST = 10_000;

/** Which format a name of a file is of. */
const ENDINGS = { jsonl: 'bundle', csv: 'csv', graphml: 'graphml', jsonld: 'jsonld' } as const;

/** /export/graph.graphml, .jsonld, .jsonl, and /export/acts.csv and the other tables; `?about=KEY` for what is said about one record. */
export function createExportHandler({ database, log }: PageOptions): PathHandler {
  let going = 0;
  return pagesBelow(
    '/export/',
    async (rest, request) => {
      const { left, meter } = visitOf(request);
      const about = new URL(request.url).searchParams.get('about') ?? undefined;
      payFor(request, COST, log);
      const file = await fileNamed(rest, about, database.forRequest(left, meter));
      if (going >= MOST_AT_ONCE)
        throw new NoPage(503, `${MOST_AT_ONCE} exports are going out already. Try again later.`);
      going += 1;
      const body = streamOf(file, left, {
        ended: () => (going -= 1),
        // The file ends in its middle, and the connection with it: nobody takes it for whole.
        failed: (error) => log(faultLine(randomUUID(), error)),
      });
      return {
        body,
        headers: { 'content-type': file.contentType, 'content-disposition': `attachment; filename="${file.name}"` },
      };
    },
    log,
  );
}

async function fileNamed(name: string, about: string | undefined, database: Database): Promise<OutFile> {
  const ending = Object.entries(ENDINGS).find(([each]) => name.endsWith(`.${each}`));
  const files = ending ? await filesOf(database, ending[1], about).catch(asNoPage) : [];
  const file = files.find((each) => each.name === name);
  if (!file) throw new NoPage(404, `Expected one of ${NAMES}.`);
  return file;
}

function asNoPage(error: unknown): never {
  throw error instanceof StartError ? new NoPage(404, error.message) : error;
}

const NAMES = ['graph.jsonl', 'graph.graphml', 'graph.jsonld', ...TABLE_NAMES.map((table) => `${table}.csv`)].join(
  ', ',
);

interface Going {
  /** Called once: all of it went out, it failed, or nobody takes it any more. */
  readonly ended: () => void;
  readonly failed: (error: unknown) => void;
}

/** A file as the body of an answer: read as fast as the client takes it, and no longer than the client stays. */
function streamOf(file: OutFile, left: AbortSignal, { ended, failed }: Going): ReadableStream<Uint8Array> {
  const pieces = file.pieces()[Symbol.asyncIterator]();
  let isGoing = true;
  const end = () => {
    if (isGoing) ended();
    isGoing = false;
    left.removeEventListener('abort', end);
  };
  // Who leaves while we wait for them to take what they have does not cancel the stream: nobody would read on.
  left.addEventListener('abort', end);
  if (left.aborted) end();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value, done } = await pieces.next();
          if (done !== true) return controller.enqueue(Buffer.from(value));
          end();
          controller.close();
        } catch (error) {
          end();
          if (!left.aborted) failed(error);
          controller.error(error);
        }
      },
      async cancel() {
        end();
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
