import type { Extensions } from '@tiptap/core';
import { OrderedList, TaskItem, TaskList } from '@tiptap/extension-list';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { Highlight, Link, PageLink } from './schema-marks';
import { Attachment, Callout, Details, Image, Mention, RoleMention, Summary, Topic } from './schema-nodes';
import type { Level } from './types';

const spans = { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } };

/** The rules of `parseDocument` as the editor knows them: what can be written is what can be stored. */
export function documentExtensions(level: Level): Extensions {
  const isPage = level === 'page';
  return [
    StarterKit.configure({
      heading: isPage ? { levels: [2, 3, 4] } : false,
      horizontalRule: isPage ? {} : false,
      orderedList: false,
      link: false,
      underline: false,
      undoRedo: false,
      dropcursor: false,
      gapcursor: false,
      trailingNode: false,
    }),
    OrderedList.extend({
      addAttributes: () => ({
        start: {
          default: 1,
          parseHTML: (element) =>
            Math.max(0, Math.min(1_000_000, Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1)),
        },
      }),
    }),
    Highlight,
    Link,
    PageLink,
    Mention,
    Topic,
    Image,
    Attachment,
    ...(isPage
      ? [
          TaskList.configure({ HTMLAttributes: { class: 'tasks' } }),
          TaskItem.configure({ nested: true }).extend({ content: 'paragraph block*' }),
          Table.configure({ resizable: false }),
          TableRow,
          TableHeader.extend({ addAttributes: () => spans }),
          TableCell.extend({ addAttributes: () => spans }),
          Callout,
          Details,
          Summary,
        ]
      : [RoleMention]),
  ];
}
