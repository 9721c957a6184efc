import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The folder that the page is served from. */
export const PAGE = fileURLToPath(new URL('../../dist/explorer', import.meta.url));

const BUILD = fileURLToPath(new URL('../explorer/build.ts', import.meta.url));
const BUILDER = fileURLToPath(new URL('../../node_modules/vite', import.meta.url));

/**
 * Builds the page anew where its sources have changed since. Where what builds it is not installed, as in an image, the
 * page came with the program.
 */
export async function refreshPage(say: (line: string) => void): Promise<void> {
  if (!existsSync(BUILDER)) return;
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', BUILD]);
    if (stdout.trim() !== '') say(stdout.trim());
  } catch (error) {
    say(`The page could not be built anew, the last one is served: ${error instanceof Error ? error.message : ''}`);
  }
}
