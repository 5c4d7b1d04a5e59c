import { useMessages } from '@plein/platform/web';
import {
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowRemove,
  IconTableOff,
} from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from '@tiptap/pm/tables';

const size = { size: 18, stroke: 1.75 } as const;
const acts = [
  { name: 'rowAdd', icon: <IconRowInsertBottom {...size} />, run: addRowAfter },
  { name: 'columnAdd', icon: <IconColumnInsertRight {...size} />, run: addColumnAfter },
  { name: 'rowRemove', icon: <IconRowRemove {...size} />, run: deleteRow },
  { name: 'columnRemove', icon: <IconColumnRemove {...size} />, run: deleteColumn },
  { name: 'tableRemove', icon: <IconTableOff {...size} />, run: deleteTable },
];

/** What can be done with the table in which the caret stands. */
export function TableTools({ editor }: { editor: Editor }) {
  const t = useMessages();
  const isInTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });
  if (!isInTable) return null;
  return acts.map(({ name, icon, run }) => (
    <button
      key={name}
      type="button"
      className="Editor-tool"
      aria-label={t(`editor.tool.${name}`)}
      title={t(`editor.tool.${name}`)}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        run(editor.state, editor.view.dispatch);
        editor.commands.focus();
      }}
    >
      {icon}
    </button>
  ));
}
