import { lexicographicSortSchema, printSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Database } from './database/database.ts';
import { schemaVersion } from './database/setup.ts';
import { createPageHandler } from './page.ts';
import { createEvidenceHandler } from './pages/evidence.ts';
import { createExportHandler } from './pages/export.ts';
import { createRecordHandler } from './pages/record.ts';
import { schema } from './schema.ts';

interface PathOptions {
  readonly isPublic: boolean;
  readonly pageFolder: string;
  readonly log: (line: string) => void;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/**
 * What is served beside /graphql: the page, records (/r/), evidence packs (/evidence/), the graph as files (/export/), /health, /ready, /schema.graphql;
 * and what is turned away at the door.
 */
export function usePaths(database: Database, { isPublic, pageFolder, log }: PathOptions): Plugin {
  const handlers = [
    createPageHandler(pageFolder),
    createRecordHandler({ database, log }),
    createEvidenceHandler({ database, log }),
    createExportHandler({ database, log }),
  ];
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
  const answers: Readonly<Record<string, () => Response | Promise<Response>>> = {
    '/health': () => text('alive'),
    '/ready': () => ready(database),
    '/schema.graphql': () => text(printed),
  };
  return {
    async onRequest({ request, url, endResponse }) {
      const refused = refusal(request, url, isPublic);
      if (refused) return endResponse(refused);
      const answer = request.method === 'GET' ? answers[url.pathname] : undefined;
      if (answer) return endResponse(await answer());
      for (const handle of handlers) {
        const response = await handle(request);
        if (response) return endResponse(response);
      }
      if (url.pathname !== '/graphql') endResponse(text('There is nothing here. The API is at /graphql.', 404));
    },
  };
}

/**
 * A program that listens on loopback is asked for by a loopback name; another name is a web page's trick to read it (DNS
 * rebinding). Forms and plain text can be posted by any page without asking: only JSON is taken.
 */
function refusal(request: Request, { pathname }: URL, isPublic: boolean): Response | undefined {
  const host = request.headers.get('host');
  if (!isPublic && host !== null && !LOOPBACK.test(host))
    return text(`This server does not answer to the name ${host}.`, 421);
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (pathname === '/graphql' && request.method === 'POST' && type !== 'application/json') {
    return text('POST takes content-type: application/json.', 415);
  }
  return undefined;
}

async function ready(database: Database): Promise<Response> {
  try {
    await schemaVersion(database);
    return text('ready');
  } catch {
    return text('The database cannot be reached.', 503);
  }
}

function text(body: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  });
}
