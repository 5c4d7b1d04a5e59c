import { useMessages } from '@plein/platform/web';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Tool } from './tools';

interface Props {
  editor: Editor;
  tools: readonly Tool[];
  label: string;
  /** More buttons, behind the tools. */
  children?: ReactNode;
}

/** A row of tools: one stop for Tab, arrow keys within. */
export function Toolbar({ editor, tools, label, children }: Props) {
  const t = useMessages();
  const row = useRef<HTMLDivElement>(null);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => tools.map((tool) => tool.isOn(now)).join(),
  }).split(',');
  return (
    <div
      ref={row}
      role="toolbar"
      aria-label={label}
      className="Editor-toolbar"
      onKeyDown={(event) => walk(event, row.current!)}
    >
      {tools.map((tool, index) => (
        <button
          key={tool.name}
          type="button"
          className="Editor-tool"
          aria-pressed={on[index] === 'true'}
          aria-label={t(`editor.tool.${tool.name}`)}
          title={[t(`editor.tool.${tool.name}`), tool.keys].filter(Boolean).join(' · ')}
          tabIndex={index === 0 ? 0 : -1}
          // The caret stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => tool.run(editor)}
        >
          {tool.icon}
        </button>
      ))}
      {children}
    </div>
  );
}

/** Arrow keys, Home and End move among the buttons; the last one used keeps the place of the row in the tab order. */
function walk(event: KeyboardEvent, row: HTMLElement): void {
  const buttons = [...row.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (at < 0) return;
  const to =
    event.key === 'ArrowRight'
      ? at + 1
      : event.key === 'ArrowLeft'
        ? at - 1
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? buttons.length - 1
            : null;
  if (to === null) return;
  event.preventDefault();
  const next = buttons[(to + buttons.length) % buttons.length]!;
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}
