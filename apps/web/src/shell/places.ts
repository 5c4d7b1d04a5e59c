import { IconBook, IconHome, IconInbox, IconUserSearch, IconUsersGroup } from './icons';

/** The main places, in their order, with the same names everywhere. */
export const places = [
  { to: '/', id: 'shell.today', Icon: IconHome },
  { to: '/inbox', id: 'shell.inbox', Icon: IconInbox },
  { to: '/c', id: 'shell.communities', Icon: IconUsersGroup },
  { to: '/wiki', id: 'shell.wiki', Icon: IconBook },
  { to: '/people', id: 'shell.people', Icon: IconUserSearch },
] as const;
