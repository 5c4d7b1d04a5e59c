import type { DocumentNode } from '../types';
import { type Element, type Piece, isElement } from './elements';
import { paragraph } from './mixed';

/** A table in HTML; its heads and bodies become rows, and what stands outside of cells comes before it. */
export function tableOf(
  table: Element,
  blocksOf: (pieces: readonly Piece[]) => DocumentNode[],
): DocumentNode[] {
  const rows: DocumentNode[] = [];
  const beside: Piece[] = [];
  const look = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (!isElement(piece)) beside.push(piece);
      else if (piece.name === 'tr') {
        const row = rowOf(piece, blocksOf);
        if (row) rows.push(row);
      } else if (['thead', 'tbody', 'tfoot'].includes(piece.name)) look(piece.children);
      else beside.push(piece);
    }
  };
  look(table.children);
  return [...blocksOf(beside), ...(rows.length ? [{ type: 'table', content: even(rows) }] : [])];
}

function rowOf(row: Element, blocksOf: (pieces: readonly Piece[]) => DocumentNode[]): DocumentNode | null {
  const cells = row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th');
  if (!cells.length) return null;
  return {
    type: 'tableRow',
    content: cells.map(({ name, attrs, children }) => {
      const content = blocksOf(children);
      return {
        type: name === 'th' ? 'tableHeader' : 'tableCell',
        attrs: {
          colspan: span(attrs['colspan'], 100),
          rowspan: span(attrs['rowspan'], 1_000),
          colwidth: null,
        },
        content: content.length ? content : [paragraph([])],
      };
    }),
  };
}

const span = (given: string | undefined, most: number): number => {
  const value = Number(given);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1;
};

/** Rows of a table without spans are equally long; the editor does not open others. */
export function even(rows: DocumentNode[]): DocumentNode[] {
  const cells = rows.flatMap((row) => row.content ?? []);
  if (cells.some(({ attrs }) => attrs?.['colspan'] !== 1 || attrs['rowspan'] !== 1)) return rows;
  const width = Math.max(...rows.map((row) => row.content?.length ?? 0));
  return rows.map((row) => ({
    ...row,
    content: [
      ...(row.content ?? []),
      ...Array.from({ length: width - (row.content?.length ?? 0) }, () => emptyCell),
    ],
  }));
}

const emptyCell: DocumentNode = {
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [paragraph([])],
};
