import { WaitingText, useMe } from '@plein/kernel/web';
import { Avatar, useMessages } from '@plein/platform/web';
import { Suspense } from 'react';
import { QuoteField } from './quotes';
import { type PostVariables, usePostOutbox } from './writing';

/** What somebody posted here and is not there yet, in the place where it will stand. */
export function WaitingPosts({ communityId }: { communityId?: string }) {
  const t = useMessages();
  const me = useMe();
  const outbox = usePostOutbox();
  return outbox.waiting
    .filter(({ variables }) => !communityId || variables.input.communityId === communityId)
    .map((item) => {
      const place = item.variables.input.communityId;
      const community = me.communities.find((one) => one.community.id === place)?.community;
      return (
        <article key={item.id} className="Card PostCard" aria-label={t('posts.field')}>
          <header className="PostCard-header">
            <Avatar id={me.person.id} name={me.person.name} photoId={me.person.photoId} />
            <p>
              <strong>{me.person.name}</strong>{' '}
              <span className="PostCard-place">
                {community ? `${t('posts.in')} ${community.name}` : t('posts.toEveryone')}
              </span>
            </p>
          </header>
          <WaitingText item={item} communityId={place} label={t('posts.field')} outbox={outbox} />
          {item.variables.input.quotedId && (
            <Suspense fallback={<div className="PostCard-quoted" />}>
              <QuoteField
                id={item.variables.input.quotedId}
                onRemove={item.refused ? () => outbox.hold(item.id, withoutQuote(item.variables)) : undefined}
              />
            </Suspense>
          )}
        </article>
      );
    });
}

const withoutQuote = (variables: PostVariables): PostVariables => ({
  ...variables,
  input: { ...variables.input, quotedId: undefined },
});
