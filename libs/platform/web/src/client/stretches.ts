import type { ApolloCache, FieldPolicy } from '@apollo/client';

interface Edge {
  readonly cursor: string;
  readonly node: { readonly __ref: string };
}

interface Stretch {
  readonly edges: readonly Edge[];
  /** Left out by who asks for the beginning of a list only. */
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** The lowest cursor above which everything is known, when between it and what follows something is missing. */
  readonly gap?: string | null;
}

type Order = 'newest first' | 'oldest first';

/**
 * A list whose cursors sort. Every answer is the whole truth about one stretch of it, whichever page it was:
 * what is no longer in that stretch goes, the rest stays. So asking again never makes loaded pages vanish.
 */
export const stretches = (keyArgs: string[], order: Order = 'newest first'): FieldPolicy<Stretch> => ({
  keyArgs: keyArgs.length ? keyArgs : false,
  merge(present, answer, { args }) {
    const above = (args?.['after'] as string | null | undefined) ?? null;
    const { hasNextPage = true, endCursor = answer.edges.at(-1)?.cursor ?? null } = answer.pageInfo ?? {};
    const lowest = hasNextPage ? endCursor : null;
    // What has got another place in the meantime stands where the answer says.
    const answered = new Set(answer.edges.map(({ node }) => node.__ref));
    const isAbove = ({ cursor, node }: Edge) =>
      above !== null && cursor >= above && !answered.has(node.__ref);
    const isBelow = ({ cursor, node }: Edge) =>
      lowest !== null && cursor < lowest && !answered.has(node.__ref);
    const [over, under] = [present?.edges.filter(isAbove) ?? [], present?.edges.filter(isBelow) ?? []];
    const direction = order === 'newest first' ? -1 : 1;
    const edges = [...over, ...answer.edges, ...under].sort((a, b) =>
      a.cursor < b.cursor ? -direction : direction,
    );
    // The first page, or what fills a gap, may end before what was known begins.
    const isGap = under.length > 0 && (above === null || above === present?.gap) && !touches(present, lowest);
    const keepsGap = above !== null && above !== present?.gap;
    return {
      ...answer,
      edges,
      pageInfo: under.length > 0 ? present!.pageInfo : (answer.pageInfo ?? present?.pageInfo),
      gap: isGap ? lowest : keepsGap ? present?.gap : null,
    };
  },
});

/** Whether a stretch that ends at `lowest` reaches into what is known without a break. */
function touches(present: Stretch | undefined, lowest: string | null): boolean {
  return (
    lowest === null || !!present?.edges.some(({ cursor }) => cursor >= lowest && isBelowGap(present, cursor))
  );
}

const isBelowGap = ({ gap }: Stretch, cursor: string): boolean => !gap || cursor < gap;

/**
 * Asks again for all that is shown of a list, page by page, so that it equals the server without a page getting
 * lost. `ask` fetches what comes after a cursor and says with which cursor that ended, or null at the end.
 */
export async function askStretchAgain(
  cursors: readonly string[],
  ask: (after: string) => Promise<string | null>,
): Promise<void> {
  const newestFirst = [...cursors].sort().reverse();
  const [highest] = newestFirst;
  if (highest === undefined) return;
  const lowest = newestFirst.at(-1)!;
  let after: string | null = justAbove(highest);
  while (after !== null && after > lowest) after = await ask(after);
}

/** A cursor that comes before this one and after everything that is newer. */
const justAbove = (cursor: string): string => `${cursor.slice(0, 24)}ffffffffffff`;

/** Takes something out of every list of these names; it stays in the cache, for undo. */
export function removeFromStretches(cache: ApolloCache, names: readonly string[], ref: string): void {
  change(cache, names, (stretch) => ({
    ...stretch,
    edges: stretch.edges.filter(({ node }) => node.__ref !== ref),
  }));
}

/** Puts something in its place in the lists of these names, once. */
export function addToStretches(
  cache: ApolloCache,
  names: readonly string[],
  edge: Edge & { __typename: string },
  concerns: (storeFieldName: string) => boolean,
): void {
  change(
    cache,
    names,
    (stretch) => {
      if (stretch.edges.some(({ node }) => node.__ref === edge.node.__ref)) return stretch;
      const at = stretch.edges.findIndex(({ cursor }) => cursor < edge.cursor);
      return { ...stretch, edges: stretch.edges.toSpliced(at < 0 ? stretch.edges.length : at, 0, edge) };
    },
    concerns,
  );
}

/** Lets lists that have something missing in the middle end there; what follows is loaded again when it is wanted. */
export function closeGaps(cache: ApolloCache, names: readonly string[]): void {
  change(cache, names, (stretch) =>
    stretch.gap
      ? {
          ...stretch,
          gap: null,
          edges: stretch.edges.filter(({ cursor }) => cursor >= stretch.gap!),
          pageInfo: { ...stretch.pageInfo, hasNextPage: true, endCursor: stretch.gap },
        }
      : stretch,
  );
}

function change(
  cache: ApolloCache,
  names: readonly string[],
  how: (stretch: Stretch) => Stretch,
  concerns: (storeFieldName: string) => boolean = () => true,
): void {
  const changeOne = (present: Stretch | undefined, { storeFieldName }: { storeFieldName: string }) =>
    present?.edges && concerns(storeFieldName) ? how(present) : present;
  cache.modify({ fields: Object.fromEntries(names.map((name) => [name, changeOne])) as never });
}
