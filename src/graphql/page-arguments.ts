/** How many of a connection can be asked for at a time: a screenful, and what one answer can hold at three levels. */
export const PAGE_SIZE = { standard: 20, most: 100 } as const;
