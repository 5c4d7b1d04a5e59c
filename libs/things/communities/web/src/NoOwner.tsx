import { Button, type DocumentType, useAct, useMessages, useToast } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { type CommunityHeader_community, GiveCommunityBack, TakeCommunityOn } from './communities.queries';

/** Nobody looks after it: who belongs there takes it on with one press, and gives it back with another. */
export function NoOwner({ community }: { community: DocumentType<typeof CommunityHeader_community> }) {
  const t = useMessages();
  const tell = useToast();
  const client = useApolloClient();
  const take = useAct(TakeCommunityOn);
  const giveBack = useAct(GiveCommunityBack);
  const again = () => client.refetchQueries({ include: 'active' });
  const takeOn = async () => {
    if (!(await take.run({ id: community.id }))) return;
    await again();
    tell(t('communities.taken'), () => void giveBack.run({ id: community.id }).then(again));
  };
  if (!community.viewerRole || community.archivedAt)
    return <strong className="NoOwner">{t('communities.noOwnerYet')}</strong>;
  return (
    <>
      <Button look="quiet" small className="NoOwner" busy={take.loading} onClick={() => void takeOn()}>
        {t('communities.noOwner')}
      </Button>
      {take.sentence && (
        <span role="alert" className="Field-error">
          {take.sentence}
        </span>
      )}
    </>
  );
}
