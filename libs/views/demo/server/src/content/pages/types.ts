/** One saved state of a page. `text` is Markdown (CommonMark with GFM tables and task lists). */
export interface PageVersionText {
  by: string;
  /** Working days ago and time, e.g. '88 10:15'. */
  when: string;
  /** The change line; empty for the first. */
  note: string;
  text: string;
}

export interface PageText {
  title: string;
  /** Title of the page above it; absent: top of the tree. */
  under?: string;
  owner: string;
  versions: PageVersionText[];
}

/**
 * A later state of a text: every first part found is replaced by the second.
 *
 * @throws when a part is not there.
 */
export function changed(text: string, parts: readonly (readonly [from: string, to: string])[]): string {
  return parts.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`"${from}" is not in "${before.slice(0, 60)}…"`);
    return before.replace(from, () => to);
  }, text);
}
