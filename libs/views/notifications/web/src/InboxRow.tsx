import { Ago, Avatar, Button, IconButton, useMessages } from '@plein/platform/web';
import { LevelDialog } from '@plein/follows/web';
import { Link } from '@tanstack/react-router';
import { type MouseEvent, Suspense, useState } from 'react';
import { FormattedDate } from 'react-intl';
import { IconBellOff, IconCheck, IconClock, IconHelp, IconMail } from './icons';
import { useSwipe } from './useSwipe';
import type { InboxActs, InboxLine } from './useInboxActs';

interface Props {
  line: InboxLine;
  view: 'open' | 'later' | 'done';
  isShown: boolean;
  acts: InboxActs;
  onOpen: () => void;
  onLater: () => void;
}

/** What happened, in one sentence. */
export function useSentence(): (line: InboxLine) => string {
  const t = useMessages();
  return (line) =>
    t(`inbox.what.${line.reason}`, {
      name: line.actor?.name ?? t('inbox.plein'),
      others: line.others,
      place: line.community?.name ?? 'none',
    });
}

/** One line: what happened, the beginning of the text, why one gets it, and what one can do with it. */
export function InboxRow({ line, view, isShown, acts, onOpen, onLater }: Props) {
  const t = useMessages();
  const sentence = useSentence()(line);
  const [asksWhy, setAsksWhy] = useState(false);
  const why = t(line.why ? `inbox.why.is.${line.why}` : `inbox.why.${line.reason}`, {
    place: line.community?.name ?? '',
  });
  const about = levelAbout(line);
  const isNew = !line.readAt && view === 'open';
  const swipe = useSwipe(() => void acts.done(line, view !== 'done'), onLater);
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <li
      className={`InboxRow ${isNew ? 'is-new' : ''} ${isShown ? 'is-shown' : ''}`}
      data-row={line.id}
      {...(view === 'open' ? swipe : {})}
    >
      {isNew && <span className="Stip" role="img" aria-label={t('inbox.new')} />}
      {line.actor ? (
        <Avatar id={line.actor.id} name={line.actor.name} photoId={line.actor.photoId} />
      ) : (
        <span className="InboxRow-noface" />
      )}
      <div className="InboxRow-text">
        <a href={line.address} onClick={open} aria-current={isShown || undefined} data-line>
          {sentence}
        </a>
        {line.excerpt && <p className="InboxRow-excerpt">{line.excerpt}</p>}
        <p className="meta">
          {why} ·{' '}
          <Link to={line.address}>
            <Ago at={line.createdAt} />
          </Link>
          {line.also.map(({ reason, people }) => (
            <span key={reason}> · {t(`inbox.also.${reason}`, { n: people })}</span>
          ))}
          {line.laterUntil && view === 'later' && (
            <>
              {' · '}
              {t('inbox.comesBack')}{' '}
              <FormattedDate
                value={line.laterUntil}
                weekday="short"
                day="numeric"
                month="short"
                hour="2-digit"
                minute="2-digit"
              />
            </>
          )}
          {line.returnedAt && view === 'open' && <> · {t('inbox.returned')}</>}
        </p>
        <div className="InboxRow-acts">
          <Act icon={IconCheck} onClick={() => void acts.done(line, view !== 'done')} about={sentence}>
            {t(view === 'done' ? 'inbox.reopen' : 'inbox.finish')}
          </Act>
          {view === 'open' && (
            <Act icon={IconClock} onClick={onLater} about={sentence}>
              {t('inbox.toLater')}
            </Act>
          )}
          {view === 'later' && (
            <Act icon={IconClock} onClick={() => void acts.later(line, null)} about={sentence}>
              {t('inbox.now')}
            </Act>
          )}
          {view === 'open' && canMute(line) && (
            <Act icon={IconBellOff} onClick={() => void acts.mute(line)} about={sentence}>
              {t('inbox.mute')}
            </Act>
          )}
          {view === 'open' && line.readAt && (
            <IconButton
              label={t('inbox.unread')}
              className="InboxRow-unread"
              onClick={() => void acts.unread(line)}
            >
              <IconMail size={16} aria-hidden="true" />
            </IconButton>
          )}
          {about && (
            <IconButton
              label={t('inbox.whyThis')}
              aria-haspopup="dialog"
              className="InboxRow-unread"
              onClick={() => setAsksWhy(true)}
            >
              <IconHelp size={16} aria-hidden="true" />
            </IconButton>
          )}
        </div>
      </div>
      {asksWhy && about && (
        <Suspense>
          <LevelDialog {...about} onClose={() => setAsksWhy(false)}>
            <p>{t('inbox.because', { why })}</p>
            <p>
              <Link to="/settings/notifications">{t('inbox.toSettings')}</Link>
            </p>
          </LevelDialog>
        </Suspense>
      )}
    </li>
  );
}

/** What one can want to hear more or less of: the conversation, or else the community. */
const levelAbout = ({ root, community, why, actor }: InboxLine) => {
  if (why === 'watches-person' && actor) return { scope: 'person', target: actor.id } as const;
  if (community && why.endsWith('community')) return { scope: 'community', target: community.id } as const;
  if (root) return { scope: 'content', target: root.id } as const;
  return community ? ({ scope: 'community', target: community.id } as const) : null;
};

/** What waits for an answer or is about one's own place cannot be turned off. */
export const canMute = ({ root, reason }: InboxLine): boolean =>
  root !== null && !['handover-offered', 'role-assigned'].includes(reason);

interface ActProps {
  icon: typeof IconCheck;
  about: string;
  onClick: () => void;
  children: string;
}

/** A button under a line; it names the line for who does not see that it stands under it. */
function Act({ icon: Icon, about, onClick, children }: ActProps) {
  return (
    <Button small look="quiet" onClick={onClick}>
      <Icon size={16} aria-hidden="true" />
      {children}
      <span className="visually-hidden">: {about}</span>
    </Button>
  );
}
