import { useFreshCommunities } from '@plein/communities/web';
import { useInboxCount } from '@plein/notifications/web';
import { Menu, MenuItem, Stip, useMessages } from '@plein/platform/web';
import { openComposer } from '@plein/posts/web';
import { Link, useNavigate } from '@tanstack/react-router';
import { IconHome, IconInbox, IconMenu2, IconPlus, IconUsersGroup } from './icons';

/** On a phone the main places are where the thumb is. */
export function BottomBar() {
  const t = useMessages();
  const waiting = useInboxCount();
  const fresh = useFreshCommunities();
  const navigate = useNavigate();
  return (
    <nav className="BottomBar" aria-label={t('shell.menu')}>
      <Link to="/" className="BottomBar-link" activeOptions={{ exact: true, includeSearch: false }}>
        <IconHome size={24} aria-hidden="true" />
        {t('shell.today')}
      </Link>
      <Link to="/c" className="BottomBar-link">
        <span className="BottomBar-icon">
          <IconUsersGroup size={24} aria-hidden="true" />
          {fresh.size > 0 && <Stip label={t('shell.newThere')} />}
        </span>
        {t('shell.communities')}
      </Link>
      <button type="button" className="BottomBar-write" aria-label={t('shell.share')} onClick={openComposer}>
        <IconPlus size={24} aria-hidden="true" />
      </button>
      <Link to="/inbox" className="BottomBar-link">
        <span className="BottomBar-icon">
          <IconInbox size={24} aria-hidden="true" />
          {waiting > 0 && <Stip label={t('shell.waiting', { n: waiting })} />}
        </span>
        {t('shell.inbox')}
      </Link>
      <Menu
        button={(wired) => (
          <button type="button" className="BottomBar-link" {...wired}>
            <IconMenu2 size={24} aria-hidden="true" />
            {t('shell.more')}
          </button>
        )}
      >
        <MenuItem onSelect={() => void navigate({ to: '/wiki' })}>{t('shell.wiki')}</MenuItem>
        <MenuItem onSelect={() => void navigate({ to: '/people' })}>{t('shell.people')}</MenuItem>
        <MenuItem onSelect={() => void navigate({ to: '/me/part' })}>{t('shell.myPart')}</MenuItem>
        <MenuItem onSelect={() => void navigate({ to: '/settings' })}>{t('shell.settings')}</MenuItem>
      </Menu>
    </nav>
  );
}
