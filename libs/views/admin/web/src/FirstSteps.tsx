import { useMe } from '@plein/kernel/web';
import { useMessages } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';

/** Somebody stands alone on a new square: what to do first, in the order that helps most. */
export function FirstSteps() {
  const t = useMessages();
  const [first] = useMe().communities;
  return (
    <section className="Card stack">
      <h2>{t('admin.first.title')}</h2>
      <p>{t('admin.first.text')}</p>
      <ol className="stack FirstSteps">
        <li>
          <Link to="/admin/people">{t('admin.first.invite')}</Link>
        </li>
        {first && (
          <li>
            <Link to="/c/$slug" params={{ slug: first.community.slug }} hash="write">
              {t('admin.first.write', { place: first.community.name })}
            </Link>
          </li>
        )}
        {first && (
          <li>
            <Link to="/wiki/$space/new" params={{ space: first.community.slug }}>
              {t('admin.first.page')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/c/new">{t('admin.first.community')}</Link>
        </li>
      </ol>
    </section>
  );
}
