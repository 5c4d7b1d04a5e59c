import { type Document, type DocumentNode, type Level, isEmpty } from '@plein/document';
import { documentExtensions } from '@plein/document/schema';
import { useMessages } from '@plein/platform/web';
import { type Extensions, type JSONContent, Extension } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { type Editor, ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import {
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ImageView } from './ImageView';
import type { EditorHandle, EditorProps } from './editor.types';
import { type Trigger, Suggesting, suggestions } from './suggestions';
import { pastedMarkdown } from './pasted-markdown';
import { mentionTrigger, pageTrigger, topicTrigger } from './triggers';
import { typedTopics, withTopics } from './typed-topics';
import { Uploads, fileTaking } from './uploads';

interface Behaviour extends EditorProps {
  level: Level;
  ref?: Ref<EditorHandle>;
  chooser: RefObject<HTMLInputElement | null>;
  /** What `/` offers. */
  blocks?: Trigger;
}

/** A text that can be written in: the shared schema, with the lists, files and keys that both editors have. */
export function useRichEditor(props: Behaviour) {
  const t = useMessages();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [suggesting] = useState(() => new Suggesting());
  const [uploads] = useState(() => new Uploads(() => latest.current.uploadFile));
  useEffect(() => {
    const stop = uploads.watch(() => latest.current.onUploads?.(uploads.now().length));
    return () => {
      stop();
      latest.current.onUploads?.(0);
    };
  }, [uploads]);
  const [extensions] = useState((): Extensions => {
    const now = () => latest.current;
    const triggers = [
      ...(props.suggestPeople ? [mentionTrigger(now, t, props.level === 'short')] : []),
      ...(props.suggestTopics ? [topicTrigger(now, t)] : []),
      ...(props.suggestPages ? [pageTrigger(now)] : []),
      ...(props.blocks ? [props.blocks] : []),
    ];
    return [
      ...documentExtensions(props.level).map((extension) =>
        extension.name === 'image'
          ? extension.extend({ addNodeView: () => ReactNodeViewRenderer(ImageView) })
          : extension,
      ),
      Dropcursor.configure({ color: false, class: 'Editor-dropcursor' }),
      Gapcursor,
      UndoRedo,
      Placeholder.configure({ placeholder: props.placeholder ?? '', showOnlyWhenEditable: false }),
      leaving(now, suggesting),
      suggestions(suggesting, () => triggers),
      fileTaking(uploads),
      ...(props.level === 'page' ? [pastedMarkdown] : []),
      typedTopics,
    ];
  });

  const editor = useEditor({
    extensions,
    content: contentOf(props.initial ?? null),
    onCreate: ({ editor: now }) => {
      if (props.takesFocus === 'inView') focusInView(now);
    },
    injectCSS: false,
    enableContentCheck: false,
    editorProps: {
      attributes: () => fieldAttributes(latest.current),
    },
    onUpdate: ({ editor: now }) => latest.current.onChange(textOf(now, props.level)),
  });

  // Before the screen is painted, so that no letter falls beside it.
  const [takesFocus] = useState(props.takesFocus === true);
  useLayoutEffect(() => {
    // Tiptap throws an editor away that was made long before it is shown, and makes another.
    if (!takesFocus || editor.isDestroyed) return;
    const { view, state } = editor;
    view.dispatch(state.tr.setSelection(Selection.atEnd(state.doc)));
    view.focus();
  }, [editor, takesFocus]);

  useImperativeHandle(props.ref, () => ({
    focus: () => void editor.commands.focus('end'),
    read: () => textOf(editor, props.level),
    replace: (document) => void editor.commands.setContent(contentOf(document), { emitUpdate: true }),
    chooseFile: () => props.chooser.current?.click(),
  }));

  return { editor, suggesting, uploads };
}

/** Where one was reading: under what sticks to the top of the screen. */
const readingLine = 140;

/** The caret to the paragraph that is being read; the page stays where it is. */
function focusInView(editor: Editor): void {
  const { left, top } = editor.view.dom.getBoundingClientRect();
  const at = top < readingLine && editor.view.posAtCoords({ left: left + 4, top: readingLine });
  editor.commands.focus(at ? at.pos : 'start', { scrollIntoView: false });
}

/** Ours is readonly, Tiptap's is not; it copies what it is given. */
const contentOf = (document: Document | null) => document as unknown as JSONContent | null;

/** The text as it can be stored; null when nothing is written. */
function textOf(editor: Editor, level: Level): Document | null {
  const document = editor.getJSON() as unknown as Document;
  if (isEmpty(document)) return null;
  // Long texts are looked through by the input rule alone.
  return level === 'short'
    ? (withTopics(document as unknown as DocumentNode) as unknown as Document)
    : document;
}

function fieldAttributes({
  label,
  describedBy,
  isInvalid,
  lang,
  takesFocus,
}: EditorProps): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-autocomplete': 'list',
    // What is written looks as it will be read.
    class: 'Editor-text RichText',
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(isInvalid ? { 'aria-invalid': 'true' } : {}),
    ...(lang ? { lang } : {}),
    ...(takesFocus ? { 'data-takes-focus': '' } : {}),
  };
}

/** Sends with Ctrl or Command and Enter, as Enter alone is a new line; closes with Escape. */
const leaving = (now: () => EditorProps, suggesting: Suggesting) =>
  Extension.create({
    name: 'leaving',
    priority: 1_000,
    addKeyboardShortcuts: () => ({
      'Mod-Enter': () => {
        now().onSubmit?.();
        return now().onSubmit !== undefined;
      },
      Escape: () => {
        const { onClose } = now();
        if (!onClose || suggesting.now()?.options.length) return false;
        onClose();
        return true;
      },
    }),
  });
