import { useMessages } from '@plein/platform/web';
import { IconCamera, IconPhoto } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { type ChangeEvent, type RefObject, useRef, useState } from 'react';
import type { Uploads } from './uploads';

interface Props {
  editor: Editor;
  uploads: Uploads;
  chooser: RefObject<HTMLInputElement | null>;
}

/** Chooses pictures and files from this device; where one points with a finger, also takes a photo. */
export function FileTool({ editor, uploads, chooser }: Props) {
  const t = useMessages();
  const [hasFinger] = useState(() => matchMedia('(pointer: coarse)').matches);
  const camera = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    uploads.add(editor, [...(event.target.files ?? [])]);
    event.target.value = '';
  };
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
      <input ref={chooser} type="file" multiple hidden tabIndex={-1} onChange={take} />
      {hasFinger && (
        <>
          <button
            type="button"
            className="Editor-tool"
            aria-label={t('editor.tool.camera')}
            title={t('editor.tool.camera')}
            tabIndex={-1}
            onClick={() => camera.current?.click()}
          >
            <IconCamera size={18} stroke={1.75} />
          </button>
          <input
            ref={camera}
            type="file"
            accept="image/*"
            capture="environment"
            hidden
            tabIndex={-1}
            onChange={take}
          />
        </>
      )}
    </>
  );
}
