import { IconX } from './icons';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../i18n/messages';
import { Field } from './Field';

interface Props {
  label: string;
  hint?: string;
  error?: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** What others wrote that fits the letters. */
  suggest: (letters: string) => Promise<readonly string[]>;
  maxLength: number;
  most: number;
}

/** Several words or short phrases: Enter or a comma adds one, Backspace takes the last one back, arrows walk the suggestions. */
export function ChipsField({ label, hint, error, values, onChange, suggest, maxLength, most }: Props) {
  const t = useMessages();
  const id = useId();
  const [letters, setLetters] = useState('');
  const [options, setOptions] = useState<readonly string[]>([]);
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const has = (word: string) => values.some((one) => one.toLowerCase() === word.toLowerCase());

  useEffect(() => {
    if (!letters.trim()) {
      setOptions([]);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      void suggest(letters.trim()).then((found) => {
        if (!current) return;
        setOptions(found);
        setAt(-1);
      });
    }, 150);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [letters, suggest]);

  const shown = options.filter((option) => !has(option));
  const add = (words: string) => {
    const added = words
      .split(',')
      .map((word) => word.trim().slice(0, maxLength))
      .filter((word, index, all) => word && !has(word) && all.indexOf(word) === index);
    onChange([...values, ...added].slice(0, most));
    setLetters('');
    setOptions([]);
    setAt(-1);
  };
  const remove = (value: string) => {
    onChange(values.filter((one) => one !== value));
    input.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && shown.length) setAt((at + 1) % shown.length);
    else if (event.key === 'ArrowUp' && shown.length) setAt((at <= 0 ? shown.length : at) - 1);
    else if ((event.key === 'Enter' || event.key === ',') && letters.trim()) add(shown[at] ?? letters);
    else if (event.key === 'Escape' && shown.length) setOptions([]);
    else if (event.key === 'Backspace' && !letters && values.length) onChange(values.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field {...{ label, hint, error }}>
      {(wired) => (
        <div className="Combobox">
          <div className="ChipsField">
            {values.map((value) => (
              <span key={value} className="ChipsField-chip">
                {value}
                <button
                  type="button"
                  aria-label={t('platform.removeOne', { name: value })}
                  onClick={() => remove(value)}
                >
                  <IconX size={14} />
                </button>
              </span>
            ))}
            <input
              {...wired}
              ref={input}
              role="combobox"
              autoComplete="off"
              aria-expanded={shown.length > 0}
              aria-controls={`${id}-list`}
              aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
              maxLength={maxLength}
              value={letters}
              onChange={({ target }) =>
                target.value.includes(',') ? add(target.value) : setLetters(target.value)
              }
              onKeyDown={press}
              onBlur={() => letters.trim() && add(letters)}
            />
          </div>
          <span className="visually-hidden" role="status">
            {letters && t('platform.found', { n: shown.length })}
          </span>
          {shown.length > 0 && (
            <div className="Listbox" role="listbox" id={`${id}-list`} aria-label={label}>
              {shown.map((option, index) => (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field.
                <div
                  key={option}
                  id={`${id}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  className="Option"
                  // The field keeps the focus; and a finger that scrolls the list chooses nothing.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => add(option)}
                >
                  {option}
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}
