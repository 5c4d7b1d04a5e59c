import type { Me } from '@plein/kernel/web';
import { graphql, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';

const AudienceQuery = graphql(`
  query Audience($slug: String!) {
    community(slug: $slug) {
      id
      memberCount
    }
  }
`);

type Community = Me['communities'][number]['community'];

/** Who will be able to read it, said before a word is written. */
export function Audience({ id, community }: { id?: string; community: Community | null }) {
  const t = useMessages();
  const { data } = useQuery(AudienceQuery, {
    variables: { slug: community?.slug ?? '' },
    skip: !community,
  });
  const n = data?.community.id === community?.id ? (data?.community.memberCount ?? 0) : 0;
  return (
    <p id={id} className="meta">
      {community
        ? t(community.kind === 'open' ? 'posts.audience.open' : 'posts.audience.members', {
            name: community.name,
            n,
          })
        : t('posts.audience.everyone')}
    </p>
  );
}
