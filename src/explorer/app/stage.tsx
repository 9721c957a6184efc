import { Suspense } from 'react';
import { typeOfKey } from '../record/type.ts';
import { go, look } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';
import { VIEWS } from '../views/views.ts';
import { GraphStage } from './graph-stage.tsx';

/** What is in the middle of the page: the graph, or a view of the record that is looked at. */
export function Stage() {
  const { view, of, settings, lens } = useExplorer((state) => state.place);
  const name = useExplorer((state) => (of === undefined ? undefined : state.history.present.nodes.get(of)?.label));
  const isFetched = useExplorer(({ busy }) => busy === 0);
  // A key is a name only for what has no other, and that is known when everything asked for has come.
  const label = name ?? (isFetched ? of : undefined) ?? '…';
  const type = of === undefined ? undefined : typeOfKey(of);
  const offered = VIEWS.filter((each) => type && each.of.includes(type));
  const open = offered.find(({ name }) => name === view);
  return (
    <main className="stage">
      <nav className="tabs" aria-label="Views">
        <Tab name="graph" title="Graph" isOpen={!open} />
        {offered.map(({ name, title }) => (
          <Tab key={name} name={name} title={title} isOpen={name === view} />
        ))}
      </nav>
      {open && of !== undefined && type ? (
        <div className="view-stage">
          <h1>
            {open.asks} <bdi className="soft">{label}</bdi>
          </h1>
          <Suspense fallback={<p className="waiting">Opening the view …</p>}>
            <open.View
              key={`${view} ${of}`}
              subject={{ key: of, type, label }}
              lens={lens}
              settings={settings}
              change={(changed) => go({ settings: { ...settings, ...changed } })}
              open={(key, name) => (name ? go({ of: key, view: name, settings: {} }) : look(key))}
            />
          </Suspense>
        </div>
      ) : (
        <>
          <h1 className="unseen">The graph</h1>
          <GraphStage />
        </>
      )}
    </main>
  );
}

interface TabProps {
  readonly name: string;
  readonly title: string;
  readonly isOpen: boolean;
}

function Tab({ name, title, isOpen }: TabProps) {
  return (
    <button type="button" aria-current={isOpen ? 'page' : undefined} onClick={() => go({ view: name, settings: {} })}>
      {title}
    </button>
  );
}
