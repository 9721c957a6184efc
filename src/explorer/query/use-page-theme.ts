import { useSyncExternalStore } from 'react';

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is light or dark, by the reader's choice or as the system is: GraphiQL's colours follow. */
export function usePageTheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  DARK.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    DARK.removeEventListener('change', changed);
  };
}

function read(): 'light' | 'dark' {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return DARK.matches ? 'dark' : 'light';
}
