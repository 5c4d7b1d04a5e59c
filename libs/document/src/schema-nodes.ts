import { type Attribute, Node } from '@tiptap/core';

const text = (name: string): Attribute => ({
  default: '',
  parseHTML: (element) => element.getAttribute(name) ?? '',
});
const number = (name: string): Attribute => ({
  default: null,
  parseHTML: (element) => Number.parseInt(element.getAttribute(name) ?? '', 10) || null,
});

/** Somebody who is addressed. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({ id: text('data-mention'), label: text('data-label') }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node: { attrs } }) => [
    'span',
    { class: 'mention', 'data-mention': attrs['id'], 'data-label': attrs['label'] },
    `@${attrs['label']}`,
  ],
  renderText: ({ node }) => `@${node.attrs['label']}`,
});

/** Who holds a role, or all of a community. */
export const RoleMention = Node.create({
  name: 'roleMention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({ kind: text('data-role'), id: text('data-of'), label: text('data-label') }),
  parseHTML: () => [{ tag: 'span[data-role][data-of]' }],
  renderHTML: ({ node: { attrs } }) => [
    'span',
    { class: 'mention', 'data-role': attrs['kind'], 'data-of': attrs['id'], 'data-label': attrs['label'] },
    `@${attrs['label']}`,
  ],
  renderText: ({ node }) => `@${node.attrs['label']}`,
});

/** What a text is about. */
export const Topic = Node.create({
  name: 'topic',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({ name: text('data-topic') }),
  parseHTML: () => [{ tag: 'span[data-topic]' }],
  renderHTML: ({ node: { attrs } }) => [
    'span',
    { class: 'topic', 'data-topic': attrs['name'] },
    `#${attrs['name']}`,
  ],
  renderText: ({ node }) => `#${node.attrs['name']}`,
});

const file = { group: 'block', atom: true, draggable: true, selectable: true } as const;

/** A picture, by the id of its file. Pictures from elsewhere are not shown from there. */
export const Image = Node.create({
  ...file,
  name: 'image',
  addAttributes: () => ({
    fileId: text('data-file-id'),
    alt: text('alt'),
    width: number('width'),
    height: number('height'),
  }),
  parseHTML: () => [{ tag: 'img[data-file-id]' }],
  renderHTML: ({ node: { attrs } }) => [
    'img',
    {
      src: `/files/${attrs['fileId']}`,
      'data-file-id': attrs['fileId'],
      alt: attrs['alt'],
      width: attrs['width'],
      height: attrs['height'],
    },
  ],
});

/** A file to take along. */
export const Attachment = Node.create({
  ...file,
  name: 'attachment',
  addAttributes: (): Record<string, Attribute> => ({
    fileId: text('data-file-id'),
    name: text('data-name'),
    size: {
      default: 0,
      parseHTML: (element) => Number.parseInt(element.getAttribute('data-size') ?? '', 10) || 0,
    },
    mime: { ...text('data-mime'), default: 'application/octet-stream' },
  }),
  parseHTML: () => [{ tag: 'div[data-file-id]' }],
  renderHTML: ({ node: { attrs } }) => [
    'div',
    {
      class: 'FileCard',
      'data-file-id': attrs['fileId'],
      'data-name': attrs['name'],
      'data-size': attrs['size'],
      'data-mime': attrs['mime'],
    },
    String(attrs['name']),
  ],
});

/** Something that should not be missed. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    tone: {
      default: 'note',
      parseHTML: (element) => {
        const tone = element.getAttribute('data-tone');
        return tone === 'tip' || tone === 'warning' ? tone : 'note';
      },
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-tone]' }],
  renderHTML: ({ node: { attrs } }) => [
    'aside',
    { class: `callout callout--${attrs['tone']}`, 'data-tone': attrs['tone'] },
    0,
  ],
});

/** What is only needed by some: a line, and what unfolds under it. While writing it is open. */
export const Details = Node.create({
  name: 'details',
  group: 'block',
  content: 'summary block+',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'details' }, { tag: 'div[data-details]' }],
  renderHTML: () => ['div', { class: 'details', 'data-details': '' }, 0],
});

export const Summary = Node.create({
  name: 'summary',
  content: 'inline*',
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'summary' }, { tag: 'p[data-summary]', priority: 60 }],
  renderHTML: () => ['p', { class: 'summary', 'data-summary': '' }, 0],
  addKeyboardShortcuts() {
    return {
      // Into what unfolds, not a second summary.
      Enter: ({ editor }) => {
        const { $from } = editor.state.selection;
        if ($from.parent.type !== this.type) return false;
        return editor.commands.setTextSelection($from.after() + 1);
      },
    };
  },
});
