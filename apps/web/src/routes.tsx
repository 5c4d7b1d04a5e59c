import { savePages } from '@plein/saves/web';
import { adminPages } from '@plein/admin/web';
import { communityPages } from '@plein/communities/web';
import { draftPages } from '@plein/drafts/web';
import { feedPages } from '@plein/feed/web';
import { notificationPages } from '@plein/notifications/web';
import { peoplePages } from '@plein/people/web';
import { PageError } from '@plein/platform/web';
import { postPages } from '@plein/posts/web';
import { searchPages } from '@plein/search/web';
import { wikiPages } from '@plein/wiki/web';
import {
  type AnyRoute,
  type RouteComponent,
  createRootRoute,
  createRoute,
  createRouter,
} from '@tanstack/react-router';
import { Frame } from './shell/Frame';
import { NotFound } from './shell/NotFound';
import { Root } from './shell/Root';

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });
const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** Pages without a frame: for who is not signed in yet. */
const outside = (path: string, component: RouteComponent) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component,
    validateSearch: (search) => ({ return: text(search['return']), t: text(search['t']) }),
  });

/** Everything else stands in the frame. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: Frame,
  notFoundComponent: NotFound,
});

/** Filters, tabs and sorting live in the address, so that every view can be sent to a colleague. */
const inside = (path: string, component: RouteComponent, parent: AnyRoute = frame) =>
  createRoute({
    getParentRoute: () => parent,
    path,
    component,
    validateSearch: (search): Record<string, string | undefined> =>
      Object.fromEntries(
        Object.entries(search).map(([key, value]) => [
          key,
          text(typeof value === 'number' ? String(value) : value),
        ]),
      ),
  });

/** The administration shares its tabs, and its lock. */
const administration = createRoute({
  getParentRoute: () => frame,
  id: 'administration',
  component: adminPages.administration,
});

const tree = root.addChildren([
  outside('/login', peoplePages.signIn),
  outside('/invite/$token', peoplePages.invitation),
  outside('/welcome', peoplePages.welcome),
  outside('/mail/unsubscribe', notificationPages.unsubscribe),
  frame.addChildren([
    inside('/', feedPages.home),
    inside('/best', feedPages.best),
    inside('/why', feedPages.why),
    inside('/tags/$topic', feedPages.topic),
    inside('/p/$id', postPages.post),
    inside('/drafts', draftPages.drafts),
    inside('/scheduled', postPages.scheduled),
    inside('/saved', savePages.saved),
    inside('/inbox', notificationPages.inbox),
    inside('/inbox/digests', notificationPages.digests),
    inside('/search', searchPages.search),
    inside('/search/missed', searchPages.missed),
    inside('/search/how', searchPages.how),
    inside('/people', peoplePages.people),
    inside('/people/$handle', feedPages.profile),
    inside('/person/$id', peoplePages.person),
    inside('/settings', peoplePages.settings),
    inside('/settings/reader', feedPages.reader),
    inside('/settings/notifications', notificationPages.settings),
    inside('/c', communityPages.communities),
    inside('/c/new', communityPages.start),
    inside('/c/$slug', feedPages.community),
    inside('/c/$slug/people', communityPages.people),
    inside('/c/$slug/about', communityPages.about),
    inside('/c/$slug/settings', communityPages.settings),
    inside('/wiki', wikiPages.spaces),
    inside('/wiki/$space', wikiPages.space),
    inside('/wiki/$space/new', wikiPages.start),
    inside('/wiki/$space/$page', wikiPages.page),
    inside('/wiki/$space/$page/edit', wikiPages.page),
    inside('/wiki/$space/$page/history', wikiPages.versions),
    inside('/wiki/$space/$page/compare/$versions', wikiPages.versions),
    inside('/page/$id', wikiPages.permalink),
    inside('/me/part', adminPages.myPart),
    administration.addChildren([
      inside('/admin', adminPages.attention, administration),
      inside('/admin/roles', adminPages.roles, administration),
      inside('/admin/people', peoplePages.admin, administration),
      inside('/admin/audit', adminPages.audit, administration),
      inside('/admin/organisation', adminPages.organisation, administration),
    ]),
    inside('/$', NotFound),
  ]),
]);

/** A bug on one page leaves the rest standing, and can be tried again. */
const Broken = ({ reset }: { reset: () => void }) => <PageError error="INTERNAL" retry={reset} />;

export const createPleinRouter = () =>
  createRouter({
    routeTree: tree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Broken,
  });
