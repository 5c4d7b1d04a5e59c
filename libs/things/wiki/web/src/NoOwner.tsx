import { read, useAct, useMessages, useToast } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { PageFacts_page, PageView_page } from './page.fragments';
import { LayDownPage, PageQuery, TakePage } from './wiki.queries';

/** Nobody looks after this page: one press and you do, and one more and you do not. */
export function NoOwner({ id, canTake }: { id: string; canTake: boolean }) {
  const t = useMessages();
  const tell = useToast();
  const client = useApolloClient();
  const take = useAct(TakePage);
  const layDown = useAct(LayDownPage);
  if (!canTake) return <span className="NoOwner">{t('wiki.noOwnerYet')}</span>;

  const again = async () => {
    const { data } = await client.query({ query: PageQuery, variables: { id }, fetchPolicy: 'network-only' });
    return data && read(PageFacts_page, read(PageView_page, data.page));
  };
  const run = async () => {
    if (!(await take.run({ id }))) {
      // Somebody was first: then their name stands here.
      await again();
      tell(t('wiki.notTaken'));
      return;
    }
    const page = await again();
    const assignmentId = page?.owner?.assignmentId;
    tell(t('wiki.taken'), assignmentId ? () => void layDown.run({ assignmentId }).then(again) : undefined);
  };
  return (
    <button type="button" className="NoOwner LinkButton" onClick={() => void run()}>
      {t('wiki.noOwner')}
    </button>
  );
}
