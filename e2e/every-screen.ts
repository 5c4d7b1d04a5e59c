import fs from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { colleague, revisePage, say, startCommunity, theAdmin, writePage } from './square';
import { everyState } from './states';

type Language = 'nl' | 'en';

/** A house with something on every screen, and who walks through it: inside, and in front of the door. */
export interface House {
  pages: { inside: Page; outside: Page };
  addresses: Record<string, string[]>;
  /** What people wrote and are called, as the server sent it; not the words of the interface. */
  written: Set<string>;
  problems: () => string[];
}

/** Every address in the one map of routes, as it stands there. */
const routes = [
  ...fs.readFileSync('apps/web/src/routes.tsx', 'utf8').matchAll(/\b(inside|outside)\(\s*'([^']+)'/g),
].map(([, side, path]) => ({ side: side as 'inside' | 'outside', path: path! }));

/** All screens, once each; a route that nobody gave an address here is refused. */
export function* everyScreen({ pages, addresses }: House): Generator<{ route: string; page: Page }> {
  if (routes.length < 30) throw new Error('The map of routes could not be read.');
  const forgotten = routes.filter(({ path }) => !addresses[path]);
  if (forgotten.length)
    throw new Error(`No journey knows ${forgotten.map(({ path }) => path).join(', ')}: add an address.`);
  for (const { side, path } of routes)
    for (const route of addresses[path]!) yield { route, page: pages[side] };
}

/** Somebody who may go everywhere, with a community, a conversation and a page of two versions. */
export async function furnish(browser: Browser, language: Language): Promise<House> {
  const name = language === 'nl' ? 'Nel Nederzicht' : 'Enid Englewood';
  const place = `Zyx ${language.toUpperCase()} ${Date.now()}`;
  const title = 'Qwx Qwy';
  const who = await colleague(browser, name, { language });
  const { me } = await who.ask('{ me { person { id handle } } }');
  const admin = await theAdmin();
  await admin.ask(
    `mutation ($input: RoleAssignInput!) { roleAssign(input: $input) { userErrors { code } } }`,
    {
      input: { personId: me.person.id, role: 'admin', scope: 'organisation' },
    },
  );
  const { id, slug } = await startCommunity(who, place);
  const post = await say(who, 'Qwz #zyxtopic', id);
  const page = await writePage(who, id, title);
  await revisePage(who, page, ['Qwv', 'Qwu']);
  const states = await everyState(who, await startCommunity(who, `${place} Qs`));
  const outside = await browser.newContext({
    baseURL: process.env['PLEIN_URL'],
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
  });
  const written = new Set<string>(['verlopen', 'niemand', 'nergens', 'nooit', 'bestaatniet']);
  who.page.on('response', (response) => {
    if (response.url().endsWith('/graphql'))
      void response.json().then(
        (body: unknown) => gather(body, written),
        () => undefined,
      );
  });
  const at = `/wiki/${slug}/qwx-qwy-${page}`;
  return {
    pages: { inside: who.page, outside: await outside.newPage() },
    written,
    problems: () => who.problems.filter((problem) => !/40[34]/.test(problem)),
    addresses: {
      '/login': ['/login', '/login?return=/c'],
      '/invite/$token': ['/invite/verlopen'],
      '/welcome': ['/welcome'],
      '/': ['/', '/?tab=following', '/?tab=news', '/#write'],
      '/best': ['/best'],
      '/why': ['/why'],
      '/tags/$topic': ['/tags/zyxtopic', '/tags/nooit'],
      '/p/$id': [`/p/${post}`, `/p/${id}`, ...states.posts],
      '/drafts': ['/drafts'],
      '/scheduled': ['/scheduled'],
      '/saved': ['/saved'],
      '/inbox': ['/inbox', '/inbox?view=later', '/inbox?view=done', '/inbox?only=mentioned'],
      '/search': [
        '/search',
        '/search?q=qwz',
        '/search?q=bestaatniet',
        '/search?q=van%3Aniemand',
        '/search?q=qwz+type%3Awiki',
      ],
      '/search/missed': ['/search/missed'],
      '/search/how': ['/search/how'],
      '/inbox/digests': ['/inbox/digests'],
      '/mail/unsubscribe': [`/mail/unsubscribe?t=${me.person.id}.digest.x`],
      '/people': ['/people', '/people?q=bestaatniet'],
      '/people/$handle': [`/people/${me.person.handle}`, '/people/niemand'],
      '/person/$id': [`/person/${me.person.id}`],
      '/settings': ['/settings'],
      '/settings/reader': ['/settings/reader'],
      '/settings/notifications': ['/settings/notifications'],
      '/c': ['/c', '/c?mine=1', '/c?q=bestaatniet'],
      '/c/new': ['/c/new'],
      '/c/$slug': [`/c/${slug}`, states.feed, '/c/nergens'],
      '/c/$slug/people': [`/c/${slug}/people`],
      '/c/$slug/about': [`/c/${slug}/about`],
      '/c/$slug/settings': [`/c/${slug}/settings`],
      '/wiki': ['/wiki'],
      '/wiki/$space': [`/wiki/${slug}`],
      '/wiki/$space/new': [`/wiki/${slug}/new`],
      '/wiki/$space/$page': [at, `/wiki/${slug}/nergens`],
      '/wiki/$space/$page/edit': [`${at}/edit`],
      '/wiki/$space/$page/history': [`${at}/history`],
      '/wiki/$space/$page/compare/$versions': [`${at}/compare/1...2`],
      '/page/$id': [`/page/${page}`],
      '/me/part': ['/me/part'],
      '/admin': ['/admin'],
      '/admin/roles': ['/admin/roles', '/admin/roles?person=niemand'],
      '/admin/people': ['/admin/people'],
      '/admin/audit': ['/admin/audit'],
      '/admin/organisation': ['/admin/organisation'],
      '/$': ['/nergens'],
    },
  };
}

/** Names and texts among what was sent. Words in small letters are codes: those the interface has to translate. */
function gather(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length > 2 && !/^[a-z\d._-]+$/.test(value))
      [value, ...value.split(' ', 1)].forEach((one) => into.add(one));
  } else if (value && typeof value === 'object') for (const part of Object.values(value)) gather(part, into);
}
