import { useMessages } from '@plein/platform/web';
import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Suggesting } from './suggestions';

/**
 * The list under `@`, `#`, `[[` or `/`. Focus stays in the text; the text field says which line is active, and
 * how many there are is announced.
 */
export function SuggestionList({
  id,
  editor,
  suggesting,
}: {
  id: string;
  editor: Editor;
  suggesting: Suggesting;
}) {
  const t = useMessages();
  const open = useSyncExternalStore(suggesting.watch, suggesting.now);
  const list = useRef<HTMLDivElement>(null);
  const isShown = open !== null && open.options.length > 0;
  const active = isShown ? `${id}-${open.active}` : null;

  useEffect(() => {
    if (editor.isDestroyed) return;
    const field = editor.view.dom;
    mark(field, 'aria-controls', active && id);
    mark(field, 'aria-activedescendant', active);
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [editor, id, active]);

  const count = open && !open.isLoading ? t('editor.suggestions', { count: open.options.length }) : '';
  return (
    <>
      <span role="status" className="visually-hidden">
        {count}
      </span>
      {isShown &&
        createPortal(
          <div
            ref={list}
            id={id}
            role="listbox"
            aria-label={t(`editor.list.${open.trigger}`)}
            className="Editor-suggestions"
            style={place(open.rect)}
          >
            {open.options.map((option, index) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the text.
              <div
                key={option.key}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === open.active}
                className="Option"
                onPointerMove={() => index !== open.active && suggesting.activate(index)}
                // The text keeps its caret; and a finger that scrolls the list chooses nothing.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => open.choose(option)}
              >
                {option.icon && <span className="Editor-suggestion-icon">{option.icon}</span>}
                <span className="Editor-suggestion-label">{option.label}</span>
                {option.hint && <span className="Editor-suggestion-hint">{option.hint}</span>}
                {option.warning && <span className="Editor-suggestion-warning">{option.warning}</span>}
              </div>
            ))}
          </div>,
          // Inside an open dialog, what stands outside of it cannot be clicked.
          editor.view.dom.closest('dialog') ?? document.body,
        )}
    </>
  );
}

function mark(field: HTMLElement, attribute: string, value: string | null): void {
  if (value) field.setAttribute(attribute, value);
  else field.removeAttribute(attribute);
}

/** Under the sign, or above it where there is no room below. */
function place(rect: DOMRect | null) {
  if (!rect) return { display: 'none' };
  const left = Math.max(8, Math.min(rect.left, window.innerWidth - 328));
  return rect.bottom + 280 > window.innerHeight && rect.top > 280
    ? { left, bottom: window.innerHeight - rect.top + 6 }
    : { left, top: rect.bottom + 6 };
}
