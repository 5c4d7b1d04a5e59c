import { isSafeHref } from '@plein/document';
import { useMessages } from '@plein/platform/web';
import { IconLink } from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';

/** Makes words a link, changes where it leads, or takes it away. */
export function LinkTool({ editor, tabIndex = -1 }: { editor: Editor; tabIndex?: number }) {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const isOn = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('link') });
  return (
    <>
      <button
        type="button"
        className="Editor-tool"
        aria-pressed={isOn}
        aria-expanded={isOpen}
        aria-label={t('editor.tool.link')}
        title={t('editor.tool.link')}
        tabIndex={tabIndex}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!isOpen)}
      >
        <IconLink size={18} stroke={1.75} />
      </button>
      {isOpen && <LinkForm editor={editor} onDone={() => setOpen(false)} />}
    </>
  );
}

function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useMessages();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [href, setHref] = useState(() => String(editor.getAttributes('link')['href'] ?? ''));
  const [isWrong, setWrong] = useState(false);
  useEffect(() => field.current?.focus(), []);

  const close = () => {
    onDone();
    editor.commands.focus();
  };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const address = completed(href);
    if (!address) return setWrong(true);
    const { empty } = editor.state.selection;
    const chain = editor.chain().focus().extendMarkRange('link');
    if (empty && !editor.isActive('link'))
      chain
        .insertContent({
          type: 'text',
          text: href.trim(),
          marks: [{ type: 'link', attrs: { href: address } }],
        })
        .run();
    else chain.setMark('link', { href: address }).run();
    onDone();
  };

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save(event);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    close();
  };

  return (
    // Not a form element: the editor may stand inside one.
    <div className="Editor-link">
      <label htmlFor={id}>{t('editor.linkAddress')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        value={href}
        maxLength={2_000}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onKeyDown={press}
        onChange={(event) => {
          setHref(event.target.value);
          setWrong(false);
        }}
      />
      <button type="button" className="LinkButton" onClick={save}>
        {t('editor.linkSave')}
      </button>
      {editor.isActive('link') && (
        <button
          type="button"
          className="LinkButton"
          onClick={() => {
            editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
            onDone();
          }}
        >
          {t('editor.linkRemove')}
        </button>
      )}
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className="Field-error">
          {t('editor.linkWrong')}
        </p>
      )}
    </div>
  );
}

/** An address as people type it, made whole; null when a click could not go there. */
export function completed(typed: string): string | null {
  const address = typed.trim();
  if (!address) return null;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) return `mailto:${address}`;
  const whole = /^(https?:|mailto:|tel:|\/|#)/i.test(address) ? address : `https://${address}`;
  return isSafeHref(whole) && (whole !== `https://${address}` || address.includes('.')) ? whole : null;
}
