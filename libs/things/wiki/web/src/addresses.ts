/** The route of a page: its title for people, its id for us. */
export const addressOf = (space: string, page: { id: string; slug: string }) =>
  ({ to: '/wiki/$space/$page', params: { space, page: `${page.slug}-${page.id}` } }) as const;

const idAtEnd = /(?:^|-)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/** The id within an address; null for an older address, which the server has to look up. */
export const idOf = (address: string): string | null => idAtEnd.exec(address)?.[1]?.toLowerCase() ?? null;
