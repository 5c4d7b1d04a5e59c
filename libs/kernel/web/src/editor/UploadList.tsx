import { useMessages } from '@plein/platform/web';
import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';
import type { Uploads } from './uploads';

/** Files on their way: how far, and what to do when one did not arrive. */
export function UploadList({ editor, uploads }: { editor: Editor; uploads: Uploads }) {
  const t = useMessages();
  const list = useSyncExternalStore(uploads.watch, uploads.now);
  if (list.length === 0) return null;
  return (
    <ul className="Editor-uploads" aria-label={t('editor.uploads')}>
      {list.map((upload) => (
        <li key={upload.id} className="Editor-upload">
          <span className="Editor-upload-name">{upload.file.name}</span>
          {upload.problem !== null ? (
            <>
              <span role="alert" className="Editor-upload-failed">
                {t.has(`errors.${upload.problem}`) ? t(`errors.${upload.problem}`) : t('editor.uploadFailed')}
              </span>
              <button type="button" className="LinkButton" onClick={() => uploads.retry(editor, upload)}>
                {t('editor.uploadRetry')}
              </button>
            </>
          ) : (
            <progress
              max={1}
              value={upload.progress}
              aria-label={t('editor.uploading', { name: upload.file.name })}
            />
          )}
          <button
            type="button"
            className="LinkButton"
            onClick={() => uploads.remove(upload.id)}
            aria-label={t('editor.uploadRemoveNamed', { name: upload.file.name })}
          >
            {t('editor.uploadRemove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
