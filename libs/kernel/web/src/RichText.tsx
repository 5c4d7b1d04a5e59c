import {
  type Document,
  type DocumentNode,
  type Mark,
  type RoleKind,
  isHiddenPage,
  isSafeHref,
  render,
} from '@plein/document';
import { FileCard } from './FileCard';
import { RoleChip } from './RoleChip';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import './kernel.css';

interface Props {
  document: Document;
  /** The language it was written in, which need not be that of the screen. */
  lang: string;
  /** Headings get a link to themselves: on pages, not in posts. */
  withAnchors?: boolean;
}

/** A text to read. The editor is not loaded for it; there is no HTML in it anywhere. */
export function RichText({ document, lang, withAnchors = false }: Props) {
  return (
    <div className="RichText" lang={lang}>
      {render<ReactNode>(document, {
        text: (text) => text,
        node: (node, children, key, anchor) => (
          <Fragment key={key}>
            {showNode(node, children.map(keyed), withAnchors ? anchor : undefined)}
          </Fragment>
        ),
        mark: showMark,
      })}
    </div>
  );
}

const keyed = (child: ReactNode, index: number) => <Fragment key={index}>{child}</Fragment>;

/** A stretch of text with what it is marked with. */
export function showMark({ type, attrs }: Mark, inner: ReactNode, key: string): ReactNode {
  switch (type) {
    case 'bold':
      return <strong key={key}>{inner}</strong>;
    case 'italic':
      return <em key={key}>{inner}</em>;
    case 'strike':
      return <s key={key}>{inner}</s>;
    case 'code':
      return <code key={key}>{inner}</code>;
    case 'highlight':
      return <mark key={key}>{inner}</mark>;
    case 'pageLink':
      return isHiddenPage(String(attrs?.['pageId'])) ? (
        <span key={key} className="ClosedPage">
          {inner}
        </span>
      ) : (
        <Link
          key={key}
          to="/page/$id"
          params={{ id: String(attrs?.['pageId']) }}
          hash={attrs?.['anchor'] ? String(attrs['anchor']) : undefined}
        >
          {inner}
        </Link>
      );
    case 'link':
      return isSafeHref(attrs?.['href']) ? (
        <a key={key} href={attrs['href']} rel="noopener noreferrer nofollow">
          {inner}
        </a>
      ) : (
        inner
      );
    default:
      return inner;
  }
}

/** One part of a text, with its parts in it. */
export function showNode(
  { type, attrs, content }: Pick<DocumentNode, 'type' | 'attrs'> & { content?: unknown },
  children: ReactNode[],
  anchor?: string,
): ReactNode {
  switch (type) {
    case 'paragraph':
      return <p>{children}</p>;
    case 'heading': {
      const Heading = `h${Number(attrs?.['level'])}` as 'h2' | 'h3' | 'h4';
      return (
        <Heading id={anchor} tabIndex={anchor ? -1 : undefined}>
          {children}
          {anchor && (
            <a className="anchor" href={`#${anchor}`} aria-label={`# ${anchor}`}>
              #
            </a>
          )}
        </Heading>
      );
    }
    case 'bulletList':
      return <ul>{children}</ul>;
    case 'orderedList':
      return <ol start={Number(attrs?.['start'] ?? 1)}>{children}</ol>;
    case 'listItem':
      return <li>{children}</li>;
    case 'taskList':
      return <ul className="tasks">{children}</ul>;
    case 'taskItem':
      return (
        <li>
          <input type="checkbox" disabled checked={attrs?.['checked'] === true} readOnly />
          <div>{children}</div>
        </li>
      );
    case 'blockquote':
      return <blockquote>{children}</blockquote>;
    case 'codeBlock':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
        <pre tabIndex={0}>
          <code>{children}</code>
        </pre>
      );
    case 'horizontalRule':
      return <hr />;
    case 'hardBreak':
      return <br />;
    case 'callout':
      return (
        <div className={`callout callout--${String(attrs?.['tone'])}`} role="note">
          {children}
        </div>
      );
    case 'details':
      return <details>{children}</details>;
    case 'summary':
      return <summary>{children}</summary>;
    case 'table':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
        <div className="table-frame" tabIndex={0}>
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return <tr>{children}</tr>;
    case 'tableHeader':
    case 'tableCell': {
      const Cell = type === 'tableHeader' ? 'th' : 'td';
      return (
        <Cell colSpan={Number(attrs?.['colspan'] ?? 1)} rowSpan={Number(attrs?.['rowspan'] ?? 1)}>
          {children}
        </Cell>
      );
    }
    case 'image':
      return (
        <figure>
          <img
            src={`/files/${String(attrs?.['fileId'])}`}
            alt={String(attrs?.['alt'] ?? '')}
            width={attrs?.['width'] ? Number(attrs['width']) : undefined}
            height={attrs?.['height'] ? Number(attrs['height']) : undefined}
            loading="lazy"
          />
        </figure>
      );
    case 'attachment':
      return <FileCard attrs={attrs} />;
    case 'mention':
      return (
        <Link className="mention" to="/person/$id" params={{ id: String(attrs?.['id']) }}>
          @{String(attrs?.['label'])}
        </Link>
      );
    case 'roleMention':
      return <RoleChip kind={attrs?.['kind'] as RoleKind} id={String(attrs?.['id'])} />;
    case 'topic':
      return (
        <Link className="topic" to="/tags/$topic" params={{ topic: String(attrs?.['name']).toLowerCase() }}>
          #{String(attrs?.['name'])}
        </Link>
      );
    default:
      return content ? <div>{children}</div> : null;
  }
}
