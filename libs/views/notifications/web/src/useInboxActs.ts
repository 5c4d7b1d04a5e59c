import { type DocumentType, useAct, useMessages, useToast } from '@plein/platform/web';
import { SetLevel } from '@plein/follows/web';
import { useApolloClient } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import {
  FinishAllNotifications,
  FinishNotification,
  InboxCountQuery,
  InboxQuery,
  KeepNotificationForLater,
  MuteNotification,
  ReopenNotifications,
  UnreadNotification,
} from './notifications.queries';

export type InboxLine = DocumentType<typeof InboxQuery>['notifications']['edges'][number]['node'];

/** What can be done with lines of the inbox; each with its way back. */
export function useInboxActs() {
  const t = useMessages();
  const tell = useToast();
  const intl = useIntl();
  const client = useApolloClient();
  const finish = useAct(FinishNotification);
  const finishAll = useAct(FinishAllNotifications);
  const reopen = useAct(ReopenNotifications);
  const later = useAct(KeepNotificationForLater);
  const mute = useAct(MuteNotification);
  const unread = useAct(UnreadNotification);
  const setLevel = useAct(SetLevel);
  const again = () => client.refetchQueries({ include: [InboxQuery, InboxCountQuery] });

  const done = async ({ id }: Pick<InboxLine, 'id'>, on: boolean): Promise<void> => {
    if (!(await finish.run({ id, done: on }))) return;
    await again();
    if (on) tell(t('inbox.doneTold'), () => void done({ id }, false));
  };
  return {
    done,
    sentence: finish.sentence ?? later.sentence ?? mute.sentence ?? unread.sentence ?? finishAll.sentence,
    later: async ({ id }: InboxLine, until: Date | null): Promise<boolean> => {
      if (!(await later.run({ id, until: until?.toISOString() ?? null }))) return false;
      await again();
      const when = until && intl.formatDate(until, { weekday: 'long', hour: '2-digit', minute: '2-digit' });
      tell(when ? t('inbox.laterTold', { when }) : t('inbox.laterOver'), () => {
        void later.run({ id, until: null }).then(again);
      });
      return true;
    },
    mute: async ({ id }: InboxLine): Promise<void> => {
      const muted = (await mute.run({ id })) as { scope?: string | null; levelOf?: string | null } | null;
      if (!muted) return;
      await again();
      const { scope, levelOf } = muted;
      tell(t(`inbox.mutedTold.${scope}`), () => {
        void Promise.all([
          setLevel.run({ input: { scope: scope!, target: levelOf! } }),
          finish.run({ id, done: false }),
        ]).then(again);
      });
    },
    unread: async ({ id }: InboxLine): Promise<void> => {
      if (await unread.run({ id })) await again();
    },
    allDone: async (filter: string | null): Promise<void> => {
      const payload = (await finishAll.run({ filter })) as {
        count?: number | null;
        at?: string | null;
      } | null;
      await again();
      if (payload?.count)
        tell(
          t('inbox.allDoneTold', { n: payload.count }),
          () => void reopen.run({ at: payload.at! }).then(again),
        );
    },
  };
}

export type InboxActs = ReturnType<typeof useInboxActs>;
