import { type RefCallback, useCallback, useRef } from 'react';
import { type Framed, moved, zoomed } from './frame.ts';

/**
 * Lets a mouse drag the map and its wheel zoom it. The wheel zooms only where the map has the focus or with Ctrl, so that
 * scrolling past it is no accident; a finger scrolls the page, and has the buttons.
 */
export function useDragAndWheel(frame: Framed, turn: (frame: Framed) => void, width: number): RefCallback<HTMLElement> {
  const latest = useRef({ frame, turn, width });
  latest.current = { frame, turn, width };

  return useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      latest.current.turn(zoomed(latest.current.frame, Math.exp(Math.sign(event.deltaY) * 0.2)));
    };
    const drag = (event: PointerEvent) => {
      const isDragging = event.pointerType === 'mouse' && event.buttons === 1;
      if (!isDragging || (event.movementX === 0 && event.movementY === 0)) return;
      const { frame, turn, width } = latest.current;
      turn(moved(frame, -event.movementX / width, -event.movementY / width));
    };
    // Listened to by hand: React's own wheel listeners cannot keep the page from scrolling.
    element.addEventListener('wheel', wheel, { passive: false, signal });
    element.addEventListener('pointermove', drag, { signal });
    return () => leaving.abort();
  }, []);
}
