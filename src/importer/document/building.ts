import type { ImportedBlock, ImportedCell, ImportedParagraph, Run } from './document.ts';

/** Add text to runs, joining it to the last one when it is set alike. */
export function appendRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const alike =
    last &&
    last.bold === run.bold &&
    last.italic === run.italic &&
    last.font === run.font &&
    last.capitals === run.capitals;
  if (alike) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else if (run.text !== '') runs.push(run);
}

/** Collects paragraphs, cells and rows as a file gives them, and makes blocks of them. */
export interface BlockBuilder {
  /** A paragraph in the open cell, or outside tables. */
  addParagraph: (paragraph: ImportedParagraph, inTable: boolean) => void;
  endCell: () => void;
  endRow: () => void;
  end: () => ImportedBlock[];
}

/** Start with no blocks. A paragraph outside tables ends the table before it. */
export function buildBlocks(): BlockBuilder {
  const blocks: ImportedBlock[] = [];
  let rows: ImportedCell[][] = [];
  let cells: ImportedCell[] = [];
  let paragraphs: ImportedParagraph[] = [];
  const endCell = () => {
    cells.push({ paragraphs });
    paragraphs = [];
  };
  const endRow = () => {
    if (paragraphs.length > 0) endCell();
    if (cells.length > 0) rows.push(cells);
    cells = [];
  };
  const endTable = () => {
    endRow();
    if (rows.length > 0) blocks.push({ type: 'table', rows });
    rows = [];
  };
  return {
    addParagraph: (paragraph, inTable) => {
      if (inTable) paragraphs.push(paragraph);
      else {
        endTable();
        blocks.push(paragraph);
      }
    },
    endCell,
    endRow,
    end: () => {
      endTable();
      return blocks;
    },
  };
}
