import type { PostType } from '@plein/contract';
import type { Document } from '@plein/document';
import { ShortEditor, fetchEditor, useMe, useWriting } from '@plein/kernel/web';
import {
  Avatar,
  Button,
  FormError,
  newId,
  useAct,
  useDraft,
  useKey,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { PublishPost } from './posts.queries';
import { addToStreams } from './streams';
import './posts.css';

interface Draft {
  body: Document | null;
  postType: PostType;
  communityId: string;
}

/** One place to write from. A plain line until it is touched; who will see it is said before a word is written. */
export function PostComposer({ communityId }: { communityId?: string }) {
  const t = useMessages();
  const me = useMe();
  const tell = useToast();
  const { hash } = useLocation();
  const frame = useRef<HTMLDivElement>(null);
  const { draft, keep, discard } = useDraft<Draft>(`${me.person.id}:post:${communityId ?? 'home'}`);
  const [isOpen, setOpen] = useState(draft !== null);
  const [text, setText] = useState<Draft>(
    draft?.text ?? { body: null, postType: 'update', communityId: communityId ?? '' },
  );
  const [id, setId] = useState(newId);
  const [round, setRound] = useState(0);
  const publish = useAct(PublishPost);
  const place = text.communityId || null;
  const writing = useWriting(place);
  const chosen = me.communities.find(({ community }) => community.id === place)?.community;

  const open = () => {
    setOpen(true);
    frame.current?.scrollIntoView({ block: 'nearest' });
  };
  useKey('write', open);
  useEffect(() => {
    if (hash === 'write') open();
  }, [hash]);

  const change = (part: Partial<Draft>) => {
    const next = { ...text, ...part };
    setText(next);
    if (next.body) keep(next);
    else discard();
  };

  const send = async () => {
    if (publish.loading) return;
    const done = await publish.run(
      {
        input: {
          id,
          communityId: place,
          postType: text.postType,
          body: text.body ?? { type: 'doc', content: [] },
        },
      },
      { update: (cache: Parameters<typeof addToStreams>[0]) => addToStreams(cache, id, place) },
    );
    if (!done) return;
    discard();
    setText({ ...text, body: null, postType: 'update' });
    setId(newId());
    setRound(round + 1);
    setOpen(false);
    tell(t('posts.published'));
  };

  return (
    <div className="Card PostComposer" ref={frame} id="write">
      {isOpen ? (
        <div className="stack">
          <div className="PostComposer-types" role="group" aria-label={t('posts.kind')}>
            {(['update', 'question', ...(me.roles.includes('news') ? ['news'] : [])] as PostType[]).map(
              (type) => (
                <button
                  key={type}
                  type="button"
                  className="Chip"
                  aria-pressed={text.postType === type}
                  onClick={() => change({ postType: type })}
                >
                  {t(`posts.kind.${type}`)}
                </button>
              ),
            )}
          </div>
          {!communityId && (
            <label className="PostComposer-place">
              <span>{t('posts.where')}</span>
              <select
                className="Input"
                value={text.communityId}
                onChange={(event) => change({ communityId: event.target.value })}
              >
                <option value="">{t('posts.everyone')}</option>
                {me.communities.map(({ community }) => (
                  <option key={community.id} value={community.id}>
                    {community.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <p className="meta">
            {chosen
              ? t(chosen.kind === 'open' ? 'posts.audience.open' : 'posts.audience.members', {
                  name: chosen.name,
                })
              : t('posts.audience.everyone')}
          </p>
          <ShortEditor
            key={round}
            label={t('posts.field')}
            placeholder={t(`posts.invite.${text.postType}`, { name: me.person.name.split(' ')[0] })}
            initial={text.body}
            takesFocus
            onChange={(body) => change({ body })}
            onSubmit={() => void send()}
            {...writing}
          />
          <FormError>{publish.sentence}</FormError>
          <div className="row">
            <Button look="primary" busy={publish.loading} onClick={() => void send()}>
              {t('posts.publish')}
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              {t('platform.close')}
            </Button>
            {draft && text.body && (
              <span className="meta">
                {t('posts.draft')}{' '}
                <button
                  type="button"
                  className="LinkButton"
                  onClick={() => {
                    discard();
                    setText({ ...text, body: null });
                    setRound(round + 1);
                  }}
                >
                  {t('posts.discard')}
                </button>
              </span>
            )}
          </div>
        </div>
      ) : (
        <div className="PostComposer-line">
          <Avatar id={me.person.id} name={me.person.name} photoId={me.person.photoId} />
          <button
            type="button"
            className="PostComposer-open"
            onPointerEnter={() => fetchEditor('short')}
            onFocus={() => fetchEditor('short')}
            onClick={open}
          >
            {t('posts.invite.update', { name: me.person.name.split(' ')[0] })}
          </button>
        </div>
      )}
    </div>
  );
}
