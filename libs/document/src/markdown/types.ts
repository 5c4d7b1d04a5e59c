/** What an address in a Markdown text points at, as the importer knows it. Null: nothing; the words stay. */
export type Target =
  | { readonly to: 'page'; readonly pageId: string; readonly anchor: string | null }
  | { readonly to: 'address'; readonly href: string }
  | {
      readonly to: 'file';
      readonly fileId: string;
      readonly name: string;
      readonly size: number;
      readonly mime: string;
      /** Null: nothing that a browser shows; it becomes an attachment. */
      readonly width: number | null;
      readonly height: number | null;
    };

export type Resolve = (address: string, as: 'link' | 'picture') => Target | null;

/** Hears of everything that could not come along: what it was, and why. */
export type Leave = (what: string, why: string) => void;

export interface ConvertOptions {
  /** Left out: addresses that are safe to click stay, everything else becomes words. */
  readonly resolve?: Resolve;
  readonly leave?: Leave;
}
