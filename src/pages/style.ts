import { createHash } from 'node:crypto';
import { Html } from './html.ts';

/** One column, the reader's own fonts, colours for light and dark, readable on a phone. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1c1d21; --soft: #595c66; --line: #d9dbe1; --paper: #fff; --box: #f5f6f8; --link: #1a4fb4; --gone: #a32020; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7e8ec; --soft: #a4a8b4; --line: #3a3d47; --paper: #15161a; --box: #1f2127; --link: #8fb4ff; --gone: #ff9c93; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: .25rem 0 .75rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
p { margin: .35rem 0; }
footer { margin-top: 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
.kind, .soft, dt, footer { color: var(--soft); }
.kind { margin: 0; }
.note { margin-bottom: 1rem; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .3rem 1rem; margin: .3rem 0; }
dt::first-letter { text-transform: uppercase; }
dd { margin: 0; min-width: 0; }
ul { margin: .5rem 0; padding-inline-start: 1.2rem; }
li { margin: .4rem 0; }
ul.acts { list-style: none; padding: 0; }
ul.acts > li { margin: .9rem 0; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); }
blockquote { margin: .5rem 0; white-space: pre-line; }
a.whole { white-space: nowrap; }
.gone { color: var(--gone); }
.cite { background: var(--box); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem .9rem; }
code { font: .875em/1.5 ui-monospace, monospace; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@media print { main { max-width: none; padding: 0; } }
`;

/** How a record's page looks. */
export const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** No script, no picture, no frame, no form, nothing from elsewhere: this one style alone. */
export const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
