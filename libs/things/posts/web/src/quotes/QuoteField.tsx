import { Button, isMissing, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { EmptyQuote, QuotedText } from './QuoteBox';
import { QuotedPostQuery } from './quoting.queries';

interface Props {
  id: string;
  /** Takes it out of what is being written; left out where it can only be seen. */
  onRemove?: () => void;
}

/** The post that is quoted by what one writes, or wrote and is not there yet. Only which one it is is kept. */
export function QuoteField({ id, onRemove }: Props) {
  const t = useMessages();
  const { data, error } = useQuery(QuotedPostQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const post = data?.post;
  return (
    <div className="QuoteField" role="group" aria-label={t('posts.quote.field')}>
      {post && <QuotedText {...post} />}
      {!post && (
        <EmptyQuote>
          {error && (isMissing(error) ? t('posts.quote.hidden') : t('posts.quote.later'))}
        </EmptyQuote>
      )}
      {post?.viewerCan.quote === false && (
        <p role="alert" className="Field-error">
          {t('errors.quote.notAllowed')}
        </p>
      )}
      {onRemove && (
        <div>
          <Button small look="quiet" onClick={onRemove}>
            {t('posts.quote.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}
