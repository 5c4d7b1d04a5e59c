import { pollLimits } from '@plein/contract';
import { Button, Checkbox, IconButton, TextField, useMessages } from '@plein/platform/web';
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { IconPlus, IconX } from './icons';
import type { PollWriting } from './writing';
import './polls.css';

interface Props {
  poll: PollWriting;
  onChange: (poll: PollWriting) => void;
  /** What is still missing, as a sentence. */
  problem?: string;
}

/** What can be chosen, and how. */
export function PollForm({ poll, onChange, problem }: Props) {
  const t = useMessages();
  const frame = useRef<HTMLFieldSetElement>(null);
  const { options } = poll;
  const change = (part: Partial<PollWriting>) => onChange({ ...poll, ...part });
  const focusOn = (index: number) =>
    frame.current?.querySelectorAll<HTMLElement>('.Poll-field')[index]?.focus();
  // At once: the next letter belongs in the next field.
  const become = (next: string[], focused: number) => {
    flushSync(() => change({ options: next }));
    focusOn(focused);
  };
  const add = () => become([...options, ''], options.length);
  const press = (event: KeyboardEvent, index: number) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (index < options.length - 1) focusOn(index + 1);
    else if (options.length < pollLimits.mostOptions && options[index]!.trim()) add();
  };
  return (
    <div className="stack PollForm">
      <fieldset className="stack Poll-fields" ref={frame}>
        <legend className="Field-label">{t('polls.options')}</legend>
        {options.map((option, index) => (
          // The place is all that an option is known by while it is being written.
          <div key={index} className="Poll-row">
            <input
              className="Input Poll-field"
              aria-label={t('polls.option', { n: index + 1 })}
              placeholder={t('polls.option', { n: index + 1 })}
              maxLength={pollLimits.option}
              value={option}
              aria-invalid={problem && !option.trim() && index < 2 ? true : undefined}
              onChange={({ target }) =>
                change({ options: options.map((one, at) => (at === index ? target.value : one)) })
              }
              onKeyDown={(event) => press(event, index)}
            />
            {options.length > pollLimits.leastOptions && (
              <IconButton
                label={t('polls.removeOption', { n: index + 1 })}
                onClick={() =>
                  become(
                    options.filter((_, at) => at !== index),
                    Math.max(0, index - 1),
                  )
                }
              >
                <IconX size={18} />
              </IconButton>
            )}
          </div>
        ))}
        {options.length < pollLimits.mostOptions && (
          <div>
            <Button small look="quiet" onClick={add}>
              <IconPlus size={18} aria-hidden="true" /> {t('polls.addOption')}
            </Button>
          </div>
        )}
      </fieldset>
      <Checkbox
        label={t('polls.isMultiple')}
        checked={poll.isMultiple}
        onChange={({ target }) => change({ isMultiple: target.checked })}
      />
      <Checkbox
        label={t('polls.isAnonymous')}
        checked={poll.isAnonymous}
        onChange={({ target }) => change({ isAnonymous: target.checked })}
      />
      <Checkbox
        label={t('polls.hidesResult')}
        checked={poll.hidesResult}
        onChange={({ target }) => change({ hidesResult: target.checked })}
      />
      <TextField
        label={t('polls.closes')}
        type="datetime-local"
        value={poll.closes}
        onChange={({ target }) => change({ closes: target.value })}
      />
    </div>
  );
}
