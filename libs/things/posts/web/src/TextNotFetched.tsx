import type { Document } from '@plein/document';
import { RichText } from '@plein/kernel/web';
import { Button, NotFetched, type NotThere, useMessages } from '@plein/platform/web';

interface Props extends NotThere {
  body: Document;
  onDone: () => void;
}

/** What one writes a text anew in could not be fetched: the text stays there to be read. */
export function TextNotFetched({ body, onDone, ...why }: Props) {
  const t = useMessages();
  return (
    <div className="stack">
      <RichText document={body} lang="" />
      <NotFetched {...why} />
      <div className="row">
        <Button look="quiet" small onClick={onDone}>
          {t('platform.cancel')}
        </Button>
      </div>
    </div>
  );
}
