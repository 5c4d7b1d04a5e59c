import { reasonsToShow } from '@plein/contract';
import { useMessages, usePageTitle } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';

/** The whole rule of the feeds, on one page, the same for everyone. */
export function WhyPage() {
  const t = useMessages();
  usePageTitle(t('feed.rule'));
  const yours = reasonsToShow.filter((reason) => reason !== 'everyone');
  return (
    <article className="Page stack WhyPage">
      <h1>{t('feed.rule')}</h1>
      <p>{t('feed.rule.intro')}</p>
      <section className="Card stack">
        <h2>{t('feed.for-you')}</h2>
        <p>
          <strong>{t('feed.rule.one')}</strong> {t('feed.rule.example')}
        </p>
        <p>{t('feed.rule.yours')}</p>
        <ol>
          {yours.map((reason) => (
            <li key={reason}>{t(`feed.rule.${reason}`)}</li>
          ))}
        </ol>
        <p>{t('feed.rule.rest')}</p>
        <p>{t('feed.rule.not')}</p>
      </section>
      <section className="Card stack">
        <h2>{t('feed.following')}</h2>
        <p>{t('feed.rule.following')}</p>
      </section>
      <section className="Card stack">
        <h2>{t('feed.news')}</h2>
        <p>{t('feed.rule.news')}</p>
      </section>
      <p>
        {t('feed.rule.muted')} <Link to="/settings">{t('feed.rule.settings')}</Link>
      </p>
      <p>
        <Link to="/">{t('feed.rule.back')}</Link>
      </p>
    </article>
  );
}
