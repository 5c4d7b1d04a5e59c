import { CommunityLink } from '@plein/kernel/web';
import { graphql, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';

const AlikeQuery = graphql(`
  query AlikeCommunities($name: String!) {
    communitiesAlike(name: $name) {
      id
      ...CommunityLink_community
    }
  }
`);

/** Before somebody starts the same once more: what there is already with a name much like it. */
export function AlikeCommunities({ name }: { name: string }) {
  const t = useMessages();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(name.trim()), 300);
    return () => clearTimeout(timer);
  }, [name]);
  const { data } = useQuery(AlikeQuery, { variables: { name: asked }, skip: asked.length < 3 });
  const alike = asked.length < 3 ? [] : (data?.communitiesAlike ?? []);
  return (
    <p role="status" className="Alike">
      {alike.length > 0 && t('communities.alike', { n: alike.length })}
      {alike.map((community) => (
        <CommunityLink key={community.id} community={community} />
      ))}
    </p>
  );
}
