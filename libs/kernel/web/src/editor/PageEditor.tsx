import { useMessages } from '@plein/platform/web';
import { EditorContent } from '@tiptap/react';
import { BubbleMenu } from '@tiptap/react/menus';
import { useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { CalloutTool } from './CalloutTool';
import { FileTool } from './FileTool';
import { LinkTool } from './LinkTool';
import { StyleSelect } from './StyleSelect';
import { SuggestionList } from './SuggestionList';
import { TableTools } from './TableTools';
import { Toolbar } from './Toolbar';
import { UploadList } from './UploadList';
import { blockTrigger } from './blocks';
import type { PageEditorProps } from './index';
import { pageTools, selectionTools } from './tools';
import { useRichEditor } from './useRichEditor';
import './editor.css';

/** Where pages are written: in place, in the type and width in which they are read. */
export function PageEditor({ toolbarIn, ...props }: PageEditorProps) {
  const t = useMessages();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [blocks] = useState(() =>
    blockTrigger(t, {
      areTaken: () => props.uploadFile !== undefined,
      choose: () => chooser.current?.click(),
    }),
  );
  const { editor, suggesting, uploads } = useRichEditor({ ...props, level: 'page', chooser, blocks });
  const toolbar = (
    <Toolbar editor={editor} tools={pageTools} label={t('editor.toolbar')}>
      <LinkTool editor={editor} />
      {props.uploadFile && <FileTool editor={editor} uploads={uploads} chooser={chooser} />}
      <StyleSelect editor={editor} />
      <CalloutTool editor={editor} />
      <TableTools editor={editor} />
    </Toolbar>
  );
  return (
    <div className="Editor Editor--page">
      {toolbarIn ? createPortal(toolbar, toolbarIn) : toolbar}
      <BubbleMenu
        editor={editor}
        className="Editor-bubble"
        options={{ placement: 'top' }}
        shouldShow={({ editor: now, from, to }) =>
          now.isEditable &&
          from < to &&
          now.state.doc.textBetween(from, to).trim() !== '' &&
          !now.isActive('codeBlock')
        }
      >
        <Toolbar editor={editor} tools={selectionTools} label={t('editor.bubble')} />
      </BubbleMenu>
      <EditorContent editor={editor} />
      <SuggestionList id={id} editor={editor} suggesting={suggesting} />
      <UploadList editor={editor} uploads={uploads} />
    </div>
  );
}
