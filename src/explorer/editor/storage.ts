import { createLocalStorage, type Storage } from '@graphiql/toolkit';

/** The key of the open tabs. */
export const TABS_KEY = 'graphiql:tabState';

const KEYS_WITH_HEADERS = new Set([TABS_KEY, 'graphiql:queries', 'graphiql:favorites']);

/**
 * A storage under a name of its own, so that another GraphiQL on the same host keeps its tabs to itself.
 * Request headers never reach it: they may hold a token, and GraphiQL's history writes them down
 * even when it is told not to persist them.
 */
export function createStorage(namespace: string): Storage {
  const storage = mayKeep() ? createLocalStorage({ namespace }) : createForgetfulStorage();
  const keep = storage.setItem;
  storage.setItem = (key, value) => keep(key, KEYS_WITH_HEADERS.has(key) ? withoutHeaders(value) : value);
  return storage;
}

function withoutHeaders(json: string): string {
  return JSON.stringify(JSON.parse(json, (key, value: unknown) => (key === 'headers' ? null : value)));
}

/** Whether the browser lets us keep anything: reading `localStorage` throws when a reader has blocked site data. */
function mayKeep(): boolean {
  try {
    return globalThis.localStorage !== null;
  } catch {
    return false;
  }
}

function createForgetfulStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}
