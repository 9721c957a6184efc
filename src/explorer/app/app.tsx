import './app.css';
import { useEffect } from 'react';
import { onUndoKeys } from '../canvas/keys.ts';
import { Details } from '../details/details.tsx';
import { useExplorer } from '../state/store.ts';
import { Banner } from './banner.tsx';
import { begin } from './begin.ts';
import { Stage } from './stage.tsx';
import { TopBar } from './top-bar.tsx';

/** The page. */
export function App() {
  const status = useExplorer((state) => state.status);
  useEffect(begin, []);
  useEffect(() => {
    window.addEventListener('keydown', onUndoKeys);
    return () => window.removeEventListener('keydown', onUndoKeys);
  }, []);
  return (
    <div className="app">
      <TopBar />
      <Banner />
      <div className="body">
        <Stage />
        <Details />
      </div>
      <footer className="status" role="status">
        {status}
      </footer>
    </div>
  );
}
