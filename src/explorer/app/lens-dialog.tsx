import { LensForm } from '../lens/lens-form.tsx';
import { changeLens } from '../state/gather.ts';
import { useExplorer } from '../state/store.ts';
import { Dialog } from './dialog.tsx';

/** Which assertions count, on the whole page. */
export function LensDialog({ close }: { readonly close: () => void }) {
  const lens = useExplorer((state) => state.place.lens);
  return (
    <Dialog title="Lens: whose word counts" close={close}>
      <p className="soft">
        All that the page shows is counted anew from what passes. To set two beside each other, open the view “Two
        lenses” of a record.
      </p>
      <LensForm lens={lens} change={changeLens} />
    </Dialog>
  );
}
