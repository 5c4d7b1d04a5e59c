import { useMessages } from '@plein/platform/web';
import { type Editor, useEditorState } from '@tiptap/react';

const tones = ['note', 'tip', 'warning'] as const;

/** The tone of the callout in which the caret stands. */
export function CalloutTool({ editor }: { editor: Editor }) {
  const t = useMessages();
  const tone = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      now.isActive('callout') ? String(now.getAttributes('callout')['tone']) : null,
  });
  if (tone === null) return null;
  return (
    <select
      className="Editor-style"
      aria-label={t('editor.tool.callout')}
      value={tone}
      onChange={({ target }) => {
        editor.chain().focus().updateAttributes('callout', { tone: target.value }).run();
      }}
    >
      {tones.map((each) => (
        <option key={each} value={each}>
          {t(`editor.tone.${each}`)}
        </option>
      ))}
    </select>
  );
}
