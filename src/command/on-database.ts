import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import { whyUnreachable } from '../database/unreachable.ts';
import { StartError } from '../errors.ts';
import { open } from './open.ts';

/**
 * Opens the database of the settings for one command, and closes it afterwards. Where the database goes away or does
 * not answer in between, a StartError says so.
 */
export async function runOnDatabase(
  config: Config,
  command: (database: Database) => Promise<number>,
  say: (line: string) => void,
): Promise<number> {
  const { database, ended, close } = await open(config, say, { shared: true });
  try {
    const lost = ended.then((why) => {
      throw new StartError(why, 'Then run the command again.');
    });
    return await Promise.race([command(database), lost]);
  } catch (error) {
    throw whyUnreachable(error, config);
  } finally {
    await close();
  }
}
