import { FormError, newId, useAct, useMessages, useToast } from '@plein/platform/web';
import { LaterDialog } from '@plein/saves/web';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { SchedulePost, UnschedulePost } from './schedule.queries';
import type { PostDraft } from './kinds/kinds';
import type { PostVariables } from './writing';

interface Props {
  input: Omit<PostVariables['input'], 'id'>;
  draft: PostDraft;
  onScheduled: () => void;
  onClose: () => void;
}

/** When a post comes: then it is published as any other. The same try twice waits once. */
export function ScheduleDialog({ input, draft, onScheduled, onClose }: Props) {
  const t = useMessages();
  const intl = useIntl();
  const tell = useToast();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const schedule = useAct(SchedulePost);
  const unschedule = useAct(UnschedulePost);
  const choose = async (at: Date) => {
    const done = await schedule.run({ input: { ...input, id }, publishAt: at.toISOString(), draft });
    if (!done) return;
    onScheduled();
    const when = intl.formatDate(at, { dateStyle: 'full', timeStyle: 'short' });
    tell(
      t('posts.scheduledTold', { when }),
      () => void unschedule.run({ id, unscheduled: true }).then(() => navigate({ to: '/scheduled' })),
    );
  };
  return (
    <LaterDialog
      title={t('posts.scheduleTitle')}
      choose={t('posts.scheduleDo')}
      kept={draft.publishAt ? new Date(draft.publishAt) : undefined}
      onChoose={(at) => void choose(at)}
      onClose={onClose}
    >
      <FormError>{schedule.sentence}</FormError>
    </LaterDialog>
  );
}
