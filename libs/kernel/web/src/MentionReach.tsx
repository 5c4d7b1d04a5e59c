import { type Document, roleMentions } from '@plein/document';
import { useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { MentionRolesQuery } from './writing';

/** Before it is sent: how many people hear of a text that addresses everyone in its community. */
export function MentionReach({ body, communityId }: { body: Document | null; communityId: string | null }) {
  const t = useMessages();
  const isToAll =
    !!body && roleMentions(body).some(({ kind, id }) => kind === 'everyone' && id === communityId);
  const { data } = useQuery(MentionRolesQuery, {
    variables: { communityId, rootId: null },
    fetchPolicy: 'cache-and-network',
    skip: !isToAll,
  });
  const people = data?.mentionRoles.find(({ kind }) => kind === 'everyone')?.people;
  return isToAll && people !== undefined ? (
    <p className="meta" role="status" data-reach>
      {t('editor.reach', { n: people })}
    </p>
  ) : null;
}
