import type { RoleKind } from '@plein/document';
import { graphql, useMessages } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';

const RoleChip_community = graphql(`
  fragment RoleChip_community on Community {
    id
    slug
    name
  }
`);

/** Who is addressed by what they do, leading to them. A community is called by its name where that is on the screen already. */
export function RoleChip({ kind, id }: { kind: RoleKind; id: string }) {
  const t = useMessages();
  const { cache } = useApolloClient();
  const isOfPage = kind === 'pageOwners';
  const place = isOfPage
    ? null
    : cache.readFragment({ fragment: RoleChip_community, from: { __typename: 'Community', id } });
  const words = `@${t(`editor.role.${kind}`, { place: place?.name ?? 'none' })}`;
  if (isOfPage)
    return (
      <Link className="mention" to="/page/$id" params={{ id }}>
        {words}
      </Link>
    );
  return place ? (
    <Link className="mention" to="/c/$slug/people" params={{ slug: place.slug }}>
      {words}
    </Link>
  ) : (
    <span className="mention">{words}</span>
  );
}
