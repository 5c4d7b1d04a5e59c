import type { Editor, Range } from '@tiptap/core';
import type { EditorProps } from './editor.types';
import type { Option, Trigger } from './suggestions';

type Sources = Pick<EditorProps, 'suggestPeople' | 'suggestRoles' | 'suggestTopics' | 'suggestPages'>;
type Words = (id: string, values?: Record<string, string | number>) => string;

/** Replaces the sign and the letters behind it. */
const insert = (editor: Editor, range: Range, content: object[]) =>
  editor
    .chain()
    .focus()
    .insertContentAt(range, [...content, { type: 'text', text: ' ' }])
    .run();

/** `@`: somebody, who will be told; or who holds a role, or all of a community. */
export const mentionTrigger = (sources: () => Sources, t: Words, withRoles: boolean): Trigger => ({
  name: 'people',
  char: '@',
  find: async (letters) => {
    const [roles, people] = await Promise.all([
      (withRoles && sources().suggestRoles?.(letters)) || [],
      sources().suggestPeople?.(letters) ?? [],
    ]);
    return [
      ...roles.map(({ kind, id, name, label, people: n }) => ({
        key: `${kind} ${id}`,
        label: name,
        hint: t('editor.role.people', { n }),
        node: { type: 'roleMention', attrs: { kind, id, label } },
      })),
      ...people.map((person) => ({
        key: person.id,
        label: person.name,
        hint: person.hint,
        warning: person.canRead === false ? t('editor.cannotRead') : null,
      })),
    ];
  },
  insert: (editor, range, { key, label, node }) =>
    insert(editor, range, [node ?? { type: 'mention', attrs: { id: key, label } }]),
});

/** `#`: a topic; also one that nobody used before. */
export const topicTrigger = (sources: () => Sources, t: Words): Trigger => ({
  name: 'topics',
  char: '#',
  find: async (letters) => {
    if (!/^[\p{L}\p{N}_-]*$/u.test(letters)) return [];
    const known = (await sources().suggestTopics?.(letters)) ?? [];
    const isKnown = known.some((name) => name.toLowerCase() === letters.toLowerCase());
    const options: Option[] = known.map((name) => ({ key: name, label: `#${name}` }));
    if (letters && !isKnown) options.push({ key: letters, label: `#${letters}`, hint: t('editor.newTopic') });
    return options;
  },
  insert: (editor, range, { key }) => insert(editor, range, [{ type: 'topic', attrs: { name: key } }]),
});

/** `[[`: another page. The link keeps its id, so that renaming and moving do not break it. */
export const pageTrigger = (sources: () => Sources): Trigger => ({
  name: 'pages',
  char: '[[',
  allowSpaces: true,
  find: async (letters) =>
    ((await sources().suggestPages?.(letters)) ?? []).map((page) => ({
      key: page.id,
      label: page.title,
      hint: page.place,
    })),
  insert: (editor, range, { key, label }) =>
    editor
      .chain()
      .focus()
      .insertContentAt(range, [
        { type: 'text', text: label, marks: [{ type: 'pageLink', attrs: { pageId: key, anchor: null } }] },
        { type: 'text', text: ' ' },
      ])
      .unsetMark('pageLink')
      .run(),
});
