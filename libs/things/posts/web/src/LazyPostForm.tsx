import { fromPlainText } from '@plein/document';
import { useMe } from '@plein/kernel/web';
import { NotFetched, type NotThere, onDemand, readKept, useMessages, writeKept } from '@plein/platform/web';
import { Suspense, useRef } from 'react';
import { draftPlace } from './openComposer';
import type { PostForm as Form } from './PostForm';

const Arriving = onDemand(async () => (await import('./PostForm')).PostForm, FormWaits, { isAhead: true });

/** Fetches the form ahead, so that it is there when the line is not. */
export const fetchPostForm = (): void => void Arriving.preload();

type Props = Parameters<typeof Form>[0];

/** Without a line one can begin all the same. */
function FormWaits({ communityId, quoted, ...why }: Props & NotThere) {
  return (
    <>
      <Beginning communityId={communityId} quoted={quoted} />
      <NotFetched {...why} />
    </>
  );
}

/** What one writes a post in, fetched when it is first wanted; what is typed until then goes along as a draft. */
export const PostForm = (props: Props) => (
  <Suspense fallback={<Beginning communityId={props.communityId} quoted={props.quoted} />}>
    <Arriving {...props} />
  </Suspense>
);

function Beginning({ communityId, quoted }: Pick<Props, 'communityId' | 'quoted'>) {
  const t = useMessages();
  const me = useMe();
  const place = draftPlace(me.person.id, { communityId, quoted });
  const isNew = useRef(readKept(place) === null);
  const keep = (words: string) =>
    writeKept(place, {
      text: {
        body: fromPlainText(words),
        postType: 'update',
        communityId: communityId ?? quoted?.communityId ?? '',
        quotedId: quoted?.id,
      },
      at: new Date().toISOString(),
      isDirty: true,
    });
  return (
    <div className="PostComposer-waits">
      {isNew.current && (
        <textarea
          className="Input"
          aria-label={t('posts.field')}
          ref={(field) => field?.focus()}
          onChange={({ target }) => keep(target.value)}
        />
      )}
    </div>
  );
}
