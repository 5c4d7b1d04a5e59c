import { type FragmentType, graphql, read } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';

export const CommunityLink_community = graphql(`
  fragment CommunityLink_community on Community {
    id
    slug
    name
  }
`);

/** A place, by its name. */
export function CommunityLink({
  community: given,
}: {
  community: FragmentType<typeof CommunityLink_community>;
}) {
  const community = read(CommunityLink_community, given);
  return (
    <Link to="/c/$slug" params={{ slug: community.slug }}>
      {community.name}
    </Link>
  );
}
