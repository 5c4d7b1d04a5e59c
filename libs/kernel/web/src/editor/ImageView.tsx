import { useMessages } from '@plein/platform/web';
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { useId } from 'react';

/** A picture being edited: what is on it is asked for, and what it lacks is said. */
export function ImageView({ node, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useMessages();
  const id = useId();
  const { fileId, alt, width, height } = node.attrs as {
    fileId: string;
    alt: string;
    width: number | null;
    height: number | null;
  };
  return (
    <NodeViewWrapper
      as="figure"
      className={selected ? 'Editor-image Editor-image--selected' : 'Editor-image'}
    >
      <img
        src={`/files/${fileId}`}
        alt={alt}
        width={width ?? undefined}
        height={height ?? undefined}
        data-drag-handle
      />
      <div className="Editor-image-alt" contentEditable={false}>
        <label htmlFor={id}>{t('editor.altLabel')}</label>
        <input
          id={id}
          type="text"
          value={alt}
          maxLength={1_000}
          placeholder={t('editor.altMissing')}
          onChange={(event) => updateAttributes({ alt: event.target.value })}
        />
        <button type="button" className="LinkButton" onClick={deleteNode}>
          {t('editor.imageRemove')}
        </button>
      </div>
    </NodeViewWrapper>
  );
}
