import {
  IconBlockquote,
  IconCode,
  IconH2,
  IconH3,
  IconH4,
  IconInfoCircle,
  IconLineDashed,
  IconList,
  IconListCheck,
  IconListNumbers,
  IconListTree,
  IconPhoto,
  IconTable,
} from '@tabler/icons-react';
import type { ChainedCommands } from '@tiptap/core';
import type { ReactNode } from 'react';
import type { Trigger } from './suggestions';

interface Block {
  name: string;
  icon: ReactNode;
  /** Other words it is found by, besides its name. */
  insert: (chain: ChainedCommands) => ChainedCommands;
}

const size = { size: 18, stroke: 1.75 } as const;
const paragraph = (text?: string) => ({
  type: 'paragraph',
  ...(text ? { content: [{ type: 'text', text }] } : {}),
});
const cells = (type: 'tableHeader' | 'tableCell') => ({
  type: 'tableRow',
  content: Array.from({ length: 3 }, () => ({ type, content: [paragraph()] })),
});

const blocks: Block[] = [
  { name: 'heading2', icon: <IconH2 {...size} />, insert: (to) => to.setNode('heading', { level: 2 }) },
  { name: 'heading3', icon: <IconH3 {...size} />, insert: (to) => to.setNode('heading', { level: 3 }) },
  { name: 'heading4', icon: <IconH4 {...size} />, insert: (to) => to.setNode('heading', { level: 4 }) },
  {
    name: 'bulletList',
    icon: <IconList {...size} />,
    insert: (to) => to.toggleList('bulletList', 'listItem'),
  },
  {
    name: 'orderedList',
    icon: <IconListNumbers {...size} />,
    insert: (to) => to.toggleList('orderedList', 'listItem'),
  },
  {
    name: 'taskList',
    icon: <IconListCheck {...size} />,
    insert: (to) => to.toggleList('taskList', 'taskItem'),
  },
  {
    name: 'table',
    icon: <IconTable {...size} />,
    insert: (to) =>
      to.insertContent({
        type: 'table',
        content: [cells('tableHeader'), cells('tableCell'), cells('tableCell')],
      }),
  },
  {
    name: 'callout',
    icon: <IconInfoCircle {...size} />,
    insert: (to) => to.wrapIn('callout', { tone: 'note' }),
  },
  {
    name: 'details',
    icon: <IconListTree {...size} />,
    insert: (to) => to.insertContent({ type: 'details', content: [{ type: 'summary' }, paragraph()] }),
  },
  { name: 'blockquote', icon: <IconBlockquote {...size} />, insert: (to) => to.wrapIn('blockquote') },
  { name: 'codeBlock', icon: <IconCode {...size} />, insert: (to) => to.setNode('codeBlock') },
  {
    name: 'horizontalRule',
    icon: <IconLineDashed {...size} />,
    insert: (to) => to.insertContent([{ type: 'horizontalRule' }, paragraph()]),
  },
];

/** `/`: what can stand in a page. */
export const blockTrigger = (
  t: (id: string) => string,
  files: { areTaken: () => boolean; choose: () => void },
): Trigger => ({
  name: 'blocks',
  char: '/',
  find: (letters) => {
    const wanted = letters.toLowerCase();
    const offered = [
      ...blocks.map(({ name, icon }) => ({ key: name, icon })),
      ...(files.areTaken() ? [{ key: 'file', icon: <IconPhoto {...size} /> }] : []),
    ];
    return offered
      .map((block) => ({ ...block, label: t(`editor.tool.${block.key}`) }))
      .filter(
        ({ key, label }) => label.toLowerCase().includes(wanted) || key.toLowerCase().startsWith(wanted),
      );
  },
  insert: (editor, range, { key }) => {
    const chain = editor.chain().focus().deleteRange(range);
    const block = blocks.find(({ name }) => name === key);
    if (block) block.insert(chain).run();
    else {
      chain.run();
      files.choose();
    }
  },
});
