import { useState } from 'react';
import { LensInWords } from '../lens/lens-in-words.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { clear, go } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';
import { Help } from './help.tsx';
import { LensDialog } from './lens-dialog.tsx';
import { Share } from './share.tsx';
import { openStart } from './start.ts';

/** The head of the page: where one is, what to look for, through which lens. */
export function TopBar() {
  const lens = useExplorer((state) => state.place.lens);
  const isQueryOpen = useExplorer((state) => state.place.query);
  const [open, setOpen] = useState<'lens' | 'help'>();
  const hasLens = Object.keys(lens).length > 0;
  const home = () => {
    clear();
    go({ view: 'graph', of: undefined, settings: {} });
    void openStart();
  };
  return (
    <header className="top-bar">
      <button type="button" className="brand" onClick={home} aria-label="claimgraph: back to the start">
        claimgraph
      </button>
      <SearchBox />
      <div className="top-tools" role="group" aria-label="Page">
        <button type="button" aria-pressed={hasLens} aria-haspopup="dialog" onClick={() => setOpen('lens')}>
          {hasLens ? <LensInWords lens={lens} /> : 'Lens: everything counts'}
        </button>
        <Share />
        <button type="button" aria-pressed={isQueryOpen} onClick={() => go({ query: !isQueryOpen })}>
          GraphQL
        </button>
        <ThemeButton />
        <button type="button" aria-haspopup="dialog" aria-label="Help" onClick={() => setOpen('help')}>
          ?
        </button>
      </div>
      {open === 'lens' && <LensDialog close={() => setOpen(undefined)} />}
      {open === 'help' && <Help close={() => setOpen(undefined)} />}
    </header>
  );
}

/** Light or dark against what the system says; once more goes back to it. */
function ThemeButton() {
  const [theme, setTheme] = useState<'light' | 'dark'>();
  const turn = () => {
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const next = theme ? undefined : isDark ? 'light' : 'dark';
    if (next) document.documentElement.dataset['theme'] = next;
    else delete document.documentElement.dataset['theme'];
    setTheme(next);
  };
  return (
    <button type="button" aria-pressed={theme !== undefined} aria-label="Light or dark" onClick={turn}>
      ◐
    </button>
  );
}
