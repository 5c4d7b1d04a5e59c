import { type Document, fromPlainText, plainText } from '@plein/document';
import {
  type ComponentType,
  type ReactNode,
  type Ref,
  Suspense,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { NotFetched, type NotThere, onDemand } from '@plein/platform/web';
import { RichText } from '../RichText';
import type { EditorHandle, EditorProps } from './editor.types';

export type {
  EditorHandle,
  EditorProps,
  SuggestedPage,
  SuggestedPerson,
  UploadFile,
  UploadedFile,
} from './editor.types';

const OnDemandShortEditor = onDemand(async () => (await import('./ShortEditor')).ShortEditor, PlainEditor, {
  staysWithout: true,
});
const OnDemandPageEditor = onDemand(async () => (await import('./PageEditor')).PageEditor, PageEditorWaits);

/** Fetches the editor ahead: when somebody points at or focuses what opens it. */
export const fetchEditor = (kind: 'short' | 'page'): void =>
  void (kind === 'short' ? OnDemandShortEditor : OnDemandPageEditor).preload();

type Props = EditorProps & { ref?: Ref<EditorHandle> };

/** Where posts and comments are written; fetched when it is first shown. */
export const ShortEditor = (props: Props) => <WhileFetching of={OnDemandShortEditor} {...props} />;

export interface PageEditorProps extends Props {
  /** Where the toolbar stands; in the text itself when left out. */
  toolbarIn?: HTMLElement | null;
}

/** Where pages are written; fetched when it is first shown. Until then the text stands there as it is read. */
export const PageEditor = (props: PageEditorProps) => (
  <WhileFetching
    of={OnDemandPageEditor}
    shown={props.initial && <RichText document={props.initial} lang={props.lang ?? ''} withAnchors />}
    {...props}
  />
);

/** Until the editor is there, a plain field takes what is typed and hands it over. */
function WhileFetching<P extends Props>({
  of: Editor,
  shown,
  ...props
}: { of: ComponentType<P>; shown?: ReactNode } & P) {
  const typed = useRef<string | null>(null);
  const given = props as unknown as P;
  const field = (
    <PlainField
      {...given}
      onType={(text) => {
        typed.current = text;
        props.onChange(text.trim() ? fromPlainText(text) : null);
      }}
    />
  );
  return (
    <Suspense fallback={shown || field}>
      <HandedOver of={Editor} typed={typed} {...given} />
    </Suspense>
  );
}

function HandedOver<P extends Props>({
  of: Editor,
  typed,
  ...props
}: { of: ComponentType<P>; typed: { current: string | null } } & P) {
  const [early] = useState(typed.current);
  const initial = early === null ? props.initial : fromPlainText(early);
  const handle = useRef<EditorHandle>(null);
  // By way of the newest handle: the editor may be made anew.
  useImperativeHandle(props.ref, () => ({
    focus: () => handle.current?.focus(),
    read: () => handle.current?.read() ?? null,
    replace: (document) => handle.current?.replace(document),
    chooseFile: () => handle.current?.chooseFile(),
  }));
  // What was typed while the editor was being made ready.
  useLayoutEffect(() => {
    if (typed.current !== early) handle.current?.replace(fromPlainText(typed.current ?? ''));
  }, [typed, early]);
  return (
    <Editor
      {...(props as unknown as P)}
      ref={handle}
      initial={initial}
      takesFocus={props.takesFocus || early !== null}
    />
  );
}

/** When the line is down before the editor was fetched, one can still write. */
function PlainEditor(props: Props) {
  return (
    <PlainField
      {...props}
      isFinal
      onType={(text) => props.onChange(text.trim() ? fromPlainText(text) : null)}
    />
  );
}

/** A page has more to it than words: it is read until its editor is there. */
function PageEditorWaits({ initial, lang, isRenewed }: PageEditorProps & NotThere) {
  return (
    <div className="stack">
      <NotFetched isRenewed={isRenewed} />
      {initial && <RichText document={initial} lang={lang ?? ''} withAnchors />}
    </div>
  );
}

function PlainField({
  label,
  placeholder,
  initial,
  takesFocus,
  isFinal = false,
  onType,
}: Pick<EditorProps, 'label' | 'placeholder' | 'takesFocus'> & {
  initial?: Document | null;
  /** No editor will come: this is where the text is written. */
  isFinal?: boolean;
  onType: (text: string) => void;
}) {
  const [text, setText] = useState(() => (initial ? plainText(initial) : ''));
  return (
    <textarea
      className="Input Editor-plain"
      aria-label={label}
      placeholder={placeholder}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be written in.
      autoFocus={Boolean(takesFocus)}
      value={text}
      // A text with more than words in it waits for the editor.
      readOnly={Boolean(initial) && !isFinal}
      onChange={(event) => {
        setText(event.target.value);
        onType(event.target.value);
      }}
    />
  );
}
