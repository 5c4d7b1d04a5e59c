import { askPagesAgain, useAsk } from '@plein/platform/web';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useCatchUp } from './useLive';

interface List {
  readonly edges: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** No list has smaller pages; as much of it is asked for again with every question on the screen. */
const onePage = 20;

/** After a break in the line a list that was loaded page by page is asked for again in all its pages. */
export function useListCatchUp<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  listIn: (data: Data) => List,
  data: Data | undefined,
): void {
  const ask = useAsk(query);
  const shown = data ? listIn(data).edges.length : 0;
  useCatchUp(async () => {
    if (shown <= onePage) return;
    await askPagesAgain(shown, async (after) => {
      const answer = await ask({ ...variables, ...(after === null ? {} : { after }) } as Variables);
      if (!answer) return { count: 0, next: null };
      const { edges, pageInfo } = listIn(answer);
      return { count: edges.length, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
    }).catch(() => undefined);
  });
}
