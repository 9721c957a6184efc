import { look } from '../state/steps.ts';
import type { Fact } from './facts.ts';

/** The facts in two columns; other records are ways on. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>
            <FactText {...fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FactText({ text, quote, url, ways = [] }: Fact) {
  return (
    <>
      {ways.length > 0 && (
        <ul>
          {ways.map(({ key, label, note }, index) => (
            <li key={`${key} ${index}`}>
              <button type="button" className="link" dir="auto" onClick={() => look(key)}>
                {label}
              </button>
              {note && <span className="soft"> {note}</span>}
            </li>
          ))}
        </ul>
      )}
      {text && <span dir="auto">{text}</span>}
      {quote && <blockquote dir="auto">{quote}</blockquote>}
      {url && <Address url={url} />}
    </>
  );
}

/** An address out of a record: only one of the web leads anywhere. */
function Address({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <span dir="ltr">{url}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" dir="ltr">
      {url}
    </a>
  );
}
