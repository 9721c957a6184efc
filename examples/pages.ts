/** What every connection says of its page. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Every page of a connection, one after another, as long as somebody asks for the next. `read` asks for the page after
 * a cursor, and gives undefined or null where the thing that has the list does not exist.
 */
export async function* pagesOf<Connection extends Page>(
  read: (after: string | null) => Promise<Connection | null | undefined>,
): AsyncGenerator<Connection> {
  let page = await read(null);
  while (page) {
    yield page;
    if (!page.pageInfo.hasNextPage) return;
    page = await read(page.pageInfo.endCursor);
  }
}
