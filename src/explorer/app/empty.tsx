import { openStart } from './start.ts';

/** The way in where the graph holds nothing yet. */
export function Empty() {
  return (
    <section className="empty card">
      <h2>There is nothing in this graph yet</h2>
      <p>Load the first graph, one real article, in a terminal beside this page:</p>
      <pre tabIndex={0}>npx claimgraph import seed/syrian-coast-2025-03.yaml</pre>
      <p>
        Or bring your own material: a bundle is a file of claims, who asserted them, and where it can be read. The file{' '}
        <code>schema/BUNDLE.md</code> of the project says how to write one.
      </p>
      <button type="button" className="primary" onClick={() => void openStart()}>
        Look again
      </button>
    </section>
  );
}
