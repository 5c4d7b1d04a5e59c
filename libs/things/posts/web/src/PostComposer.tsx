import { fetchEditor, useMe } from '@plein/kernel/web';
import { Avatar, Dialog, useHasDraft, useKey, useMessages } from '@plein/platform/web';
import type { Document } from '@plein/document';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { PostForm, fetchPostForm } from './LazyPostForm';
import { WaitingPosts } from './WaitingPosts';
import {
  type Quoted,
  draftPlace,
  offerAsking,
  offerComposer,
  offerQuoting,
  openComposer,
} from './openComposer';
import './posts.css';

const fetchAhead = () => {
  fetchPostForm();
  fetchEditor('short');
};
/** The page itself comes first. */
const calmMillis = 2_000;
const quoteHash = 'quote-';

/**
 * One place to write from: a plain line until it is touched, opened in place. When it is asked for from further
 * down the page it opens above it, so that nobody loses where they were.
 */
export function PostComposer({ communityId }: { communityId?: string }) {
  const t = useMessages();
  const me = useMe();
  const { hash } = useLocation();
  const frame = useRef<HTMLDivElement>(null);
  const hasDraft = useHasDraft(draftPlace(me.person.id, { communityId }));
  const [isOpen, setOpen] = useState<'here' | 'above' | false>(hasDraft ? 'here' : false);
  const opened = useRef(isOpen);
  opened.current = isOpen;

  useEffect(
    () =>
      offerComposer('here', () => {
        const { top, bottom } = frame.current!.getBoundingClientRect();
        const isInView = bottom > 0 && top < window.innerHeight;
        if (opened.current === 'here') focusOn(frame.current!, '[role="textbox"]');
        else setOpen(isInView ? 'here' : 'above');
      }),
    [],
  );
  useEffect(() => {
    if (hash === 'write') setOpen('here');
  }, [hash]);

  const close = () => {
    setOpen(false);
    if (isOpen === 'here') requestAnimationFrame(() => focusOn(frame.current, '.PostComposer-open'));
  };
  const form = <PostForm communityId={communityId} onSent={close} onClose={close} />;

  return (
    <>
      <div className="Card PostComposer" ref={frame} id="write">
        {isOpen === 'here' ? (
          form
        ) : (
          <div className="PostComposer-line">
            <Avatar id={me.person.id} name={me.person.name} photoId={me.person.photoId} />
            <button
              type="button"
              className="PostComposer-open"
              onPointerEnter={fetchAhead}
              onFocus={fetchAhead}
              onClick={() => setOpen('here')}
            >
              {hasDraft
                ? t('posts.continue')
                : t('posts.invite.update', { name: me.person.name.split(' ')[0] })}
            </button>
          </div>
        )}
      </div>
      <WaitingPosts communityId={communityId} />
      {isOpen === 'above' && <ComposerDialog form={form} onClose={close} />}
    </>
  );
}

/** The composer of every page that has none of its own. */
export function ComposerAnywhere() {
  const [isOpen, setOpen] = useState(false);
  const [question, setQuestion] = useState<Document | null>();
  const [quoted, setQuoted] = useState<Quoted>();
  const { hash } = useLocation();
  useEffect(() => offerComposer('anywhere', () => setOpen(true)), []);
  useEffect(
    () =>
      offerAsking((asked) => {
        setQuestion(asked);
        setOpen(true);
      }),
    [],
  );
  useEffect(() => {
    const quote = (one: Quoted) => {
      setQuoted(one);
      setOpen(true);
    };
    // From among the drafts, whatever became of the post itself.
    if (hash.startsWith(quoteHash)) quote({ id: hash.slice(quoteHash.length), communityId: null });
    return offerQuoting(quote);
  }, [hash]);
  useEffect(() => {
    const timer = setTimeout(fetchPostForm, calmMillis);
    return () => clearTimeout(timer);
  }, []);
  useKey('write', openComposer, true, 'last');
  const close = () => {
    setOpen(false);
    setQuestion(undefined);
    setQuoted(undefined);
  };
  if (!isOpen) return null;
  return (
    <ComposerDialog
      form={<PostForm question={question} quoted={quoted} onSent={close} onClose={close} />}
      onClose={close}
    />
  );
}

function ComposerDialog({ form, onClose }: { form: ReactNode; onClose: () => void }) {
  const t = useMessages();
  return (
    <Dialog title={t('posts.write')} onClose={onClose}>
      <div className="PostComposer">{form}</div>
    </Dialog>
  );
}

function focusOn(within: Element | null, selector: string): void {
  const found = within?.querySelector<HTMLElement>(selector);
  found?.scrollIntoView({ block: 'nearest' });
  found?.focus();
}
