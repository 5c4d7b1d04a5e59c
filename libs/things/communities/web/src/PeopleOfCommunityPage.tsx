import { PersonChip, useListCatchUp } from '@plein/kernel/web';
import {
  Ago,
  Button,
  type DocumentType,
  EmptyState,
  ErrorState,
  FormError,
  IconButton,
  Menu,
  MenuItem,
  MoreButton,
  SkeletonCards,
  read,
  useAct,
  useMessages,
  useToast,
  useTyped,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { CommunityFrame } from './CommunityFrame';
import { InviteDialog } from './InviteDialog';
import { IconDots } from './icons';
import { OfferDialog } from './OfferDialog';
import {
  AssignRole,
  CommunityHeader_community,
  EndRole,
  MembersQuery,
  RemoveMember,
} from './communities.queries';

type Member = DocumentType<typeof MembersQuery>['community']['members']['edges'][number]['node'];

/** Who is in it, what they are there, and for who looks after it: who becomes what. */
export function PeopleOfCommunityPage() {
  const t = useMessages();
  const { slug } = useParams({ strict: false }) as { slug: string };
  const { q, typed, setTyped } = useTyped();
  const [isInviting, setInviting] = useState(false);
  const variables = { slug, search: q || null };
  const { data, error, loading, refetch, fetchMore } = useQuery(MembersQuery, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  useListCatchUp(MembersQuery, variables, ({ community }) => community.members, data);
  const community = data && read(CommunityHeader_community, data.community);
  const members = data?.community.members;
  return (
    <CommunityFrame slug={slug} tab="people">
      <div className="spread Members-tools">
        <input
          className="Input"
          type="search"
          aria-label={t('communities.searchMembers')}
          placeholder={t('communities.searchMembers')}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {community?.viewerCan.invite && (
          <Button onClick={() => setInviting(true)}>{t('communities.inviteTitle')}</Button>
        )}
      </div>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={4} height={56} />}
      {members?.edges.length === 0 && <EmptyState>{t('communities.noMembers')}</EmptyState>}
      {members && <Members communityId={data.community.id} members={members.edges.map(({ node }) => node)} />}
      {members?.pageInfo.hasNextPage && (
        <MoreButton
          busy={loading}
          onMore={() =>
            !loading && void fetchMore({ variables: { ...variables, after: members.pageInfo.endCursor } })
          }
        >
          {t('platform.more')}
        </MoreButton>
      )}
      {isInviting && community && (
        <InviteDialog
          community={community}
          onClose={() => {
            setInviting(false);
            void refetch();
          }}
        />
      )}
    </CommunityFrame>
  );
}

function Members({ communityId, members }: { communityId: string; members: readonly Member[] }) {
  const t = useMessages();
  const tell = useToast();
  const intl = useIntl();
  const refetch = { refetchQueries: [MembersQuery] };
  const assign = useAct(AssignRole, refetch);
  const end = useAct(EndRole, refetch);
  const remove = useAct(RemoveMember, refetch);
  const [offering, setOffering] = useState<string | null>(null);
  const make = (personId: string, role: string) =>
    void assign.run({ input: { personId, role, scope: 'community', scopeId: communityId } });
  const takeOut = async ({ person }: Member) => {
    if (await remove.run({ communityId, personId: person.id }))
      tell(t('communities.removed', { name: person.name }));
  };
  return (
    <>
      <FormError>{assign.sentence ?? end.sentence ?? remove.sentence}</FormError>
      <ul className="Members">
        {members.map((member) => (
          <li key={member.id}>
            <PersonChip person={member.person} size="normal" withRole />
            <span className="row">
              <span className="meta">
                {member.role === 'member' ? (
                  <Ago at={member.since} />
                ) : (
                  <>
                    {t(`communities.role.${member.role}`)}
                    {member.until &&
                      ` · ${t('communities.until', { day: intl.formatDate(member.until, { dateStyle: 'medium' }) })}`}
                  </>
                )}
              </span>
              {(member.canMake.length > 0 || member.canEndRole || member.canRemove) && (
                <Menu
                  button={(wired) => (
                    <IconButton label={t('communities.rolesOf', { name: member.person.name })} {...wired}>
                      <IconDots size={20} />
                    </IconButton>
                  )}
                >
                  {member.canMake.map((role) => (
                    <MenuItem key={role} onSelect={() => make(member.person.id, role)}>
                      {t('communities.make', { role: t(`communities.role.${role}`) })}
                    </MenuItem>
                  ))}
                  {member.canHandOver && (
                    <MenuItem onSelect={() => setOffering(member.assignmentId!)}>
                      {t('communities.handOver')}
                    </MenuItem>
                  )}
                  {member.canEndRole && (
                    <MenuItem onSelect={() => void end.run({ id: member.assignmentId! })}>
                      {t('communities.endRole')}
                    </MenuItem>
                  )}
                  {member.canRemove && (
                    <MenuItem danger onSelect={() => void takeOut(member)}>
                      {t('communities.remove')}
                    </MenuItem>
                  )}
                </Menu>
              )}
            </span>
          </li>
        ))}
      </ul>
      {offering && <OfferDialog assignmentId={offering} onClose={() => setOffering(null)} />}
    </>
  );
}
