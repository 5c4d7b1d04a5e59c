import type { Document } from '@plein/document';
import { MentionReach, ShortEditor, useWriting } from '@plein/kernel/web';
import { Button, FormError, useAct, useMessages } from '@plein/platform/web';
import { useState } from 'react';
import { StoryForm } from './kinds/KindForm';
import type { StoryWriting } from './kinds/kinds';
import { RevisePost } from './revising.queries';

/** A post in its place, to be written anew. */
export function EditPost({
  id,
  body,
  story: before,
  communityId,
  onDone,
}: {
  id: string;
  body: Document;
  story: StoryWriting | null | undefined;
  communityId: string | null;
  onDone: () => void;
}) {
  const t = useMessages();
  const [text, setText] = useState<Document | null>(body);
  const [story, setStory] = useState<StoryWriting | null>(
    before
      ? { situation: before.situation, did: before.did, brought: before.brought, askMe: before.askMe }
      : null,
  );
  const revise = useAct(RevisePost);
  const writing = useWriting(communityId);
  const [isEarly, setEarly] = useState(false);
  const save = async () => {
    setEarly(writing.isUnderway());
    if (writing.isUnderway()) return;
    const written = story ? { body, story } : { body: text ?? { type: 'doc' as const, content: [] } };
    if (await revise.run({ id, input: written })) onDone();
  };
  return (
    <div className="stack">
      {story ? (
        <StoryForm story={story} problem={revise.sentence ?? undefined} onChange={setStory} />
      ) : (
        <ShortEditor
          label={t('posts.field')}
          initial={body}
          takesFocus
          onChange={setText}
          onSubmit={() => void save()}
          {...writing}
        />
      )}
      {!story && <MentionReach body={text} communityId={communityId} />}
      <FormError>{isEarly ? t('errors.file.underway') : revise.sentence}</FormError>
      <div className="row">
        <Button look="primary" small busy={revise.loading} onClick={() => void save()}>
          {t('platform.save')}
        </Button>
        <Button look="quiet" small onClick={onDone}>
          {t('platform.cancel')}
        </Button>
      </div>
    </div>
  );
}
