/** Gives the reader a file. */
export function save(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken hold of it by then; keeping it would keep the whole file in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
