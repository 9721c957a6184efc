import type { TabsState } from '@graphiql/react';
import type { Storage } from '@graphiql/toolkit';
import { TABS_KEY } from './storage.ts';

/** A tab of GraphiQL. */
export type Tab = TabsState['tabs'][number];

/** A query of the README, ready to run. */
export interface Example {
  readonly title: string;
  readonly query: string;
  /** Its variables as JSON text; empty if it has none. */
  readonly variables: string;
}

const FIRST_QUESTION = '# Is anybody there?\nquery {\n  __typename\n}\n';

/** The question a query answers, as its first comment line asks it. */
export function titleOf(query: string | null): string | undefined {
  return /^\s*#+[ \t]*(\S.*)/.exec(query ?? '')?.[1]?.trim();
}

/**
 * Names each tab after its question.
 * GraphiQL takes the operation's name instead and has no setting for it, but shows whatever title it is left with.
 */
export function nameTabs(state: TabsState): void {
  for (const tab of state.tabs) tab.title = titleOf(tab.query) ?? tab.title;
}

/**
 * Puts the tabs to begin with into the storage, where GraphiQL looks for them, and returns the selected one:
 * the reader's own where there are any, else the examples.
 */
export function openTabs(storage: Storage, examples: readonly Example[]): Tab {
  const own = readTabs(storage);
  const tabs = own?.tabs ?? newTabs(examples);
  const selected = own?.tabs[own.activeTabIndex] ? own.activeTabIndex : 0;
  const state = { tabs, activeTabIndex: selected };
  nameTabs(state);
  storage.setItem(TABS_KEY, JSON.stringify(state));
  return tabs[selected] ?? newTab(FIRST_QUESTION, '', 0);
}

function readTabs(storage: Storage): TabsState | undefined {
  try {
    const stored = JSON.parse(storage.getItem(TABS_KEY) ?? 'null') as TabsState | null;
    return stored?.tabs.every((tab) => typeof tab.id === 'string') && stored.tabs.length > 0 ? stored : undefined;
  } catch {
    return undefined; // not ours, or damaged: begin anew
  }
}

function newTabs(examples: readonly Example[]): Tab[] {
  if (examples.length === 0) return [newTab(FIRST_QUESTION, '', 0)];
  return examples.map(({ query, variables }, index) => newTab(query, variables, index));
}

function newTab(query: string, variables: string, index: number): Tab {
  const empty = { hash: '', title: '<untitled>', headers: null, operationName: null, response: null };
  return { ...empty, id: `example-${index + 1}`, query, variables: variables || null };
}
