import { PostPreviewed, topicOf } from '@plein/contract';
import { firstLink } from '@plein/document';
import { type OnSignal, useLive, useMe } from '@plein/kernel/web';
import { type FragmentType, read } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { askForPreview } from './askForPreview';
import { LinkCard_post } from './previews.queries';
import { wasSaidHere } from './writing';

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
  const link = isMine ? firstLink(post.body) : null;
  const [linkBefore] = useState(link);
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
      {link && (
        <WatchedPreview
          key={link}
          id={post.id}
          personId={me.person.id}
          isThere={!!preview}
          isNew={link !== linkBefore || wasSaidHere(post.id)}
        />
      )}
    </>
  );
}

/** Where a click leads, whatever the site calls itself. */
const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

interface WatchedProps {
  id: string;
  personId: string;
  isThere: boolean;
  isNew: boolean;
}

/**
 * Brings a preview when it is told that it came. It may have been told before the link was on the screen, and an
 * answer from before it came may arrive after it: so what was just said, and what goes, is asked for once more.
 */
function WatchedPreview({ id, personId, isThere, isNew }: WatchedProps) {
  const client = useApolloClient();
  const mayBeMissing = useRef(isNew);
  useEffect(() => {
    if (!isThere && mayBeMissing.current) void askForPreview(client, id);
    mayBeMissing.current = isThere;
  }, [client, id, isThere]);
  const onSignal = useMemo<OnSignal>(
    () => ({
      [PostPreviewed.name]: (signal) => {
        if (signal.id === id) void askForPreview(client, id);
      },
    }),
    [client, id],
  );
  useLive(topicOf.person(personId), onSignal);
  return null;
}
