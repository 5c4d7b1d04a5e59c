import { Ago, Button, useMessages } from '@plein/platform/web';
import { useWikiDraft } from './useWikiDraft';

/** "There is a draft of yours": what was written here and not published yet. */
export function DraftLine({ id, onGoOn }: { id: string; onGoOn: () => void }) {
  const t = useMessages();
  const { draft, discard } = useWikiDraft(id);
  if (!draft) return null;
  return (
    <p className="StatusLine spread">
      <span>
        {t('wiki.draft')} <Ago at={draft.at} />
      </span>
      <span className="row">
        <Button small look="primary" onClick={onGoOn}>
          {t('wiki.goOn')}
        </Button>
        <Button small look="quiet" onClick={discard}>
          {t('wiki.discardDraft')}
        </Button>
      </span>
    </p>
  );
}
