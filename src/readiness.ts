import type { Database } from './database/database.ts';
import { SCHEMA_VERSION } from './database/migrations.ts';
import { schemaVersion } from './database/setup.ts';

/** Who asks whether we are ready asks often, and does not wait long. */
const PATIENCE_MS = 1_000;
/** How long an answer holds, so that asking for it is no way to keep the database busy. */
const HOLDS_MS = 500;

/** Why questions cannot be answered now; undefined where they can. */
export type Readiness = () => Promise<string | undefined>;

/** Ready: the database answers, its schema is ours, and we are not about to stop. */
export function createReadiness(
  database: Database,
  { leaving }: { readonly leaving?: AbortSignal | undefined },
): Readiness {
  let last: { readonly at: number; readonly answer: Promise<string | undefined> } | undefined;
  return async () => {
    if (leaving?.aborted) return 'The server is about to stop.';
    if (!last || performance.now() - last.at > HOLDS_MS) last = { at: performance.now(), answer: whyNot(database) };
    return last.answer;
  };
}

async function whyNot(database: Database): Promise<string | undefined> {
  try {
    const version = await schemaVersion(database.forRequest(AbortSignal.timeout(PATIENCE_MS), () => {}));
    if (version === SCHEMA_VERSION) return undefined;
    return `The database has version ${version} of the schema, and this program needs ${SCHEMA_VERSION}.`;
  } catch {
    return 'The database cannot be reached.';
  }
}
