import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { useMessages } from '../i18n/messages';
import { Field } from './Field';

interface Props<T extends { id: string }> {
  label: string;
  hint?: string;
  error?: string;
  placeholder?: string;
  /** Asks for what fits the letters; called after a short pause. */
  find: (letters: string) => Promise<T[]>;
  /** How one option looks in the list. */
  show: (option: T) => ReactNode;
  /** How the chosen one reads in the field. */
  nameOf: (option: T) => string;
  onChoose: (option: T | null) => void;
}

/** A field with a list of what fits: arrows walk it, Enter chooses, Escape closes; the number found is told. */
export function Combobox<T extends { id: string }>({
  label,
  hint,
  error,
  placeholder,
  find,
  show,
  nameOf,
  onChoose,
}: Props<T>) {
  const t = useMessages();
  const id = useId();
  const [letters, setLetters] = useState('');
  const [options, setOptions] = useState<T[] | null>(null);
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState(false);

  useEffect(() => {
    if (chosen || letters.trim().length < 2) {
      setOptions(null);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      void find(letters.trim()).then((found) => {
        if (!current) return;
        setOptions(found);
        setAt(0);
      });
    }, 150);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [letters, chosen, find]);

  const choose = (option: T) => {
    setLetters(nameOf(option));
    setChosen(true);
    setOptions(null);
    onChoose(option);
  };

  const press = (event: KeyboardEvent) => {
    if (!options?.length) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % options.length);
    else if (event.key === 'ArrowUp') setAt((at - 1 + options.length) % options.length);
    else if (event.key === 'Enter') choose(options[at]!);
    else if (event.key === 'Escape') setOptions(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field {...{ label, hint, error }}>
      {(wired) => (
        <div className="Combobox">
          <input
            {...wired}
            className="Input"
            role="combobox"
            autoComplete="off"
            aria-expanded={!!options}
            aria-controls={`${id}-list`}
            aria-activedescendant={options?.[at] ? `${id}-${options[at].id}` : undefined}
            placeholder={placeholder}
            value={letters}
            onChange={(event) => {
              setLetters(event.target.value);
              if (chosen) onChoose(null);
              setChosen(false);
            }}
            onKeyDown={press}
            onBlur={() => setTimeout(() => setOptions(null), 150)}
          />
          <span className="visually-hidden" role="status">
            {options && t('platform.found', { n: options.length })}
          </span>
          {options && (
            <div className="Listbox" role="listbox" id={`${id}-list`} aria-label={label}>
              {options.length === 0 && <p className="meta">{t('platform.nothingFound')}</p>}
              {options.map((option, index) => (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field.
                <div
                  key={option.id}
                  id={`${id}-${option.id}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  className="Option"
                  // The field keeps the focus; and a finger that scrolls the list chooses nothing.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(option)}
                >
                  {show(option)}
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}
