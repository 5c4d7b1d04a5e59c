import { useAct, useMessages, useToast } from '@plein/platform/web';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { SaveContent, UnsaveContent } from './saves.queries';

/** Keeping things and letting them go, each with its way back. What could not be done is said. */
export function useSaves() {
  const t = useMessages();
  const intl = useIntl();
  const tell = useToast();
  const save = useAct(SaveContent);
  const unsave = useAct(UnsaveContent);
  const sentence = save.sentence ?? unsave.sentence;
  useEffect(() => {
    if (sentence) tell(sentence);
  }, [sentence, tell]);

  /** @param remindAt null: without a reminder; left out: as it was. @param savedId where it was in the list. */
  const keep = async (contentId: string, remindAt?: Date | null, savedId?: string): Promise<void> => {
    if (
      !(await save.run({
        contentId,
        savedId,
        ...(remindAt !== undefined && { remindAt: remindAt?.toISOString() ?? null }),
      }))
    )
      return;
    const when = remindAt && intl.formatDate(remindAt, { dateStyle: 'full', timeStyle: 'short' });
    tell(
      when ? t('saves.reminded', { when }) : t('saves.saved'),
      () => void letGo(contentId, remindAt, savedId),
    );
  };
  const letGo = async (contentId: string, remindAt?: Date | null, savedId?: string): Promise<void> => {
    if (!(await unsave.run({ contentId }))) return;
    tell(t('saves.unsaved'), () => void keep(contentId, remindAt, savedId));
  };
  return { keep, letGo };
}
