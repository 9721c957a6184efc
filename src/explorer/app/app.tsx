import { Suspense, useEffect, useState } from 'react';
import { typeOfKey } from '../record/type.ts';
import { VIEWS } from '../views/views.ts';
import { parsePlace, type Place, placeText } from '../state/place.ts';

/** The page. */
export function App() {
  const [place, setPlace] = useState(() => parsePlace(location.hash).place);
  const go = (change: Partial<Place>) => {
    const next = { ...place, ...change };
    history.pushState(null, '', `#${placeText(next, '')}`);
    setPlace(next);
  };
  useEffect(() => {
    const follow = () => setPlace(parsePlace(location.hash).place);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const key = place.of ?? '';
  const type = typeOfKey(key);
  const offered = VIEWS.find(({ name }) => name === place.view);
  if (!offered || !type) return <p>Address: #view=figures&of=(key)</p>;
  return (
    <main className="stage">
      <h1>{offered.asks}</h1>
      <Suspense fallback={<p className="waiting">…</p>}>
        <offered.View
          key={place.view + key}
          subject={{ key, type, label: key }}
          lens={place.lens}
          settings={place.settings}
          change={(settings) => go({ settings: { ...place.settings, ...settings } })}
          open={(of, view) => go({ of, view: view ?? place.view })}
        />
      </Suspense>
    </main>
  );
}
