import { headings } from './read';
import { isSafeHref } from './rules';
import type { Document, DocumentNode, Mark } from './types';

/** How to show each part. `key` tells siblings apart; `children` have been shown already. */
export interface Visitor<T> {
  text: (text: string) => T;
  /** `anchor` is given for headings only. */
  node: (node: DocumentNode, children: T[], key: string, anchor?: string) => T;
  mark: (mark: Mark, inner: T, key: string) => T;
}

/** Walks a document from the leaves up, and answers with what the visitor made of its top level. */
export function render<T>(document: Document, visitor: Visitor<T>): T[] {
  const anchors = headings(document).values();
  const show = (node: DocumentNode, key: string): T => {
    // Anchors are handed out in reading order: a heading takes its own before its children are shown.
    const anchor = node.type === 'heading' ? anchors.next().value?.anchor : undefined;
    const bare =
      node.type === 'text'
        ? visitor.text(node.text ?? '')
        : visitor.node(
            node,
            (node.content ?? []).map((child, index) => show(child, `${key}.${index}`)),
            key,
            anchor,
          );
    return (node.marks ?? []).reduceRight(
      (inner, mark, index) => visitor.mark(mark, inner, `${key}m${index}`),
      bare,
    );
  };
  return document.content.map((node, index) => show(node, String(index)));
}

export interface HtmlOptions {
  /** The address of this Plein, in front of every link within it. */
  readonly base: string;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  taskList: 'ul',
  taskItem: 'li',
  blockquote: 'blockquote',
  callout: 'blockquote',
  details: 'div',
  summary: 'p',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
  bold: 'strong',
  italic: 'em',
  strike: 's',
  code: 'code',
  highlight: 'mark',
};

/** A document as HTML for mail and feeds. Everything is escaped; there is no way in for markup. */
export function toHtml(document: Document, { base }: HtmlOptions): string {
  const link = (href: string, inner: string) =>
    `<a href="${escape(href)}" rel="noopener noreferrer">${inner}</a>`;
  const absolute = (href: string) => (href.startsWith('/') || href.startsWith('#') ? base + href : href);
  return render<string>(document, {
    text: escape,
    node: ({ type, attrs }, children) => {
      const inner = children.join('');
      switch (type) {
        case 'heading':
          return `<h${Number(attrs?.['level'])}>${inner}</h${Number(attrs?.['level'])}>`;
        case 'codeBlock':
          return `<pre><code>${inner}</code></pre>`;
        case 'horizontalRule':
          return '<hr>';
        case 'hardBreak':
          return '<br>';
        case 'image':
          return `<p>${link(`${base}/files/${String(attrs?.['fileId'])}`, escape(String(attrs?.['alt'] ?? '') || 'afbeelding'))}</p>`;
        case 'attachment':
          return `<p>${link(`${base}/files/${String(attrs?.['fileId'])}`, escape(String(attrs?.['name'])))}</p>`;
        case 'mention':
        case 'roleMention':
          return `<strong>@${escape(String(attrs?.['label']))}</strong>`;
        case 'topic':
          return link(
            `${base}/tags/${encodeURIComponent(String(attrs?.['name']).toLowerCase())}`,
            `#${escape(String(attrs?.['name']))}`,
          );
        default:
          return `<${tags[type] ?? 'div'}>${inner}</${tags[type] ?? 'div'}>`;
      }
    },
    mark: ({ type, attrs }, inner) => {
      if (type === 'link')
        return isSafeHref(attrs?.['href']) ? link(absolute(String(attrs['href'])), inner) : inner;
      if (type === 'pageLink') return link(`${base}/page/${String(attrs?.['pageId'])}`, inner);
      return `<${tags[type]}>${inner}</${tags[type]}>`;
    },
  }).join('');
}
