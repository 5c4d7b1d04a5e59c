import {
  IconBlockquote,
  IconBold,
  IconCode,
  IconHighlight,
  IconItalic,
  IconList,
  IconListCheck,
  IconListNumbers,
  IconStrikethrough,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';

/** Something a button of the toolbar does, and whether it is on where the caret stands. */
export interface Tool {
  name: string;
  icon: ReactNode;
  /** As on the keyboard; shown in the tooltip. */
  keys?: string;
  isOn: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

const size = { size: 18, stroke: 1.75 } as const;

const mark = (name: string, icon: ReactNode, keys?: string): Tool => ({
  name,
  icon,
  keys,
  isOn: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const list = (name: string, item: string, icon: ReactNode, keys?: string): Tool => ({
  name,
  icon,
  keys,
  isOn: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleList(name, item).run(),
});

const quote: Tool = {
  name: 'blockquote',
  icon: <IconBlockquote {...size} />,
  keys: 'Ctrl Shift B',
  isOn: (editor) => editor.isActive('blockquote'),
  run: (editor) => editor.chain().focus().toggleWrap('blockquote').run(),
};

const bold = mark('bold', <IconBold {...size} />, 'Ctrl B');
const italic = mark('italic', <IconItalic {...size} />, 'Ctrl I');
const code = mark('code', <IconCode {...size} />, 'Ctrl E');
const bullets = list('bulletList', 'listItem', <IconList {...size} />, 'Ctrl Shift 8');
const numbers = list('orderedList', 'listItem', <IconListNumbers {...size} />, 'Ctrl Shift 7');

/** In posts and comments. */
export const shortTools: Tool[] = [bold, italic, bullets, numbers, quote, code];

/** In pages; what is used less is under `/`. */
export const pageTools: Tool[] = [
  bold,
  italic,
  bullets,
  numbers,
  list('taskList', 'taskItem', <IconListCheck {...size} />, 'Ctrl Shift 9'),
  quote,
  code,
];

/** Over selected words. */
export const selectionTools: Tool[] = [
  bold,
  italic,
  mark('strike', <IconStrikethrough {...size} />, 'Ctrl Shift S'),
  mark('highlight', <IconHighlight {...size} />),
  code,
];
