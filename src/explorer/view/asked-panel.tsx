import { useState } from 'react';
import type { Asked } from '../server/ask.ts';
import { openInEditor } from '../state/steps.ts';
import { curlOf, graphqlOf } from './copy.ts';

/** The GraphQL behind a picture, to read and to take along. */
export function AskedPanel({ asked }: { readonly asked: Asked }) {
  const [copied, setCopied] = useState('');
  const copy = async (what: string, text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(`Copied as ${what}.`);
  };
  return (
    <section className="asked" aria-label="The query of this view">
      <div className="asked-tools">
        <button type="button" onClick={() => void copy('GraphQL', graphqlOf(asked))}>
          Copy as GraphQL
        </button>
        <button type="button" onClick={() => void copy('curl', curlOf(asked, location.origin))}>
          Copy as curl
        </button>
        <button type="button" onClick={() => openInEditor(asked)}>
          Open in the editor
        </button>
        <span role="status">{copied}</span>
      </div>
      <pre tabIndex={0} dir="ltr">
        {graphqlOf(asked)}
      </pre>
    </section>
  );
}
