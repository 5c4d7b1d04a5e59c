import type { Document } from '@plein/document';
import { type EditorHandle, PageEditor, useWriting } from '@plein/kernel/web';
import { Button, FormError, TextField, useMessages } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import type { WikiDraft } from './useWikiDraft';
import { PageSuggestQuery } from './wiki.queries';

interface Props {
  communityId: string;
  lang?: string;
  text: WikiDraft;
  onChange: (part: Partial<WikiDraft>) => void;
  /** The text of the editor when it opens. */
  initial: Document | null;
  /** Counts up when the editor is to begin anew with `initial`. */
  round?: number;
  editor: RefObject<EditorHandle | null>;
  isKept: boolean;
  isNew?: boolean;
  busy: boolean;
  sentence: string | null;
  errorOf: (field: string) => string | undefined;
  onPublish: () => void;
  onCancel: () => void;
  /** Over the title. */
  above?: ReactNode;
  /** What a reader sees where the tools stand; holds their place. */
  facts?: ReactNode;
  /** Between the bar and the text. */
  children?: ReactNode;
}

/** Title, text and one slim bar: where the page stands, and as it will be read. */
export function WikiForm({
  communityId,
  lang,
  text,
  onChange,
  initial,
  round = 0,
  editor,
  isKept,
  isNew,
  busy,
  sentence,
  errorOf,
  onPublish,
  onCancel,
  above,
  facts,
  children,
}: Props) {
  const t = useMessages();
  const client = useApolloClient();
  const writing = useWriting(communityId);
  const [isEarly, setEarly] = useState(false);
  const publish = () => {
    setEarly(writing.isUnderway());
    if (!writing.isUnderway()) onPublish();
  };
  const [toolbar, setToolbar] = useState<HTMLElement | null>(null);
  const suggestPages = useMemo(
    () => async (letters: string) => {
      const { data } = await client.query({ query: PageSuggestQuery, variables: { letters, communityId } });
      return (data?.pageSuggest ?? []).map(({ id, title, community }) => ({
        id,
        title,
        place: community.name,
      }));
    },
    [client, communityId],
  );
  const bodyError = errorOf('body');
  return (
    <form
      className="WikiPage WikiForm"
      aria-label={text.title || t('wiki.newPage')}
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <div className="WikiPage-text">
        {above}
        <h1 className="visually-hidden">{text.title || t('wiki.newPage')}</h1>
        <div className="WikiForm-head WikiPage-title" data-text={text.title}>
          <textarea
            className="WikiForm-title WikiPage-title"
            aria-label={t('wiki.titleLabel')}
            placeholder={t('wiki.titleLabel')}
            aria-invalid={errorOf('title') ? true : undefined}
            maxLength={200}
            rows={1}
            lang={lang}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a new page begins with its title.
            autoFocus={isNew}
            value={text.title}
            onChange={(event) => onChange({ title: event.target.value.replace(/\s*\n\s*/g, ' ') })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (event.ctrlKey || event.metaKey) publish();
              else editor.current?.focus();
            }}
          />
        </div>
        {facts}
        <div ref={setToolbar} className="WikiForm-tools" />
        {children}
        <div className="WikiPage-body">
          {toolbar && (
            <PageEditor
              key={round}
              ref={editor}
              label={t('wiki.textLabel')}
              placeholder={t('wiki.textHint')}
              initial={initial}
              toolbarIn={toolbar}
              takesFocus={isNew ? round > 0 : 'inView'}
              isInvalid={Boolean(bodyError)}
              lang={lang}
              onChange={(body) => onChange({ body })}
              onSubmit={publish}
              suggestPages={suggestPages}
              {...writing}
            />
          )}
        </div>
      </div>
      <div className="WikiPage-margin WikiForm-margin">
        {!isNew && (
          <div className="WikiForm-note">
            <TextField
              label={t('wiki.changeNote')}
              hint={t('wiki.changeNoteHint')}
              error={errorOf('changeNote')}
              maxLength={200}
              value={text.changeNote}
              onChange={(event) => onChange({ changeNote: event.target.value })}
            />
          </div>
        )}
        <div className="WikiForm-acts">
          <FormError>
            {isEarly ? t('errors.file.underway') : (errorOf('title') ?? bodyError ?? sentence)}
          </FormError>
          <span className="meta" role="status">
            {isKept ? t('wiki.kept') : ''}
          </span>
          <Button small onClick={onCancel}>
            {t(isNew ? 'platform.cancel' : 'wiki.stop')}
          </Button>
          <Button small look="primary" type="submit" busy={busy}>
            {t('wiki.publish')}
          </Button>
        </div>
      </div>
    </form>
  );
}
