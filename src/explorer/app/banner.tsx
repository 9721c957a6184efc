import { useConnection } from '../server/connection.ts';
import { useExplorer } from '../state/store.ts';

/** Says that the server is lost, while it is, and that a step takes its time. */
export function Banner() {
  const lost = useConnection((state) => state.lost);
  const busy = useExplorer((state) => state.busy);
  if (lost !== undefined)
    return (
      <p className="banner" role="alert">
        {lost} It is asked again until it is back; nothing you did is lost.
      </p>
    );
  return <div className={busy > 0 ? 'progress' : 'progress idle'} aria-hidden="true" />;
}
