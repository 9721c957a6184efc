import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { CLAIM, type Picture } from './layout.ts';
import type { Tree } from './tree.ts';
import { stepFrom } from './walk.ts';

/** The way through the cards by keyboard: one of them is reached by Tab, the others from it by arrow keys. */
export function useWalk(tree: Tree, picture: Picture, subject: string) {
  const start = picture.boxes.has(subject) ? subject : CLAIM;
  const [left, setAt] = useState(start);
  const at = picture.boxes.has(left) ? left : CLAIM; // under another lens the card may be gone
  const cards = useRef(new Map<string, HTMLButtonElement>());
  const region = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { y, height } = picture.boxes.get(start) ?? picture.claim;
    if (region.current) region.current.scrollTop = y + height / 2 - region.current.clientHeight / 2;
  }, [picture, start]); // a tall tree begins at what was asked for

  const walk = (event: KeyboardEvent) => {
    const next = stepFrom(at, event.key, tree, picture);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    cards.current.get(next)?.focus();
  };
  const cardAt = (key: string) => ({
    tabIndex: key === at ? 0 : -1,
    onFocus: () => setAt(key),
    ref: (element: HTMLButtonElement | null) => {
      if (element) cards.current.set(key, element);
      else cards.current.delete(key);
    },
  });
  return { region, walk, cardAt };
}
