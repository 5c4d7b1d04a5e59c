import { type Document, excerpt } from '@plein/document';
import { PersonChip, type PersonChip_person } from '@plein/kernel/web';
import { Ago, Button, type DocumentType, type FragmentType, useKept, useMessages } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import type { Quote_post } from './quotes.queries';
import './quotes.css';

const most = 280;

/** What a post quotes, as far as its reader may read it and wants to. */
export function QuoteBox({ id, quote }: { id: string; quote: Quote }) {
  const t = useMessages();
  const [isOpen, setOpen] = useKept(`quote:${id}`, false);
  const { post, isTakenBack, isMuted } = quote;
  if (!post)
    return <EmptyQuote>{t(isTakenBack ? 'posts.quote.takenBack' : 'posts.quote.hidden')}</EmptyQuote>;
  if (isMuted && !isOpen)
    return (
      <EmptyQuote>
        {t('posts.quote.muted')}{' '}
        <Button small look="quiet" onClick={() => setOpen(true)}>
          {t('posts.quote.show')}
        </Button>
      </EmptyQuote>
    );
  return <QuotedText {...post} />;
}

/** That there is something, and why it cannot be seen. */
export const EmptyQuote = ({ children }: { children: React.ReactNode }) => (
  <div className="Quote is-empty">
    <p className="meta">{children}</p>
  </div>
);

interface Quoted {
  id: string;
  language: string;
  createdAt: string;
  body: Document;
  author: FragmentType<typeof PersonChip_person>;
}

/** Somebody's words in a post of another: who, when, how they begin, and the way there. */
export function QuotedText({ id, language, createdAt, body, author }: Quoted) {
  const t = useMessages();
  return (
    <blockquote className="Quote" cite={`/p/${id}`}>
      <div className="row">
        <PersonChip person={author} />
        <span className="meta">
          <Ago at={createdAt} />
        </span>
      </div>
      <p className="Quote-text" lang={language}>
        <Link to="/p/$id" params={{ id }}>
          {excerpt(body, most) || t('posts.one')}
        </Link>
      </p>
    </blockquote>
  );
}

type Quote = NonNullable<DocumentType<typeof Quote_post>['quote']>;
