import { useSyncExternalStore } from 'react';

type Theme = 'light' | 'dark' | 'system';

/** Whether the page is light or dark by the reader's choice, or as the system is: GraphiQL's colours follow. */
export function usePageTheme(): Theme {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function read(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}
