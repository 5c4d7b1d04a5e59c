import type { Document, DocumentNode } from '@plein/document';
import type { Say } from '@plein/platform/web';

const words = (text: string): DocumentNode[] => (text ? [{ type: 'text', text }] : []);
const paragraph = (text = ''): DocumentNode => ({ type: 'paragraph', content: words(text) });
const heading = (text: string): DocumentNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: words(text),
});
const list = (type: 'bulletList' | 'orderedList', lines: string[]): DocumentNode => ({
  type,
  ...(type === 'orderedList' ? { attrs: { start: 1 } } : {}),
  content: lines.map((line) => ({ type: 'listItem', content: [paragraph(line)] })),
});

/** Ways to begin an empty page. */
export const templates: { name: 'steps' | 'doDont' | 'report'; build: (t: Say) => Document }[] = [
  {
    name: 'steps',
    build: (t) => ({
      type: 'doc',
      content: [
        paragraph(t('wiki.template.steps.why')),
        heading(t('wiki.template.steps.need')),
        list('bulletList', ['']),
        heading(t('wiki.template.steps.steps')),
        list('orderedList', ['', '', '']),
        heading(t('wiki.template.steps.stuck')),
        paragraph(t('wiki.template.steps.ask')),
      ],
    }),
  },
  {
    name: 'doDont',
    build: (t) => ({
      type: 'doc',
      content: [
        paragraph(t('wiki.template.doDont.about')),
        heading(t('wiki.template.doDont.do')),
        list('bulletList', ['', '']),
        heading(t('wiki.template.doDont.dont')),
        list('bulletList', ['', '']),
        heading(t('wiki.template.doDont.why')),
        paragraph(),
      ],
    }),
  },
  {
    name: 'report',
    build: (t) => ({
      type: 'doc',
      content: [
        paragraph(t('wiki.template.report.who')),
        heading(t('wiki.template.report.decided')),
        list('bulletList', ['', '']),
        heading(t('wiki.template.report.next')),
        list('bulletList', [t('wiki.template.report.whoWhat')]),
        heading(t('wiki.template.report.said')),
        paragraph(),
      ],
    }),
  },
];
