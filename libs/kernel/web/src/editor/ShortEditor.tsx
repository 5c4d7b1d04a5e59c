import { useMessages } from '@plein/platform/web';
import { EditorContent } from '@tiptap/react';
import { type Ref, useId, useRef } from 'react';
import { FileTool } from './FileTool';
import { LinkTool } from './LinkTool';
import { SuggestionList } from './SuggestionList';
import { Toolbar } from './Toolbar';
import { UploadList } from './UploadList';
import type { EditorHandle, EditorProps } from './editor.types';
import { shortTools } from './tools';
import { useRichEditor } from './useRichEditor';
import './editor.css';

/** Where posts and comments are written. */
export function ShortEditor(props: EditorProps & { ref?: Ref<EditorHandle> }) {
  const t = useMessages();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { editor, suggesting, uploads } = useRichEditor({ ...props, level: 'short', chooser });
  return (
    <div className={props.isInvalid ? 'Editor Editor--short Editor--invalid' : 'Editor Editor--short'}>
      <EditorContent editor={editor} />
      <SuggestionList id={id} editor={editor} suggesting={suggesting} />
      <UploadList editor={editor} uploads={uploads} />
      <Toolbar editor={editor} tools={shortTools} label={t('editor.toolbar')}>
        <LinkTool editor={editor} />
        {props.uploadFile && <FileTool editor={editor} uploads={uploads} chooser={chooser} />}
      </Toolbar>
    </div>
  );
}
