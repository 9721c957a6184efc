import { type RefCallback, useCallback, useState } from 'react';

/** The width of an element, in whole pixels, as it changes: 0 until it is known. Give `ref` to the element. */
export function useWidth(): { readonly ref: RefCallback<Element>; readonly width: number } {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
