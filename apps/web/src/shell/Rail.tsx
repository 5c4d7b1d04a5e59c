import { useFreshCommunities } from '@plein/communities/web';
import { useMe } from '@plein/kernel/web';
import { useInboxCount } from '@plein/notifications/web';
import { CommunityTile, Stip, useKey, useMessages } from '@plein/platform/web';
import { Link, useNavigate } from '@tanstack/react-router';
import { places } from './places';

const mostCommunities = 7;

/** Where one can go. Names stay for screen readers when there is only room for icons. */
export function Rail() {
  const t = useMessages();
  const me = useMe();
  const waiting = useInboxCount();
  const fresh = useFreshCommunities();
  const navigate = useNavigate();
  useKey('goToday', () => void navigate({ to: '/' }));
  useKey('goInbox', () => void navigate({ to: '/inbox' }));
  useKey('goCommunities', () => void navigate({ to: '/c' }));
  useKey('goWiki', () => void navigate({ to: '/wiki' }));
  useKey('goPeople', () => void navigate({ to: '/people' }));

  return (
    <nav className="Rail" aria-label={t('shell.menu')}>
      <ul>
        {places.map(({ to, id, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className="Rail-link"
              activeOptions={{ exact: to === '/', includeSearch: false }}
              title={t(id)}
            >
              <Icon size={20} aria-hidden="true" />
              <span className="Rail-name">{t(id)}</span>
              {to === '/inbox' && waiting > 0 && (
                <span className="Rail-count numbers">
                  <span aria-hidden="true">{waiting > 9 ? '9+' : waiting}</span>
                  <span className="visually-hidden">{t('shell.waiting', { n: waiting })}</span>
                </span>
              )}
              {to === '/c' && fresh.size > 0 && <Stip label={t('shell.newThere')} />}
            </Link>
          </li>
        ))}
      </ul>
      {me.communities.length > 0 && (
        <div className="Rail-communities">
          <h2 className="Rail-heading">{t('shell.yours')}</h2>
          <ul>
            {me.communities.slice(0, mostCommunities).map(({ community }) => (
              <li key={community.id}>
                <Link
                  to="/c/$slug"
                  params={{ slug: community.slug }}
                  className="Rail-link"
                  title={community.name}
                >
                  <CommunityTile id={community.id} name={community.name} />
                  <span className="Rail-name">{community.name}</span>
                  {fresh.has(community.id) && <Stip label={t('shell.newThere')} />}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  );
}
