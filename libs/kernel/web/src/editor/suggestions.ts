import { type Editor, Extension, type Range } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import type { ReactNode } from 'react';

/** One line of a suggestion list. */
export interface Option {
  key: string;
  label: string;
  hint?: string | null;
  /** Said beside it when choosing it has a consequence. */
  warning?: string | null;
  icon?: ReactNode;
  /** What choosing it puts in the text, when its key does not say. */
  node?: object;
}

/** What opens a list: a sign, how to find what fits, and what choosing does. */
export interface Trigger<Item extends Option = Option> {
  name: 'people' | 'topics' | 'pages' | 'blocks';
  char: string;
  allowSpaces?: boolean;
  find: (letters: string) => Promise<Item[]> | Item[];
  insert: (editor: Editor, range: Range, item: Item) => void;
}

/** The list that is open now. */
export interface OpenList {
  trigger: Trigger['name'];
  letters: string;
  options: Option[];
  isLoading: boolean;
  active: number;
  /** Where the sign stands on the screen. */
  rect: DOMRect | null;
  choose: (option: Option) => void;
}

/** Keeps the open list; the editor writes it, React shows it. */
export class Suggesting {
  private open: OpenList | null = null;
  private readonly watchers = new Set<() => void>();

  readonly now = (): OpenList | null => this.open;
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  show(open: OpenList | null): void {
    this.open = open;
    for (const tell of this.watchers) tell();
  }

  activate(index: number): void {
    if (this.open) this.show({ ...this.open, active: index });
  }

  /** @returns true when the key was for the list. */
  press(event: KeyboardEvent): boolean {
    const { open } = this;
    if (!open || open.options.length === 0 || event.ctrlKey || event.metaKey || event.altKey) return false;
    const count = open.options.length;
    switch (event.key) {
      case 'ArrowDown':
        this.activate((open.active + 1) % count);
        return true;
      case 'ArrowUp':
        this.activate((open.active - 1 + count) % count);
        return true;
      case 'Enter':
      case 'Tab':
        open.choose(open.options[open.active]!);
        return true;
      default:
        return false;
    }
  }
}

/** Lists that open under a sign: `@`, `#`, `[[`, `/`. */
export const suggestions = (suggesting: Suggesting, triggers: () => Trigger[]) =>
  Extension.create({
    name: 'suggestions',
    addProseMirrorPlugins() {
      return triggers().map((trigger) =>
        Suggestion<Option, Option>({
          editor: this.editor,
          pluginKey: new PluginKey(`suggest-${trigger.name}`),
          char: trigger.char,
          allowSpaces: trigger.allowSpaces ?? false,
          allowedPrefixes: trigger.name === 'pages' ? null : [' ', '(', '\u00a0'],
          debounce: trigger.name === 'blocks' ? 0 : 120,
          allow: ({ state, range }) => !state.doc.resolve(range.from).parent.type.spec.code,
          items: async ({ query }) => {
            try {
              return await trigger.find(query);
            } catch {
              // Writing goes on without suggestions when they cannot be fetched.
              return [];
            }
          },
          command: ({ editor, range, props }) => trigger.insert(editor, range, props),
          render: () => {
            const show = (props: SuggestionProps<Option, Option>) => {
              const before = suggesting.now();
              const isSame = before?.trigger === trigger.name && before.letters === props.query;
              suggesting.show({
                trigger: trigger.name,
                letters: props.query,
                options: props.items,
                isLoading: props.loading,
                active: isSame ? Math.min(before.active, Math.max(0, props.items.length - 1)) : 0,
                rect: props.clientRect?.() ?? null,
                choose: (option) => props.command(option),
              });
            };
            return {
              onStart: show,
              onUpdate: show,
              onExit: () => suggesting.show(null),
              onKeyDown: ({ event }) => suggesting.press(event),
            };
          },
        }),
      );
    },
  });
