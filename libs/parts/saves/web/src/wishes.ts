/** What somebody wants with one post, comment or page: keep it, let it go, or say when to be reminded. */
export interface Wish {
  contentId: string;
  act: 'keep' | 'let-go' | 'remind';
  /** The reminder it has now. */
  remindAt?: Date | null;
  /** What it is in the list, so that it can return to its place. */
  savedId?: string;
}

let grant: (wish: Wish) => void = () => undefined;

/** From any menu; what comes of it is said where the frame stands, for a menu is gone by then. */
export const wish = (one: Wish): void => grant(one);

/** Says who grants wishes, until that is gone. */
export function grantWishes(by: (wish: Wish) => void): () => void {
  grant = by;
  return () => {
    if (grant === by) grant = () => undefined;
  };
}
