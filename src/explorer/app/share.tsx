import { useState } from 'react';
import { pngNow } from '../canvas/picture.ts';
import { drawn } from '../graph/fold.ts';
import { graphmlOf } from '../graph/graphml.ts';
import { linksTable, recordsTable } from '../graph/tables.ts';
import { save } from '../server/save.ts';
import { addressNow } from '../state/address.ts';
import { useExplorer, walkNow } from '../state/store.ts';
import { csvOf } from '../table/table.ts';

/** What can be taken away: the view as an address, the graph as a file. */
const WAYS: readonly { readonly name: string; readonly take: () => Promise<string> }[] = [
  {
    name: 'Copy the address of this view',
    take: async () => {
      await navigator.clipboard.writeText(await addressNow());
      return 'The address is copied: it opens just this.';
    },
  },
  {
    name: 'Picture (PNG)',
    take: async () => {
      const picture = await pngNow();
      if (!picture) return 'There is no graph on the page: open it first.';
      save('claimgraph.png', 'image/png', picture);
      return 'The picture is saved.';
    },
  },
  {
    name: 'Graph for Gephi and yEd (GraphML)',
    take: async () => {
      save('claimgraph.graphml', 'application/graphml+xml', graphmlOf(drawn(walkNow())));
      return 'The graph is saved, folded as it is shown.';
    },
  },
  { name: 'Records (CSV)', take: async () => table('claimgraph-records.csv', csvOf(recordsTable(walkNow()))) },
  { name: 'Links (CSV)', take: async () => table('claimgraph-links.csv', csvOf(linksTable(walkNow()))) },
];

async function table(name: string, csv: string): Promise<string> {
  save(name, 'text/csv', `\uFEFF${csv}`); // the mark by which Excel knows UTF-8
  return 'The table is saved, with what is hidden too.';
}

/** The menu of all that can be taken away. */
export function Share() {
  const [said, setSaid] = useState('');
  const take = async (way: (typeof WAYS)[number]) => {
    const words = await way.take().catch((error: unknown) => `That did not work: ${String(error)}`);
    setSaid(words);
    useExplorer.setState({ status: words });
  };
  return (
    <details className="menu">
      <summary>Share</summary>
      <div className="menu-list">
        {WAYS.map((way) => (
          <button key={way.name} type="button" onClick={() => void take(way)}>
            {way.name}
          </button>
        ))}
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
