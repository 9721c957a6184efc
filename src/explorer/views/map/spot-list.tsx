import { Fragment } from 'react';
import { plainWords } from '../../../record/words.ts';
import { counted } from '../../record/act-words.ts';
import type { Linked, Spot } from './spots.ts';
import { withinOf } from './words.ts';

interface SpotListProps {
  readonly spots: readonly Spot[];
  readonly open: (key: string, view?: string) => void;
}

/** Every place, also those without a point, and what leads to it. */
export function SpotList({ spots, open }: SpotListProps) {
  return (
    <ul className="map-list">
      {spots.map((spot) => (
        <li key={spot.place.key} className="card">
          <h2>
            <button type="button" className="link" dir="auto" onClick={() => open(spot.place.key)}>
              {spot.place.label}
            </button>
          </h2>
          <Where spot={spot} open={open} />
          <Leads
            words={`Named by ${counted(spot.saidTotal, 'claim')}`}
            links={spot.said}
            total={spot.saidTotal}
            open={(key) => open(key, 'provenance')}
          />
          <Leads
            words={`${counted(spot.filedTotal, 'event')} filed here by the editors`}
            links={spot.filed}
            total={spot.filedTotal}
            open={open}
          />
        </li>
      ))}
    </ul>
  );
}

function Where({ spot, open }: { readonly spot: Spot; readonly open: (key: string) => void }) {
  const { placeType, point, parts, restsOn } = spot.place;
  const inside = parts.nodes.filter((part) => part.point);
  const pointless =
    inside.length > 0 ? 'no point of its own; on the map by what lies in it' : 'no point: not on the map';
  return (
    <p className="soft">
      {plainWords(placeType)}
      {withinOf(spot).map(({ key, label }, depth) => (
        <Fragment key={key}>
          {depth === 0 ? ' in ' : ', '}
          <button type="button" className="link" dir="auto" onClick={() => open(key)}>
            {label}
          </button>
        </Fragment>
      ))}
      {'; '}
      {point ? (restsOn.kind === 'EDITORIAL' ? 'placed by the editors' : 'placed by claims') : pointless}
      {!point && inside.length > 0 && (
        <>
          {' ('}
          <bdi>{inside.map(({ label }) => label).join(', ')}</bdi>)
        </>
      )}
    </p>
  );
}

interface LeadsProps {
  readonly words: string;
  readonly links: readonly Linked[];
  readonly total: number;
  readonly open: (key: string) => void;
}

const SHOWN = 4;

function Leads({ words, links, total, open }: LeadsProps) {
  if (total === 0) return null;
  const all = links.map(({ key, label }) => (
    <li key={key}>
      <button type="button" className="link" dir="auto" onClick={() => open(key)}>
        {label}
      </button>
    </li>
  ));
  return (
    <>
      <h3>{words}</h3>
      <ul>{all.slice(0, SHOWN)}</ul>
      {all.length > SHOWN && (
        <details>
          <summary>
            {total > links.length ? `More: ${links.length} of ${total} are listed` : `${total - SHOWN} more`}
          </summary>
          <ul>{all.slice(SHOWN)}</ul>
        </details>
      )}
    </>
  );
}
