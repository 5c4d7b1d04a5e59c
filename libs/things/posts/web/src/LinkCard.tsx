import { PostPreviewed, topicOf } from '@plein/contract';
import { firstLink } from '@plein/document';
import { type OnSignal, useLive, useMe } from '@plein/kernel/web';
import { type FragmentType, read } from '@plein/platform/web';
import { useId, useMemo, useState } from 'react';
import { LinkCard_post, PreviewAgain } from './previews.queries';

interface Props {
  post: FragmentType<typeof LinkCard_post>;
}

/**
 * What the page says of itself to which a post links first. It is there when the post is, or not at all: only its
 * author, who has just said it, sees it come.
 */
export function LinkCard({ post: given }: Props) {
  const post = read(LinkCard_post, given);
  const me = useMe();
  const title = useId();
  const isMine = post.author.id === me.person.id;
  const [wasThere] = useState(!!post.preview);
  const preview = wasThere || isMine ? post.preview : null;
  return (
    <>
      {preview && (
        <a className="LinkCard" href={preview.url} rel="noopener noreferrer nofollow" aria-labelledby={title}>
          <span className="LinkCard-title" id={title} dir="auto">
            {preview.title}
          </span>
          {preview.description && (
            <span className="LinkCard-text" dir="auto">
              {preview.description}
            </span>
          )}
          <span className="meta LinkCard-site">
            {[hostOf(preview.url), preview.site].filter(Boolean).join(' · ')}
          </span>
        </a>
      )}
      {isMine && firstLink(post.body) && <WatchedPreview id={post.id} personId={me.person.id} />}
    </>
  );
}

/** Where a click leads, whatever the site calls itself. */
const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

function WatchedPreview({ id, personId }: { id: string; personId: string }) {
  const onSignal = useMemo<OnSignal>(
    () => ({
      [PostPreviewed.name]: (signal, client) => {
        if (signal.id === id)
          void client
            .query({ query: PreviewAgain, variables: { id }, fetchPolicy: 'network-only' })
            .catch(() => undefined);
      },
    }),
    [id],
  );
  useLive(topicOf.person(personId), onSignal);
  return null;
}
