import { randomUUID } from 'node:crypto';
import { StartError } from '../errors.ts';
import { filesOf, FORMATS, type OutFile } from '../exchange/out/formats.ts';
import { NoPage, type PageOptions } from './answer.ts';
import { pagesBelow, type PathHandler } from './respond.ts';

/**
 * Most files that go out at once: each reads page after page for minutes, and a pool of ten connections is there for
 * everybody else too.
 */
const MOST_AT_ONCE = 2;

/** Which format a name of a file is of. */
const ENDINGS = { jsonl: 'bundle', csv: 'csv', graphml: 'graphml', jsonld: 'jsonld' } as const;

/** /export/graph.graphml, .jsonld, .jsonl, and /export/acts.csv and the other tables; `?about=KEY` for what is said about one record. */
export function createExportHandler({ database, log }: PageOptions): PathHandler {
  let going = 0;
  return pagesBelow(
    '/export/',
    async (rest, request) => {
      const ending = Object.entries(ENDINGS).find(([each]) => rest.endsWith(`.${each}`));
      if (ending === undefined) throw new NoPage(404, `Expected one of ${NAMES}.`);
      if (going >= MOST_AT_ONCE)
        throw new NoPage(503, `${MOST_AT_ONCE} exports are going out already. Try again later.`);
      const about = new URL(request.url).searchParams.get('about') ?? undefined;
      const ours = database.forRequest(request.signal, () => {});
      const files = await filesOf(ours, ending[1], about).catch((error: unknown) => {
        throw error instanceof StartError ? new NoPage(404, error.message) : error;
      });
      const file = files.find(({ name }) => name === rest);
      if (file === undefined) throw new NoPage(404, `Expected one of ${NAMES}.`);
      const body = streamOf(file, {
        begin: () => (going += 1),
        end: () => (going -= 1),
        fail: (error) => {
          // The file ends in its middle, and the connection with it: nobody takes it for whole.
          if (!request.signal.aborted)
            log(`${randomUUID()} export ${rest}: ${error instanceof Error ? error.stack : String(error)}`);
        },
      });
      return {
        body,
        headers: { 'content-type': file.contentType, 'content-disposition': `attachment; filename="${file.name}"` },
      };
    },
    log,
  );
}

const NAMES = `graph.jsonl, graph.graphml, graph.jsonld, acts.csv, actors.csv, sources.csv, documents.csv, events.csv, places.csv, assessments.csv (${FORMATS.join(', ')})`;

interface Watch {
  readonly begin: () => void;
  readonly end: () => void;
  readonly fail: (error: unknown) => void;
}

/** A file as the body of an answer: read as fast as the client takes it, and no longer than the client stays. */
function streamOf(file: OutFile, { begin, end, fail }: Watch): ReadableStream<Uint8Array> {
  let iterator: AsyncIterator<string> | undefined;
  const ended = () => {
    if (iterator) end();
    iterator = undefined;
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (iterator === undefined) {
          iterator = file.pieces()[Symbol.asyncIterator]();
          begin();
        }
        try {
          const { value, done } = await iterator.next();
          if (done !== true) return controller.enqueue(Buffer.from(value));
          ended();
          controller.close();
        } catch (error) {
          ended();
          fail(error);
          controller.error(error);
        }
      },
      async cancel() {
        const stopped = iterator;
        ended();
        await stopped?.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
