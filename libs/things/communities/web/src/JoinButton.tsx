import { Button, type DocumentType, useAct, useMessages, useToast } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import {
  AskToJoin,
  type CommunityHeader_community,
  JoinCommunity,
  LeaveCommunity,
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
  const join = useAct(JoinCommunity);
  const ask = useAct(AskToJoin);
  const leave = useAct(LeaveCommunity);
  const { id: communityId, name } = community;
  const again = () => client.refetchQueries({ include: 'active' });

  const run = async (act: typeof join, told: string, undo?: () => void) => {
    if (!(await act.run({ communityId }))) return;
    await again();
    tell(told, undo);
  };
  const sentence = join.sentence ?? ask.sentence ?? leave.sentence;

  return (
    <span className="JoinButton">
      {community.viewerCan.join && (
        <Button
          look="primary"
          small={small}
          busy={join.loading}
          onClick={() =>
            void run(
              join,
              t('communities.joined', { name }),
              () => void run(leave, t('communities.left', { name })),
            )
          }
        >
          {t('communities.join')}
        </Button>
      )}
      {community.viewerCan.request && !community.viewerHasRequested && (
        <Button
          look="primary"
          small={small}
          busy={ask.loading}
          onClick={() => void run(ask as typeof join, t('communities.asked'))}
        >
          {t('communities.ask')}
        </Button>
      )}
      {community.viewerHasRequested && <span className="meta">{t('communities.waiting')}</span>}
      {community.viewerRole && !small && (
        <Button
          busy={leave.loading}
          onClick={() => void run(leave as typeof join, t('communities.left', { name }))}
        >
          {t('communities.leave')}
        </Button>
      )}
      {community.viewerRole && small && (
        <span className="meta">{t(`communities.role.${community.viewerRole}`)}</span>
      )}
      {sentence && (
        <span role="alert" className="Field-error">
          {sentence}
        </span>
      )}
    </span>
  );
}
