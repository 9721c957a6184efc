import type { Core } from 'cytoscape';

/** The picture that is on the page, for who wants it as a file. */
let shown: Core | undefined;

/** Tells which it is; undefined when it goes. */
export function pictureIs(cy: Core | undefined): void {
  shown = cy;
}

/** The whole picture as a PNG, on the ground of its theme; undefined where none is on the page. */
export async function pngNow(): Promise<Blob | undefined> {
  const frame = shown?.container();
  if (!shown || !frame || shown.elements().empty()) return undefined;
  const bg = getComputedStyle(frame).backgroundColor;
  // The canvases of browsers end at 16,384 pixels.
  return shown.png({ output: 'blob-promise', full: true, scale: 2, bg, maxWidth: 12_000, maxHeight: 12_000 });
}
