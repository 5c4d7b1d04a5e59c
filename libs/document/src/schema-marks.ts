import { InputRule, Mark, markInputRule, markPasteRule } from '@tiptap/core';
import { isSafeHref } from './rules';

export const Highlight = Mark.create({
  name: 'highlight',
  parseHTML: () => [{ tag: 'mark' }],
  renderHTML: () => ['mark', 0],
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)(==([^=]+)==)$/, type: this.type })];
  },
});

/** Addresses without the signs that end a sentence behind them. */
const typedAddress = /(^|\s)(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])([.,;:!?)]*\s)$/;
const pastedAddress = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g;

/** A link that can be clicked: whatever is not safe to click stays text. */
export const Link = Mark.create({
  name: 'link',
  priority: 1_000,
  inclusive: false,
  keepOnSplit: false,
  excludes: 'link pageLink',
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]:not([data-page-id])',
      getAttrs: (element) => (isSafeHref(element.getAttribute('href')) ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes: { href } }) => [
    'a',
    { ...(isSafeHref(href) ? { href } : {}), rel: 'noopener noreferrer' },
    0,
  ],
  addInputRules() {
    return [
      new InputRule({
        find: typedAddress,
        handler: ({ state, range, match }) => {
          const [, before = '', href = '', after = ''] = match;
          if (!isSafeHref(href)) return null;
          const from = range.from + before.length;
          state.tr
            .insertText(after, range.to)
            .addMark(from, from + href.length, this.type.create({ href }))
            .removeStoredMark(this.type);
          // The sign that was typed stands once: the rule puts what it matched back itself.
          state.tr.delete(from + href.length, range.to);
          return undefined;
        },
      }),
    ];
  },
  addPasteRules() {
    return [
      markPasteRule({
        find: pastedAddress,
        type: this.type,
        getAttributes: ([href]) => (isSafeHref(href) ? { href } : false),
      }),
    ];
  },
});

/** A link between pages: by id, so that renaming and moving do not break it. */
export const PageLink = Mark.create({
  name: 'pageLink',
  inclusive: false,
  keepOnSplit: false,
  excludes: 'link pageLink',
  addAttributes: () => ({
    pageId: { default: null, parseHTML: (element) => element.getAttribute('data-page-id') },
    anchor: { default: null, parseHTML: (element) => element.getAttribute('data-anchor') },
  }),
  parseHTML: () => [{ tag: 'a[data-page-id]' }],
  renderHTML: ({ mark: { attrs } }) => [
    'a',
    { href: `/page/${attrs['pageId']}`, 'data-page-id': attrs['pageId'], 'data-anchor': attrs['anchor'] },
    0,
  ],
});
