/** A rich text: ProseMirror JSON of our own schema. What `parseDocument` let through, and nothing else. */
export interface Document {
  readonly type: 'doc';
  readonly content: DocumentNode[];
}

export interface DocumentNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number | boolean | null>>;
  readonly content?: DocumentNode[];
  readonly marks?: readonly Mark[];
  readonly text?: string;
}

export interface Mark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number | boolean | null>>;
}

/** `short`: posts and comments. `page`: everything. */
export type Level = 'short' | 'page';

/** A document that cannot be stored. The code has a sentence in both languages: `errors.document.…`. */
export class DocumentProblem extends Error {
  constructor(
    readonly code: 'document.invalid' | 'document.tooLong' | 'document.tooDeep' | 'document.empty',
  ) {
    super(code);
  }
}
