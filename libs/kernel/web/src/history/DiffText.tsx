import type { DiffNode, DocumentDiff } from '@plein/document/diff';
import { showMark, showNode } from '../RichText';
import { useMessages } from '@plein/platform/web';
import { Fragment, type ReactNode, useState } from 'react';
import './history.css';

/** Two texts in one: what came and what went, marked by colour, by sign and by hidden words; the rest folds away. */
export function DiffText({ diff, lang }: { diff: DocumentDiff; lang: string }) {
  const t = useMessages();
  if (diff.changes === 0) return <p className="meta">{t('texts.same')}</p>;
  return (
    <div className="RichText Diff" lang={lang}>
      {diff.stretches.map((stretch, index) =>
        stretch.kind === 'changed' ? (
          <div key={index} className="Diff-change" data-change tabIndex={-1}>
            <Block node={stretch.block} />
          </div>
        ) : (
          <Unchanged key={index} blocks={stretch.blocks} />
        ),
      )}
    </div>
  );
}

function Unchanged({ blocks }: { blocks: DiffNode[] }) {
  const t = useMessages();
  const [isOpen, setOpen] = useState(blocks.length < 2);
  if (isOpen) return blocks.map((block, index) => <Block key={index} node={block} />);
  return (
    <button type="button" className="Diff-fold" onClick={() => setOpen(true)}>
      {t('texts.unchanged', { n: blocks.length })}
    </button>
  );
}

function Block({ node }: { node: DiffNode }) {
  const t = useMessages();
  return show(node, t);
}

/** These may only stand right inside their list or row: the mark goes inside them. */
const markedInside = new Set(['listItem', 'taskItem', 'tableRow', 'tableCell', 'tableHeader', 'summary']);

function show(node: DiffNode, t: (id: string) => string): ReactNode {
  const { change } = node;
  if (change && node.content && markedInside.has(node.type)) {
    const passOn = node.type === 'tableRow';
    const inner = node.content.map((child) => (passOn ? { ...child, change } : child));
    const children = inner.map((child, index) => <Fragment key={index}>{show(child, t)}</Fragment>);
    return showNode(node, passOn ? children : [marked(change, children, t)]);
  }
  const bare =
    node.type === 'text'
      ? node.text
      : showNode(
          node,
          (node.content ?? []).map((child, index) => <Fragment key={index}>{show(child, t)}</Fragment>),
        );
  const shown = (node.marks ?? []).reduceRight<ReactNode>(
    (inner, mark, index) => showMark(mark, inner, `m${index}`),
    bare,
  );
  return change ? marked(change, shown, t) : shown;
}

function marked(
  change: NonNullable<DiffNode['change']>,
  inner: ReactNode,
  t: (id: string) => string,
): ReactNode {
  const words = <span className="visually-hidden">{t(`texts.change.${change}`)} </span>;
  if (change === 'moved')
    return (
      <div className="Diff-moved" key="moved">
        <span className="meta">{t('texts.change.moved')}</span>
        {inner}
      </div>
    );
  const Tag = change;
  return (
    <Tag key={change} className={`Diff-${change}`}>
      {words}
      {inner}
    </Tag>
  );
}
