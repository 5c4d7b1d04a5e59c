import { buttonClass, useMessages } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import { useWikiDraft } from './useWikiDraft';

/** What somebody wrote on a page that is gone: it becomes a new page, and no word is lost. */
export function KeptDraft({ id, space }: { id: string; space: string }) {
  const t = useMessages();
  const { draft } = useWikiDraft(id);
  if (!draft) return null;
  return (
    <p className="StatusLine spread">
      {t('wiki.draftOfGone')}
      <Link
        to="/wiki/$space/new"
        params={{ space }}
        search={{ draft: id }}
        className={buttonClass('primary', true)}
      >
        {t('wiki.draftAsNew')}
      </Link>
    </p>
  );
}
