import type { FieldPolicy } from '@apollo/client';

interface Edge {
  readonly cursor?: string;
  readonly node: { readonly __ref: string };
}

interface Pages {
  readonly edges: readonly Edge[];
  /** Left out by who asks for the beginning of a list only. */
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor?: string | number | null };
}

const keyOf = ({ cursor, node }: Edge): string => cursor ?? node.__ref;

/**
 * A list in any order, loaded page by page. An answer is the truth from where it was asked up to where it ends; what
 * was loaded beyond its end stays. So asking for the first page again never makes the others vanish.
 */
export const pages = (keyArgs: string[]): FieldPolicy<Pages> => ({
  keyArgs: keyArgs.length ? keyArgs : false,
  merge(present, answer, { args }) {
    const after = args?.['after'] as string | number | null | undefined;
    const edges = present?.edges ?? [];
    const at = after == null ? -1 : edges.findIndex((edge) => keyOf(edge) === String(after));
    const above = after == null ? [] : at < 0 ? edges : edges.slice(0, at + 1);
    const end = answer.edges.at(-1);
    const goesOn = answer.pageInfo?.hasNextPage ?? true;
    const from = goesOn && end ? edges.findIndex((edge) => keyOf(edge) === keyOf(end)) : -1;
    const told = new Set([...above, ...answer.edges].map(keyOf));
    const below = from < 0 ? [] : edges.slice(from + 1).filter((edge) => !told.has(keyOf(edge)));
    return {
      ...answer,
      edges: [...above, ...answer.edges, ...below],
      pageInfo: below.length ? present!.pageInfo : (answer.pageInfo ?? present?.pageInfo),
    };
  },
});

/** Asks again, page by page, for as much of a list as is shown. `ask` says how much came and where it goes on. */
export async function askPagesAgain(
  shown: number,
  ask: (after: string | null) => Promise<{ count: number; next: string | null }>,
): Promise<void> {
  let after: string | null = null;
  // An empty list is asked for as well: something may have come.
  for (let seen = 0; seen < Math.max(1, shown);) {
    const { count, next } = await ask(after);
    seen += count;
    if (next === null || count === 0) return;
    after = next;
  }
}
