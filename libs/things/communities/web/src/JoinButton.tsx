import { useMe } from '@plein/kernel/web';
import {
  Button,
  Dialog,
  DialogActions,
  type DocumentType,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  AskToJoin,
  CommunityQuery,
  type CommunityHeader_community,
  JoinCommunity,
  JoinWhenInvited,
  LeaveCommunity,
  WithdrawRequest,
} from './communities.queries';

/** One primary act: join, ask, or see that you are in, with the way back. */
export function JoinButton({
  community,
  small,
}: {
  community: DocumentType<typeof CommunityHeader_community>;
  small?: boolean;
}) {
  const t = useMessages();
  const tell = useToast();
  const client = useApolloClient();
  const navigate = useNavigate();
  const me = useMe();
  const join = useAct(JoinCommunity);
  const ask = useAct(AskToJoin);
  const accept = useAct(JoinWhenInvited);
  const leave = useAct(LeaveCommunity);
  const withdraw = useAct(WithdrawRequest);
  const [isAsking, setAsking] = useState(false);
  const { id: communityId, name, kind, viewerRole } = community;
  const again = () => client.refetchQueries({ include: 'active' });
  // Who only joined an open one can join again; a role or a place behind a closed door does not come back by itself.
  const canReturn = kind === 'open' && viewerRole === 'member' && !community.archivedAt;

  const comeIn = async (by: typeof join | typeof accept = join) => {
    if (!(await by.run({ communityId }))) return;
    await again();
    tell(t('communities.joined', { name }), () => void goOut());
  };
  const goOut = async () => {
    setAsking(false);
    if (!(await leave.run({ communityId }))) return;
    if (kind === 'secret') {
      await navigate({ to: '/c', replace: true });
      client.cache.evict({ id: client.cache.identify({ __typename: 'Community', id: communityId }) });
    }
    await again();
    tell(t('communities.left', { name }), canReturn ? () => void comeIn() : undefined);
  };
  const request = async () => {
    const done = await ask.run({ communityId });
    if (!done) return;
    await client.refetchQueries({ include: [CommunityQuery] });
    await again();
    tell(t('communities.asked'), () => void takeBack());
  };
  const takeBack = async () => {
    if (!(await withdraw.run({ communityId, personId: me.person.id }))) return;
    await again();
    tell(t('communities.withdrawn'));
  };
  const sentence = join.sentence ?? accept.sentence ?? ask.sentence ?? leave.sentence ?? withdraw.sentence;

  return (
    <span className="JoinButton">
      {community.viewerCan.join && (
        <Button look="primary" small={small} busy={join.loading} onClick={() => void comeIn()}>
          {t('communities.join')}
        </Button>
      )}
      {community.viewerCan.request && community.viewerIsInvited && (
        <Button look="primary" small={small} busy={accept.loading} onClick={() => void comeIn(accept)}>
          {t('communities.accept')}
        </Button>
      )}
      {community.viewerCan.request && !community.viewerHasRequested && !community.viewerIsInvited && (
        <Button look="primary" small={small} busy={ask.loading} onClick={() => void request()}>
          {t('communities.ask')}
        </Button>
      )}
      {community.viewerHasRequested && (
        <>
          <span className="meta">{t('communities.waiting')}</span>
          <Button look="quiet" small busy={withdraw.loading} onClick={() => void takeBack()}>
            {t('communities.withdraw')}
          </Button>
        </>
      )}
      {viewerRole && !small && (
        <Button busy={leave.loading} onClick={() => (canReturn ? void goOut() : setAsking(true))}>
          {t('communities.leave')}
        </Button>
      )}
      {viewerRole && small && <span className="meta">{t(`communities.role.${viewerRole}`)}</span>}
      {sentence && (
        <span role="alert" className="Field-error">
          {sentence}
        </span>
      )}
      {isAsking && (
        <Dialog title={t('communities.leaveTitle', { name })} onClose={() => setAsking(false)}>
          <p>
            {t(kind === 'open' ? 'communities.leaveWithRole' : 'communities.leaveClosed', {
              role: viewerRole ? t(`communities.role.${viewerRole}`) : '',
            })}
          </p>
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{t('communities.stay')}</Button>
            <Button look="danger" busy={leave.loading} onClick={() => void goOut()}>
              {t('communities.leave')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </span>
  );
}
