import { toParagraph, type ImportedBlock, type ImportedDocument } from '../../document/document.ts';
import { describeLeavings } from '../leavings.ts';
import { buildFormatFinder } from './characters.ts';
import { openDoc, type DocStreams } from './container.ts';
import { readFonts } from './fonts.ts';
import { changeParagraph, PLAIN_PARAGRAPH, type ParagraphFormat } from './formats.ts';
import { isWord97, readLayout, type DocLayout } from './layout.ts';
import { readLists } from './lists.ts';
import { readCharacterPages, readParagraphPages } from './pages.ts';
import { readPieces } from './pieces.ts';
import { readStory, type StorySource } from './story.ts';
import { readStyles, type Style } from './styles.ts';

/** Read a Word 97–2003 document: body, then foot- and endnotes, then text boxes. */
export function readDoc(data: Uint8Array): ImportedDocument {
  const streams = openDoc(data);
  if (!isWord97(streams.main)) return readOldWord(streams);
  const layout = readLayout(streams.main);
  const source = toSource(streams, layout);
  const blocks = storiesOf(layout).flatMap(([from, to]) => readStory(source, from, to));
  return { blocks, layout: 'paragraphs', doubts: describeLeavings(source.left) };
}

/** The texts we keep, by their first and last position; page headers and comments are not kept. */
function storiesOf({ lengths, comments }: DocLayout): [number, number][] {
  const notes = lengths.body + lengths.footnotes;
  const ends = notes + lengths.headers + comments;
  const boxes = ends + lengths.endnotes;
  return [
    [0, lengths.body],
    [lengths.body, notes],
    [ends, boxes],
    [boxes, boxes + lengths.boxes],
  ];
}

function toSource({ main, table }: DocStreams, layout: DocLayout): StorySource {
  const styles = readStyles(table, layout);
  return {
    pieces: readPieces(main, table, layout),
    fonts: readFonts(table, layout),
    findFormat: buildFormatFinder(main, readCharacterPages(main, table, layout), styles),
    findParagraph: buildParagraphFinder(main, table, layout, styles),
    headingOf: (style) => styles(style).heading,
    nextLabel: readLists(table, layout),
    left: { pictures: 0, deletions: 0 },
  };
}

function buildParagraphFinder(
  main: DocStreams['main'],
  table: DocStreams['table'],
  layout: DocLayout,
  styles: (index: number) => Style,
): (offset: number) => ParagraphFormat {
  const find = readParagraphPages(main, table, layout);
  return (offset) => {
    const stretch = find(offset);
    if (!stretch) return PLAIN_PARAGRAPH;
    const base = { ...styles(stretch.style).paragraph, style: stretch.style };
    return changeParagraph(base, main, stretch.changes);
  };
}

const WESTERN = new TextDecoder('windows-1252');
const TEXT_START = 0x18;

/** Word 6 and 95: the text alone, one byte a character; fonts and numbering are not read. */
function readOldWord({ main }: DocStreams): ImportedDocument {
  const text = WESTERN.decode(main.slice(main.u32(TEXT_START), main.u32(TEXT_START + 4)));
  const blocks = text.split(PARAGRAPH_END).map((line): ImportedBlock => {
    return toParagraph(line.replace(FIELD_CODE, '').replace(/\v/gu, '\n'));
  });
  const message =
    'Tệp do Word 6 hoặc Word 95 lưu: chỉ đọc được chữ, không đọc được phông và số tự động. Hãy xem lại chữ hoa và số mục.';
  return { blocks, layout: 'paragraphs', doubts: [{ rule: 'capitals', message }] };
}

const PARAGRAPH_END = /[\r\f\u0007]/u;
const FIELD_CODE = /\u0013[^\u0013-\u0015]*\u0014?|\u0015/gu;
