/** A file as a reader hands it over: blocks of runs, in reading order, nothing interpreted yet. */
export interface ImportedDocument {
  blocks: ImportedBlock[];
  /** `lines`: every paragraph is one printed line (PDF, hard-wrapped text), still to be rejoined. */
  layout: 'paragraphs' | 'lines';
  /** What the reader was unsure of, or had to leave out, for the file as a whole. */
  doubts: Doubt[];
}

export type ImportedBlock = ImportedParagraph | ImportedTable;

export interface ImportedParagraph {
  type: 'paragraph';
  /** Line breaks inside the paragraph are `\n`, tabs are `\t`. */
  runs: Run[];
  /** Level of a heading, from 1, where the file says that it is one. */
  heading?: number | undefined;
  centred?: boolean | undefined;
  /** An empty line, or a new page, stands before it. */
  spaced?: boolean | undefined;
  /** A new page begins here. */
  pageBreak?: boolean | undefined;
  /** What somebody should look at here. */
  doubts?: Doubt[] | undefined;
}

export interface ImportedTable {
  type: 'table';
  rows: ImportedCell[][];
}

export interface ImportedCell {
  paragraphs: ImportedParagraph[];
}

/** A stretch of text set in one way. */
export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Name of the font as the file writes it; it decides the encoding. */
  font?: string | undefined;
  /** Shown as capitals whatever the letters are («All caps» in Word). */
  capitals?: boolean | undefined;
}

/** Something the importer was unsure of, told to the archivist. */
export interface Doubt {
  rule: DoubtRule;
  message: string;
}

export type DoubtRule =
  | 'encoding'
  | 'capitals'
  | 'joined-sentence'
  | 'cut-sentence'
  | 'dropped-page-number'
  | 'split-syllable'
  | 'mended-syllable'
  | 'unknown-symbol'
  | 'unknown-part'
  | 'left-out'
  | 'new-name';

/** A file that cannot be imported; the message is a Vietnamese sentence for the archivist. */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal';
}

/** The words of a paragraph, formatting left out. */
export function textOf(paragraph: ImportedParagraph): string {
  return paragraph.runs.map((run) => run.text).join('');
}

/** A paragraph in one plain run. */
export function toParagraph(text: string): ImportedParagraph {
  return { type: 'paragraph', runs: [{ text, bold: false, italic: false }] };
}

/** The same paragraph with one more thing to look at. */
export function addDoubt(paragraph: ImportedParagraph, doubt: Doubt): ImportedParagraph {
  return { ...paragraph, doubts: [...(paragraph.doubts ?? []), doubt] };
}

/** Apply a change to every paragraph, those in tables included. */
export function mapParagraphs(
  blocks: ImportedBlock[],
  change: (paragraph: ImportedParagraph) => ImportedParagraph,
): ImportedBlock[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return change(block);
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(change) })),
    );
    return { ...block, rows };
  });
}

/** Every paragraph in reading order, those in tables included. */
export function paragraphsOf(blocks: ImportedBlock[]): ImportedParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)),
  );
}
