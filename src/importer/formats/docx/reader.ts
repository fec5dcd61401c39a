import {
  ImportRefusal,
  paragraphsOf,
  type ImportedBlock,
  type ImportedDocument,
} from '../../document/document.ts';
import { describeLeavings } from '../leavings.ts';
import { findAll, parseXml, type MarkupElement } from '../markup.ts';
import { openZip, type ReadEntry } from '../zip.ts';
import { readBlocks, type BodySource } from './body.ts';
import { readDocxNumbering } from './numbering.ts';
import { readDocxStyles } from './styles.ts';

/** Read Word 2007 and later: the body with its automatic numbers, then foot- and endnotes. */
export function readDocx(data: Uint8Array): ImportedDocument {
  const entry = openZip(data);
  const path = findMainPart(entry);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const open = (name: string) => parseEntry(entry, `${folder}${name}`);
  const body = findAll(parseEntry(entry, path) ?? EMPTY, 'w:body')[0];
  if (!body) throw new ImportRefusal('Tệp .docx bị hỏng: không thấy phần thân văn bản.');
  const source: BodySource = {
    styles: readDocxStyles(open('styles.xml')),
    nextLabel: readDocxNumbering(open('numbering.xml')),
    notes: [],
    left: { pictures: 0, deletions: 0 },
  };
  const blocks = readBlocks(source, body);
  const notes = readNotes(source, open('footnotes.xml'), open('endnotes.xml'));
  return {
    blocks: [...blocks, ...notes],
    layout: 'paragraphs',
    doubts: describeLeavings(source.left),
  };
}

const EMPTY: MarkupElement = { name: '', attributes: {}, children: [] };
const MAIN_PART = 'word/document.xml';

function parseEntry(entry: ReadEntry, path: string): MarkupElement | undefined {
  const text = entry(path);
  return text === undefined ? undefined : parseXml(text);
}

/** The part that the package itself names as the document. */
function findMainPart(entry: ReadEntry): string {
  const relations = parseEntry(entry, '_rels/.rels');
  const main =
    relations &&
    findAll(relations, 'Relationship').find(({ attributes }) =>
      attributes['Type']?.endsWith('/officeDocument'),
    );
  const target = main?.attributes['Target']?.replace(/^\//u, '') ?? MAIN_PART;
  return entry(target) === undefined ? MAIN_PART : target;
}

function readNotes(
  source: BodySource,
  footnotes: MarkupElement | undefined,
  endnotes: MarkupElement | undefined,
): ImportedBlock[] {
  const byId = new Map<string, MarkupElement>();
  for (const [prefix, xml, name] of [
    ['f', footnotes, 'w:footnote'],
    ['e', endnotes, 'w:endnote'],
  ] as const) {
    for (const note of xml ? findAll(xml, name) : []) {
      byId.set(`${prefix}${note.attributes['w:id'] ?? ''}`, note);
    }
  }
  return [...source.notes].flatMap((id, index) => {
    const note = byId.get(id);
    const [first, ...rest] = note ? paragraphsOf(readBlocks(source, note)) : [];
    if (!first) return [];
    const mark = { text: `[${index + 1}] `, bold: false, italic: false };
    return [{ ...first, runs: [mark, ...first.runs] }, ...rest];
  });
}
