import {
  CommunityArchived,
  CommunityRevised,
  MembershipDeclined,
  MembershipEnded,
  MembershipInvited,
  MembershipRequested,
  MembershipStarted,
  MembershipWithdrawn,
  RoleAssigned,
  RoleEnded,
  topicOf,
} from '@plein/contract';
import { LevelButton } from '@plein/follows/web';
import { type OnSignal, PersonChip, askAgain, useLive } from '@plein/kernel/web';
import {
  CommunityTile,
  type DocumentType,
  PageError,
  PageSkeleton,
  isMissing,
  read,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useVisit } from './FreshCommunities';
import { JoinButton } from './JoinButton';
import { NoOwner } from './NoOwner';
import {
  CommunityHeader_community,
  CommunityQuery,
  MembersQuery,
  RequestsQuery,
} from './communities.queries';
import './communities.css';

const again: OnSignal[string] = (_, client) => askAgain(client, CommunityQuery, MembersQuery, RequestsQuery);
/** Who comes and goes, who asks to, and who does what here: at once, on every tab. */
const onSignal: OnSignal = Object.fromEntries(
  [
    CommunityRevised,
    CommunityArchived,
    MembershipStarted,
    MembershipEnded,
    MembershipRequested,
    MembershipInvited,
    MembershipDeclined,
    MembershipWithdrawn,
    RoleAssigned,
    RoleEnded,
  ].map(({ name }) => [name, again]),
);

type Tab = 'posts' | 'people' | 'about' | 'settings';

/** Who sees the rooms behind: whoever lets people in, decides about it, or may open it again. */
export const mayLookAfter = ({ viewerCan }: DocumentType<typeof CommunityHeader_community>): boolean =>
  viewerCan.revise || viewerCan.admit || viewerCan.archive;

/** The head of a community: what it is for, its frame, who owns it; and the tabs below it. */
export function CommunityFrame({ slug, tab, children }: { slug: string; tab: Tab; children: ReactNode }) {
  const t = useMessages();
  const { data, error, refetch } = useQuery(CommunityQuery, { variables: { slug } });
  const community = data && read(CommunityHeader_community, data.community);
  useLive(community ? topicOf.community(community.id) : null, onSignal);
  useVisit(community?.id);
  usePageTitle(community && tab !== 'posts' && t(`communities.tab.${tab}`), community?.name);
  if (error && (!data || isMissing(error))) return <PageError error={error} retry={() => void refetch()} />;
  if (!community) return <PageSkeleton count={2} height={160} />;
  const link = (to: '/c/$slug' | '/c/$slug/people' | '/c/$slug/about' | '/c/$slug/settings', name: Tab) => (
    <Link to={to} params={{ slug }} className="Tab" activeOptions={{ exact: true, includeSearch: false }}>
      {t(`communities.tab.${name}`)}
    </Link>
  );
  return (
    <div className="Page stack">
      <header className="Card CommunityHeader">
        <div className="spread">
          <div className="CommunityHeader-name">
            <CommunityTile id={community.id} name={community.name} />
            <h1>{community.name}</h1>
          </div>
          <span className="row">
            {community.viewerCan.readContents && <LevelButton scope="community" target={community.id} />}
            <JoinButton community={community} />
          </span>
        </div>
        {community.purpose && <p>{community.purpose}</p>}
        <div className="CommunityHeader-frame">
          <details>
            <summary>{t('communities.frame')}</summary>
            <div className="CommunityHeader-detail">
              {community.frameIn || community.frameOut ? (
                <>
                  {community.frameIn && <p>{t('communities.weDo', { what: community.frameIn })}</p>}
                  {community.frameOut && <p>{t('communities.weDont', { what: community.frameOut })}</p>}
                </>
              ) : (
                <p className="meta">{t('communities.noFrame')}</p>
              )}
            </div>
          </details>
          <div className="row">
            <span className="meta">{t('communities.owners')}</span>
            {community.owners.map((owner) => (
              <PersonChip key={owner.id} person={owner} />
            ))}
            {community.owners.length === 0 && <NoOwner community={community} />}
          </div>
          <span className="meta">
            {t(`communities.kind.${community.kind}`)} ·{' '}
            {t('communities.members', { n: community.memberCount })}
          </span>
        </div>
        {community.archivedAt && <p className="StatusLine">{t('communities.archived')}</p>}
      </header>
      <nav className="Tabs" aria-label={t('communities.tabs', { name: community.name })}>
        {link('/c/$slug', 'posts')}
        {community.viewerCan.readContents && (
          <Link to="/wiki/$space" params={{ space: community.slug }} className="Tab" activeProps={{}}>
            {t('communities.tab.wiki')}
          </Link>
        )}
        {community.viewerCan.readContents && link('/c/$slug/people', 'people')}
        {link('/c/$slug/about', 'about')}
        {mayLookAfter(community) && link('/c/$slug/settings', 'settings')}
      </nav>
      {!community.viewerCan.readContents && tab === 'posts' && (
        <p className="Card">{t('communities.closedText')}</p>
      )}
      {children}
    </div>
  );
}
