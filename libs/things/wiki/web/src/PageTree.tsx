import { useMessages } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { IconChevronRight } from './icons';
import { addressOf } from './addresses';
import {
  type DropZone,
  type Place,
  type TreeNode,
  moved,
  pathTo,
  placeByDrop,
  placeByKey,
  rowsOf,
} from './tree';
import { useOpenBranches } from './useOpenBranches';

interface Props {
  space: string;
  label: string;
  nodes: readonly TreeNode[];
  /** The page on the screen. */
  current: string | null;
  canMove: boolean;
  onMove: (id: string, to: Place) => void;
  /** A branch that is not here yet was opened. */
  onOpen: (id: string) => void;
}

/**
 * The pages of a wiki. Arrow keys walk and open, letters jump, Enter goes; Alt with an arrow moves the page, and
 * so does dragging.
 */
export function PageTree({ space, label, nodes, current, canMove, onMove, onOpen }: Props) {
  const t = useMessages();
  const { open, setOpen } = useOpenBranches(space, current ? pathTo(nodes, current) : []);
  const rows = rowsOf(nodes, open);
  const [active, setActive] = useState<string | null>(current);
  const [drop, setDrop] = useState<{ id: string; zone: DropZone } | null>(null);
  const [told, setTold] = useState('');
  const dragged = useRef<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const tabStop = rows.some(({ node }) => node.id === active) ? active : (current ?? rows[0]?.node.id);

  const toggle = (id: string, isOpen: boolean) => {
    setOpen(id, isOpen);
    if (isOpen && !nodes.some((node) => node.parentId === id)) onOpen(id);
  };
  const focus = (id: string | undefined | null) => {
    if (!id) return;
    setActive(id);
    frame.current?.querySelector<HTMLElement>(`[data-page="${id}"]`)?.focus();
  };
  const move = (id: string, to: Place | null) => {
    if (!to || !canMove) return;
    if (to.parentId) setOpen(to.parentId, true);
    const after = moved(nodes, id, to);
    const row = rowsOf(after, new Set(after.map((node) => node.id))).find(({ node }) => node.id === id);
    const parent = after.find((node) => node.id === to.parentId);
    if (row)
      setTold(
        t(parent ? 'wiki.movedUnder' : 'wiki.movedTop', {
          title: row.node.title,
          parent: parent?.title,
          number: row.number,
          of: row.of,
        }),
      );
    onMove(id, to);
  };

  const press = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ node }) => node.id === active);
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey) return;
    const { node } = row;
    if (event.altKey) {
      const to = placeByKey(nodes, node.id, event.key);
      if (!event.key.startsWith('Arrow')) return;
      event.preventDefault();
      move(node.id, to);
      return;
    }
    if (event.key === 'ArrowDown') focus(rows[at + 1]?.node.id);
    else if (event.key === 'ArrowUp') focus(rows[at - 1]?.node.id);
    else if (event.key === 'Home') focus(rows[0]?.node.id);
    else if (event.key === 'End') focus(rows.at(-1)?.node.id);
    else if (event.key === 'ArrowRight' && node.hasChildren) {
      if (row.isOpen) focus(rows[at + 1]?.node.id);
      else toggle(node.id, true);
    } else if (event.key === 'ArrowLeft') {
      if (row.isOpen) toggle(node.id, false);
      else focus(node.parentId);
    } else if (event.key === 'Enter' || event.key === ' ')
      frame.current?.querySelector<HTMLElement>(`[data-page="${node.id}"] a`)?.click();
    else if (event.key.length === 1) {
      const letter = event.key.toLowerCase();
      const next = [...rows.slice(at + 1), ...rows.slice(0, at)].find((each) =>
        each.node.title.toLowerCase().startsWith(letter),
      );
      if (!next) return;
      focus(next.node.id);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // The moved page keeps the focus, wherever it went.
  useEffect(() => {
    if (told && active) focus(active);
    // oxlint-disable-next-line react/exhaustive-deps -- only after a move.
  }, [told]);

  const over = (event: DragEvent, node: TreeNode) => {
    if (!dragged.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    const part = (event.clientY - box.top) / box.height;
    const zone: DropZone = part < 0.3 ? 'before' : part > 0.7 ? 'after' : 'into';
    if (!placeByDrop(nodes, dragged.current, node, zone)) return;
    event.preventDefault();
    if (drop?.id !== node.id || drop.zone !== zone) setDrop({ id: node.id, zone });
  };

  return (
    <>
      <div ref={frame} role="tree" aria-label={label} className="PageTree" tabIndex={-1} onKeyDown={press}>
        {rows.map(({ node, level, isOpen, number, of }) => (
          <div
            key={node.id}
            data-page={node.id}
            role="treeitem"
            aria-level={level}
            aria-posinset={number}
            aria-setsize={of}
            aria-expanded={node.hasChildren ? isOpen : undefined}
            aria-selected={node.id === current}
            tabIndex={node.id === tabStop ? 0 : -1}
            className={['PageTree-row', drop?.id === node.id && `PageTree-row--${drop.zone}`]
              .filter(Boolean)
              .join(' ')}
            style={{ paddingInlineStart: `${(level - 1) * 0.875}rem` }}
            onFocus={() => setActive(node.id)}
            draggable={canMove}
            onDragStart={(event) => {
              dragged.current = node.id;
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', node.title);
            }}
            onDragOver={(event) => over(event, node)}
            onDragLeave={() => setDrop(null)}
            onDragEnd={() => {
              dragged.current = null;
              setDrop(null);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged.current && drop)
                move(dragged.current, placeByDrop(nodes, dragged.current, node, drop.zone));
              setDrop(null);
            }}
          >
            <button
              type="button"
              tabIndex={-1}
              aria-hidden="true"
              className={node.hasChildren ? 'PageTree-toggle' : 'PageTree-toggle PageTree-toggle--none'}
              onClick={() => toggle(node.id, !isOpen)}
            >
              {node.hasChildren && (
                <IconChevronRight
                  size={16}
                  className={isOpen ? 'PageTree-chevron is-open' : 'PageTree-chevron'}
                />
              )}
            </button>
            <Link
              {...addressOf(space, node)}
              tabIndex={-1}
              draggable={false}
              className="PageTree-link"
              aria-current={node.id === current ? 'page' : undefined}
            >
              {node.title}
            </Link>
          </div>
        ))}
      </div>
      <span role="status" className="visually-hidden">
        {told}
      </span>
    </>
  );
}
