/** Every key there is: what is listed at `?` is what works. Two letters are pressed one after the other. */
export const keyMap = {
  palette: 'mod+k',
  search: '/',
  shortcuts: '?',
  goToday: 'g h',
  goInbox: 'g i',
  goCommunities: 'g c',
  goWiki: 'g w',
  goPeople: 'g p',
  write: 'n',
  send: 'mod+Enter',
  close: 'Escape',
  undo: 'z',
  next: 'j',
  previous: 'k',
  open: 'o',
  reply: 'r',
  quote: 'q',
  thumb: 'l',
  copyLink: 'y',
  save: 's',
  showNew: '.',
  edit: 'e',
  history: 'h',
  mute: 'm',
  unread: 'u',
  nextChange: 'n',
  previousChange: 'p',
} as const;

export type Act = keyof typeof keyMap;

/** A key as it stands on a keyboard: `Ctrl K`, and on a Mac `⌘ K`. */
export const nameOfKey = (key: string): string => {
  const mod = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
  const name = key.replace('mod+', `${mod} `).replace('Escape', 'Esc');
  return key.startsWith('mod+k') ? name.toUpperCase().replace('CTRL', 'Ctrl') : name;
};
