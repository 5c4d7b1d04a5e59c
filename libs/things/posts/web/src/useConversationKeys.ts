import { useKey } from '@plein/platform/web';
import { quoteCard } from './openComposer';
import { wish } from '@plein/saves/web';

const stops = '[data-post], .CommentItem';

/** Walking through a post and what was said to it, and answering what has the focus. */
export function useConversationKeys(): void {
  const all = () => [...document.querySelectorAll<HTMLElement>(stops)];
  const present = () => document.activeElement?.closest<HTMLElement>(stops) ?? null;
  const walk = (step: 1 | -1) => {
    const places = all();
    const now = present();
    const at = now ? places.indexOf(now) : -1;
    const next = places[at < 0 ? 0 : Math.min(places.length - 1, Math.max(0, at + step))];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  };
  useKey('next', () => walk(1));
  useKey('previous', () => walk(-1));
  useKey('save', () => {
    const here = present() ?? all()[0];
    const contentId = here?.dataset['post'] ?? here?.id.replace('comment-', '');
    if (contentId) wish({ contentId, act: 'keep' });
  });
  useKey('quote', () => quoteCard(all().find((one) => one.dataset['post'])));
  useKey('reply', () => {
    const comment = present()?.closest('.CommentItem');
    const answer = comment?.querySelector<HTMLElement>('[data-reply-to]');
    (answer ?? [...document.querySelectorAll<HTMLElement>('[data-reply]')].at(-1))?.click();
  });
}
