import { Ago } from '../i18n/Ago';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/Button';

/** Two devices wrote at once: says so, and lets somebody choose. Neither text is lost. */
export function OtherDraft({
  at,
  onChoose,
}: {
  at: string | undefined;
  onChoose: (which: 'mine' | 'theirs') => void;
}) {
  const t = useMessages();
  return (
    <div role="status">
      {at && (
        <div className="Note stack">
          <p>
            {t('platform.draft.other')} (<Ago at={at} />)
          </p>
          <div className="row">
            <Button small onClick={() => onChoose('theirs')}>
              {t('platform.draft.theirs')}
            </Button>
            <Button small onClick={() => onChoose('mine')}>
              {t('platform.draft.mine')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
