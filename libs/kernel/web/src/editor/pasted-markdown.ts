import type { DocumentNode } from '@plein/document';
import { type JSONContent, Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin, PluginKey } from '@tiptap/pm/state';

/** What begins a line in Markdown and hardly ever elsewhere; or words with the marks of a link or of bold. */
const signs =
  /^(?:#{1,6} \S|[-*+] \S|\d{1,3}[.)] \S|> \S|```|\|.+\|\s*$)|\[[^\]\n]+\]\((?:https?:|\/)[^)\s]+\)|\*\*\S[^*\n]*\*\*/m;

export const looksLikeMarkdown = (text: string): boolean => signs.test(text);

/** Pasted Markdown becomes headings, lists and tables. The reader of it is fetched when it is first needed. */
export const pastedMarkdown = Extension.create({
  name: 'pastedMarkdown',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        key: new PluginKey('pasted-markdown'),
        props: {
          handlePaste: (view, { clipboardData }) => {
            if (!clipboardData || clipboardData.types.includes('text/html') || clipboardData.files.length > 0)
              return false;
            const text = clipboardData.getData('text/plain');
            if (!looksLikeMarkdown(text) || view.state.selection.$from.parent.type.spec.code) return false;
            void import('@plein/document/markdown')
              .then(({ blocksOf, readMarkdown }) => blocksOf(readMarkdown(text)))
              .then((blocks) =>
                editor
                  .chain()
                  .focus()
                  // One undo takes back what was pasted, and not what was typed just before.
                  .command(({ tr }) => Boolean(closeHistory(tr)))
                  .insertContent(asContent(blocks))
                  .run(),
              )
              .catch(() => view.pasteText(text));
            return true;
          },
        },
      }),
    ];
  },
});

/** A single paragraph flows into the one it is pasted in. */
function asContent(blocks: readonly DocumentNode[]): JSONContent[] {
  const [only] = blocks;
  const flows = blocks.length === 1 && only?.type === 'paragraph';
  return (flows ? (only.content ?? []) : blocks) as unknown as JSONContent[];
}
