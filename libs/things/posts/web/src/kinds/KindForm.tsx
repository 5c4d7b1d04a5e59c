import { type PraiseValue, praiseLimits, praiseValues, storyLimits, storyParts } from '@plein/contract';
import { useWriting } from '@plein/kernel/web';
import {
  Checkbox,
  Combobox,
  IconButton,
  Select,
  TextArea,
  TextField,
  useMessages,
} from '@plein/platform/web';
import { PollForm, emptyPoll } from '@plein/polls/web';
import { useRef, useState } from 'react';
import { IconX } from '../icons';
import {
  type PostDraft,
  type PraiseWriting,
  type StoryWriting,
  emptyMustRead,
  emptyPraise,
  emptyStory,
  perDay,
} from './kinds';
import './kinds.css';

interface Props {
  draft: PostDraft;
  /** Where it will stand; null: before everyone. */
  communityId: string | null;
  onChange: (part: Partial<PostDraft>) => void;
  /** What is still missing, as a sentence. */
  problem?: string;
}

/** The small form that belongs to one kind of post. */
export function KindForm({ draft, communityId, onChange, problem }: Props) {
  switch (draft.postType) {
    case 'poll':
      return (
        <PollForm poll={draft.poll ?? emptyPoll} problem={problem} onChange={(poll) => onChange({ poll })} />
      );
    case 'praise':
      return (
        <PraiseForm
          praise={draft.praise ?? emptyPraise}
          communityId={communityId}
          problem={problem}
          onChange={(praise) => onChange({ praise })}
        />
      );
    case 'story':
      return (
        <StoryForm
          story={draft.story ?? emptyStory}
          problem={problem}
          onChange={(story) => onChange({ story })}
        />
      );
    case 'announcement':
      return <AnnouncementForm draft={draft} onChange={onChange} />;
    default:
      return null;
  }
}

function PraiseForm({
  praise,
  communityId,
  problem,
  onChange,
}: {
  praise: PraiseWriting;
  communityId: string | null;
  problem?: string;
  onChange: (praise: PraiseWriting) => void;
}) {
  const t = useMessages();
  const { suggestPeople } = useWriting(communityId);
  const frame = useRef<HTMLDivElement>(null);
  const [round, setRound] = useState(0);
  const { people } = praise;
  return (
    <div className="stack" ref={frame}>
      {people.length > 0 && (
        <ul className="row Kind-people" aria-label={t('posts.praise.who')}>
          {people.map(({ id, name }) => (
            <li key={id} className="ChipsField-chip">
              {name}
              <IconButton
                label={t('platform.removeOne', { name })}
                onClick={() => onChange({ ...praise, people: people.filter((one) => one.id !== id) })}
              >
                <IconX size={14} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {people.length < praiseLimits.people && (
        <Combobox
          key={round}
          label={t('posts.praise.who')}
          error={problem}
          find={suggestPeople}
          show={(person) => (
            <>
              {person.name}
              {person.hint && <span className="meta"> · {person.hint}</span>}
              {person.canRead === false && <span className="meta"> · {t('posts.praise.cannotRead')}</span>}
            </>
          )}
          nameOf={(person) => person.name}
          onChoose={(person) => {
            if (!person || people.some(({ id }) => id === person.id)) return;
            onChange({ ...praise, people: [...people, { id: person.id, name: person.name }] });
            setRound(round + 1);
            requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('input')?.focus());
          }}
        />
      )}
      <Select
        label={t('posts.praise.for')}
        value={praise.value}
        onChange={({ target }) => onChange({ ...praise, value: target.value as PraiseValue })}
      >
        {praiseValues.map((value) => (
          <option key={value} value={value}>
            {t(`posts.praise.value.${value}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Four small fields, so that a story gets told. */
export function StoryForm({
  story,
  problem,
  onChange,
}: {
  story: StoryWriting;
  problem?: string;
  onChange: (story: StoryWriting) => void;
}) {
  const t = useMessages();
  return (
    <div className="stack">
      {storyParts.map((part, index) => (
        <TextArea
          key={part}
          label={t(`posts.story.${part}`)}
          hint={t(`posts.story.hint.${part}`)}
          rows={part === 'askMe' ? 1 : 3}
          maxLength={storyLimits[part]}
          data-takes-focus={index === 0 || undefined}
          error={problem && part !== 'askMe' && !story[part].trim() ? t('errors.isNotEmpty') : undefined}
          value={story[part]}
          onChange={({ target }) => onChange({ ...story, [part]: target.value })}
        />
      ))}
    </div>
  );
}

function AnnouncementForm({
  draft,
  onChange,
}: {
  draft: PostDraft;
  onChange: (part: Partial<PostDraft>) => void;
}) {
  const t = useMessages();
  const { mustRead = emptyMustRead } = draft;
  return (
    <div className="stack">
      <p className="meta">{t('posts.announcement.reach', { n: perDay })}</p>
      <Checkbox
        label={t('posts.mustRead.ask')}
        checked={mustRead.isOn}
        onChange={({ target }) => onChange({ mustRead: { ...mustRead, isOn: target.checked } })}
      />
      {mustRead.isOn && (
        <TextField
          label={t('posts.mustRead.untilField')}
          type="date"
          value={mustRead.until}
          onChange={({ target }) => onChange({ mustRead: { ...mustRead, until: target.value } })}
        />
      )}
    </div>
  );
}
