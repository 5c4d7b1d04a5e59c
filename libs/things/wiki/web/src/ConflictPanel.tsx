import type { Document } from '@plein/document';
import { Comparison, RichText } from '@plein/kernel/web';
import { Ago, Button, useMessages } from '@plein/platform/web';
import { Suspense, useState } from 'react';

/** The text that is not in the editor: theirs, or after a swap one's own. */
export interface OtherText {
  title: string;
  body: Document;
  by: string;
  at: string;
  isMine?: boolean;
}

/** Somebody published first. Both texts are here; whoever publishes second decides with both before them. */
export function ConflictPanel({
  other,
  written,
  lang,
  onSwap,
}: {
  other: OtherText;
  written: Document;
  lang: string;
  onSwap: () => void;
}) {
  const t = useMessages();
  const [shows, setShows] = useState<'text' | 'changes'>('changes');
  return (
    <section className="Card stack Conflict" role="alert" aria-label={t('wiki.conflictTitle')}>
      <h2>{t('wiki.conflictTitle')}</h2>
      <p>
        {t('wiki.conflict', { name: other.by })} <Ago at={other.at} />.{' '}
        {t(other.isMine ? 'wiki.conflictMine' : 'wiki.conflictTheirs', { name: other.by })}
      </p>
      <div className="row">
        <Button small aria-pressed={shows === 'changes'} onClick={() => setShows('changes')}>
          {t('wiki.conflictChanges')}
        </Button>
        <Button small aria-pressed={shows === 'text'} onClick={() => setShows('text')}>
          {t(other.isMine ? 'wiki.conflictMyText' : 'wiki.conflictTheirText', { name: other.by })}
        </Button>
        <Button small look="primary" onClick={onSwap}>
          {t(other.isMine ? 'wiki.conflictTakeMine' : 'wiki.conflictTake', { name: other.by })}
        </Button>
      </div>
      <div className="Conflict-text">
        {shows === 'text' ? (
          <>
            <p className="WikiPage-title">{other.title}</p>
            <RichText document={other.body} lang={lang} />
          </>
        ) : (
          <Suspense fallback={null}>
            <Comparison before={other.body} after={written} lang={lang} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
