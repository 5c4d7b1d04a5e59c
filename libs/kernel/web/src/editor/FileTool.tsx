import { useMessages } from '@plein/platform/web';
import { IconPhoto } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import type { RefObject } from 'react';
import type { Uploads } from './uploads';

interface Props {
  editor: Editor;
  uploads: Uploads;
  chooser: RefObject<HTMLInputElement | null>;
}

/** Chooses pictures and files from this device. */
export function FileTool({ editor, uploads, chooser }: Props) {
  const t = useMessages();
  return (
    <>
      <button
        type="button"
        className="Editor-tool"
        aria-label={t('editor.tool.file')}
        title={t('editor.tool.file')}
        tabIndex={-1}
        onClick={() => chooser.current?.click()}
      >
        <IconPhoto size={18} stroke={1.75} />
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        onChange={(event) => {
          uploads.add(editor, [...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
