import { Dialog } from './dialog.tsx';

const KEYS = [
  ['/', 'search'],
  ['arrows', 'walk from record to record'],
  ['Enter', 'to the details of the record'],
  ['E', 'expand by what lies around it'],
  ['H', 'hide'],
  ['P', 'pin, or let go'],
  ['Shift and click', 'pick several, for a path between two'],
  ['Ctrl Z, Ctrl Y', 'take a step back, take it again'],
  ['F', 'fit the picture into its frame'],
  ['+ −', 'nearer, farther'],
  ['Escape', 'look at nothing'],
] as const;

/** How the picture is read and moved. */
export function Help({ close }: { readonly close: () => void }) {
  return (
    <Dialog title="How to read and walk the graph" close={close}>
      <p>
        Nothing here is a fact: everything is somebody’s claim. A <em>source</em> makes an <em>assertion</em> of a{' '}
        <em>claim</em>, on its own word or on another’s; claims name <em>actors</em>, <em>events</em> and{' '}
        <em>places</em>. Choose anything and its details say who said it, and what can be asked about it.
      </p>
      <p>
        Blue lines are for, orange lines against. A dashed line or frame is disputed: somebody denies it. A dotted line
        was read from the context alone.
      </p>
      <table>
        <caption className="unseen">Keys, in the graph</caption>
        <tbody>
          {KEYS.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
