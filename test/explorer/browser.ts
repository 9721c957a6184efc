import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a Chromium is: what CHROMIUM says, or one of the usual places; the one without a window first, it is twice as quick. */
export const browserPath = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => existsSync(path));

// No errand of its own: all that goes over the wire is the page's doing.
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The one browser of this run. It ends with its process; what a test wants for itself is a context of its own. */
export function launchBrowser(): Promise<Browser> {
  if (!browserPath) throw new Error('No Chromium was found: set CHROMIUM to the path of one.');
  // Its sandbox refuses to run as root, as which a CI often runs; it opens nothing here but our own page.
  launched ??= chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', ...QUIET] });
  return launched;
}
let launched: Promise<Browser> | undefined;
