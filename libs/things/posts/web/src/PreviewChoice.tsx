import { type Document, firstLink } from '@plein/document';
import { Checkbox, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { LinkPreviewsQuery } from './previews.queries';

interface Props {
  body: Document | null;
  isBare?: boolean;
  onChange: (isBare: boolean) => void;
}

/** With a link, or without: fetching its page tells the site that somebody here shares it. */
export function PreviewChoice({ body, isBare = false, onChange }: Props) {
  const t = useMessages();
  const link = body && firstLink(body);
  const url = link && URL.canParse(link) ? new URL(link) : null;
  const isOutside = url !== null && url.origin !== window.location.origin;
  const { data } = useQuery(LinkPreviewsQuery, { skip: !isOutside });
  if (!isOutside || !data?.linkPreviews) return null;
  return (
    <Checkbox
      label={t('posts.preview.with', { host: url.host })}
      checked={!isBare}
      onChange={({ target }) => onChange(!target.checked)}
    />
  );
}
