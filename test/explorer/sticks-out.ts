/** How many elements within a part of the page reach beyond its right side. Runs in the page. */
export function sticksOut(part: HTMLElement): number {
  const { right } = part.getBoundingClientRect();
  return [...part.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > right + 1).length;
}
