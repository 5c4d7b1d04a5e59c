import type { Document, RoleKind } from '@plein/document';

/** Somebody who can be mentioned. */
export interface SuggestedPerson {
  id: string;
  name: string;
  /** Role and team, to tell namesakes apart. */
  hint?: string | null;
  /** False: would not see this text where it is being written. */
  canRead?: boolean;
}

/** A role or a group that can be addressed. */
export interface SuggestedRole {
  kind: RoleKind;
  id: string;
  /** As its writer reads it. */
  name: string;
  /** As it is kept. */
  label: string;
  people: number;
}

/** A page that can be linked to. */
export interface SuggestedPage {
  id: string;
  title: string;
  /** Where it stands. */
  place?: string | null;
}

/** A file that has been stored. */
export interface UploadedFile {
  id: string;
  name: string;
  mime: string;
  size: number;
  /** For pictures: they are shown, everything else is offered for download. */
  width?: number | null;
  height?: number | null;
}

export type UploadFile = (
  file: File,
  options: { onProgress: (fraction: number) => void; signal: AbortSignal },
) => Promise<UploadedFile>;

/** What the editors ask of the place they stand in. Whatever is left out is not offered. */
export interface EditorProps {
  /** What this field is, for who does not see it. */
  label: string;
  placeholder?: string;
  /** The text to begin with; to change it later, use the handle. */
  initial?: Document | null;
  /** Told after every change; null when nothing is written. */
  onChange: (document: Document | null) => void;
  /** Ctrl or Command with Enter. */
  onSubmit?: () => void;
  /** Escape, when it does not close a list first. What was typed has to be kept elsewhere. */
  onClose?: () => void;
  /** `inView`: with the caret in the paragraph that stands at the top of the screen. */
  takesFocus?: boolean | 'inView';
  /** Ids of hints and errors that belong to this field. */
  describedBy?: string;
  isInvalid?: boolean;
  /** The language of the text. */
  lang?: string;
  suggestPeople?: (letters: string) => Promise<SuggestedPerson[]>;
  /** In posts and comments. */
  suggestRoles?: (letters: string) => Promise<SuggestedRole[]>;
  suggestTopics?: (letters: string) => Promise<string[]>;
  suggestPages?: (letters: string) => Promise<SuggestedPage[]>;
  uploadFile?: UploadFile;
  /** Told how many files are not in the text yet: on their way, or waiting to be tried again. */
  onUploads?: (count: number) => void;
}

/** What the form around an editor can ask of it. */
export interface EditorHandle {
  focus: () => void;
  /** The text as it is now; null when nothing is written. */
  read: () => Document | null;
  replace: (document: Document | null) => void;
  /** Opens the file chooser. */
  chooseFile: () => void;
}
