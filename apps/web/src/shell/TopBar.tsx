import { useMe } from '@plein/kernel/web';
import {
  Avatar,
  Button,
  Menu,
  MenuItem,
  graphql,
  keyMap,
  nameOfKey,
  useAct,
  useMessages,
} from '@plein/platform/web';
import { openComposer } from '@plein/posts/web';
import { openPalette } from '@plein/search/web';
import { useApolloClient } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import {
  IconMoon,
  IconSearch,
  IconKeyboard,
  IconSettings,
  IconShield,
  IconUser,
  IconLogout,
  IconPencil,
  IconBookmark,
  IconPuzzle,
  IconSun,
} from './icons';
import { openShortcuts } from './Shortcuts';
import { useScheme } from './scheme';

const SignOut = graphql(`
  mutation SignOut {
    signOut {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

/** The brand: one horizon, one dot. */
export const Brand = () => (
  <svg width="28" height="20" viewBox="0 0 28 20" fill="none" aria-hidden="true">
    <path d="M1 17h26" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    <circle cx="17" cy="9" r="4.5" fill="var(--stip)" />
  </svg>
);

export function TopBar() {
  const t = useMessages();
  const me = useMe();
  const navigate = useNavigate();
  const client = useApolloClient();
  const signOut = useAct(SignOut);
  const { isDark, choose } = useScheme();

  const leave = async () => {
    await signOut.run({});
    await client.clearStore();
    await navigate({ to: '/login' });
  };

  return (
    <header className="TopBar">
      <div className="TopBar-inner">
        <Link to="/" className="Brand">
          <Brand /> Plein
        </Link>
        <button type="button" className="SearchButton" onClick={openPalette}>
          <IconSearch size={20} aria-hidden="true" />
          <span>{t('shell.search')}</span>
          <kbd>{nameOfKey(keyMap.palette)}</kbd>
        </button>
        <div className="TopBar-end">
          <Button look="primary" className="TopBar-share" onClick={openComposer}>
            {t('shell.share')}
          </Button>
          <Menu
            button={(wired) => (
              <button
                type="button"
                className="AccountButton"
                aria-label={t('shell.account', { name: me.person.name })}
                {...wired}
              >
                <Avatar id={me.person.id} name={me.person.name} photoId={me.person.photoId} />
              </button>
            )}
          >
            <MenuItem
              icon={<IconUser size={20} />}
              onSelect={() => void navigate({ to: '/people/$handle', params: { handle: me.person.handle } })}
            >
              {t('shell.profile')}
            </MenuItem>
            <MenuItem icon={<IconPencil size={20} />} onSelect={() => void navigate({ to: '/drafts' })}>
              {t('shell.drafts')}
            </MenuItem>
            <MenuItem icon={<IconBookmark size={20} />} onSelect={() => void navigate({ to: '/saved' })}>
              {t('shell.saved')}
            </MenuItem>
            <MenuItem icon={<IconPuzzle size={20} />} onSelect={() => void navigate({ to: '/me/part' })}>
              {t('shell.myPart')}
            </MenuItem>
            <MenuItem icon={<IconSettings size={20} />} onSelect={() => void navigate({ to: '/settings' })}>
              {t('shell.settings')}
            </MenuItem>
            {me.roles.some((role) => role === 'admin' || role === 'hr') && (
              <MenuItem icon={<IconShield size={20} />} onSelect={() => void navigate({ to: '/admin' })}>
                {t('shell.admin')}
              </MenuItem>
            )}
            <MenuItem icon={<IconKeyboard size={20} />} onSelect={openShortcuts}>
              {t('shell.keys')}
            </MenuItem>
            <MenuItem
              icon={isDark ? <IconSun size={20} /> : <IconMoon size={20} />}
              onSelect={() => choose(isDark ? 'light' : 'dark')}
            >
              {t(isDark ? 'shell.light' : 'shell.dark')}
            </MenuItem>
            <MenuItem icon={<IconLogout size={20} />} onSelect={() => void leave()}>
              {t('shell.signOut')}
            </MenuItem>
          </Menu>
        </div>
      </div>
    </header>
  );
}
