import { PersonChip } from '@plein/kernel/web';
import { Ago, ErrorState, MoreButton, SkeletonCards, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CommunityFrame } from './CommunityFrame';
import { MembersQuery } from './communities.queries';

/** Who is in it, and what they are there. */
export function PeopleOfCommunityPage() {
  const t = useMessages();
  const { slug } = useParams({ strict: false }) as { slug: string };
  const [search, setSearch] = useState('');
  const variables = { slug, search: search || null };
  const { data, error, loading, refetch, fetchMore } = useQuery(MembersQuery, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const members = data?.community.members;
  return (
    <CommunityFrame slug={slug} tab="people">
      <input
        className="Input"
        type="search"
        aria-label={t('communities.searchMembers')}
        placeholder={t('communities.searchMembers')}
        maxLength={200}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={4} height={56} />}
      <ul className="Members">
        {members?.edges.map(({ node }) => (
          <li key={node.id}>
            <PersonChip person={node.person} size="normal" withRole />
            <span className="meta">
              {node.role !== 'member' && `${t(`communities.role.${node.role}`)} · `}
              <Ago at={node.since} />
            </span>
          </li>
        ))}
      </ul>
      {members?.pageInfo.hasNextPage && (
        <MoreButton
          busy={loading}
          onMore={() =>
            !loading &&
            void fetchMore({
              variables: { ...variables, after: members.pageInfo.endCursor },
              updateQuery: (shown, { fetchMoreResult }) => ({
                ...shown,
                community: {
                  ...fetchMoreResult.community,
                  members: {
                    ...fetchMoreResult.community.members,
                    edges: [...shown.community.members.edges, ...fetchMoreResult.community.members.edges],
                  },
                },
              }),
            })
          }
        >
          {t('platform.more')}
        </MoreButton>
      )}
    </CommunityFrame>
  );
}
