import type { Tree } from './tree.ts';
import { type Box, CLAIM, type Picture } from './layout.ts';

/** Where an arrow key leads from an act or the claim; undefined where there is nothing that way. */
export function stepFrom(key: string, arrow: string, tree: Tree, picture: Picture): string | undefined {
  switch (arrow) {
    case 'ArrowRight':
      return key === CLAIM
        ? tree.first[0]
        : tree.hops.find(({ by, passesOn }) => by === key && passesOn !== key)?.passesOn;
    case 'ArrowLeft':
      return key === CLAIM
        ? undefined
        : (tree.hops.find(({ by, passesOn }) => passesOn === key && by !== key)?.by ?? CLAIM);
    case 'ArrowUp':
      return nearestInColumn(key, picture, -1);
    case 'ArrowDown':
      return nearestInColumn(key, picture, 1);
    case 'Home':
      return CLAIM;
    default:
      return undefined;
  }
}

function nearestInColumn(key: string, { boxes }: Picture, way: 1 | -1): string | undefined {
  const here = boxes.get(key);
  if (!here) return undefined;
  const isThatWay = ([, box]: [string, Box]) => Math.abs(box.x - here.x) < 1 && (box.y - here.y) * way > 0;
  const [nearest] = [...boxes].filter(isThatWay).toSorted(([, one], [, other]) => (one.y - other.y) * way);
  return nearest?.[0];
}
