import { useMessages } from '@plein/platform/web';
import { type Editor, useEditorState } from '@tiptap/react';

const levels = [2, 3, 4] as const;

/** Plain text or a heading. */
export function StyleSelect({ editor }: { editor: Editor }) {
  const t = useMessages();
  const level = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      now.isActive('heading') ? String(now.getAttributes('heading')['level']) : 'text',
  });
  return (
    <select
      className="Editor-style"
      aria-label={t('editor.style')}
      value={level}
      onChange={({ target }) => {
        const chain = editor.chain().focus();
        if (target.value === 'text') chain.setNode('paragraph').run();
        else chain.setNode('heading', { level: Number(target.value) }).run();
      }}
    >
      <option value="text">{t('editor.tool.paragraph')}</option>
      {levels.map((each) => (
        <option key={each} value={each}>
          {t(`editor.tool.heading${each}`)}
        </option>
      ))}
    </select>
  );
}
