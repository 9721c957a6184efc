/** Something to be labelled: where it is, in pixels, how far its own mark reaches, and how long its text is about. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Its text stands on its very point, as a country's name does. */
  readonly isCentred?: boolean;
}

/** Where a text's middle goes. */
export interface Placed {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where each label goes so that none covers another or another's mark, the first ones having the choice: right of its
 * mark, left, below, above. What finds no room has no label, but keeps its mark.
 */
export function placeLabels(
  all: readonly Labelled[],
  frame: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  const taken = all
    .filter(({ isCentred }) => !isCentred)
    .map(({ x, y, radius }) => boxAt(x, y, radius * 2, radius * 2));
  for (const label of all) {
    const free = spotsAround(label).find(({ x, y }) => {
      const box = boxAt(x, y, label.width, label.height);
      return isInside(box, frame) && !taken.some((other) => overlap(box, other));
    });
    if (!free) continue;
    taken.push(boxAt(free.x, free.y, label.width, label.height));
    placed.set(label.id, free);
  }
  return placed;
}

function spotsAround({ x, y, radius, width, height, isCentred }: Labelled): Placed[] {
  if (isCentred) return [{ x, y }];
  const [aside, away] = [radius + 3 + width / 2, radius + 2 + height / 2];
  return [
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y + away },
    { x, y: y - away },
  ];
}

function boxAt(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
