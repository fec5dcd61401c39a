import {
  ImportRefusal,
  paragraphsOf,
  type ImportedBlock,
  type ImportedDocument,
  type ImportedParagraph,
  type Run,
} from '../../document/document.ts';
import { describeLeavings } from '../leavings.ts';
import { elementsOf, findAll, parseXml, type MarkupElement } from '../markup.ts';
import { openZip } from '../zip.ts';
import { readInline, type OdtContext } from './inline.ts';
import { startLists, type ListPlace, type OdtLists } from './lists.ts';
import { readOdtStyles } from './styles.ts';

/** Read an OpenDocument text: the body with its automatic numbers, then the notes. */
export function readOdt(data: Uint8Array): ImportedDocument {
  const entry = openZip(data);
  const content = entry('content.xml');
  const root = content === undefined ? undefined : parseXml(content);
  const body = root && findAll(root, 'office:text')[0];
  if (!body) throw new ImportRefusal('Tệp .odt bị hỏng hoặc có mật khẩu: không thấy phần thân.');
  const styles = entry('styles.xml');
  const context: Source = {
    styles: readOdtStyles([...(styles === undefined ? [] : [parseXml(styles)]), root]),
    left: { pictures: 0, deletions: 0 },
    notes: [],
    noteCount: { value: 0 },
    boxes: [],
    readInner: (element) => paragraphsOf(readBlocks(context, element)),
    lists: startLists(),
  };
  const blocks = readBlocks(context, body);
  const doubts = describeLeavings(context.left);
  return { blocks: [...blocks, ...context.notes], layout: 'paragraphs', doubts };
}

interface Source extends OdtContext {
  lists: OdtLists;
}

const IGNORED = new Set(['text:sequence-decls', 'office:forms', 'text:variable-decls']);

function readBlocks(source: Source, parent: MarkupElement, place?: ListPlace): ImportedBlock[] {
  return elementsOf(parent).flatMap((child): ImportedBlock[] => {
    switch (child.name) {
      case 'text:p':
      case 'text:h':
        return readParagraph(source, child, place);
      case 'text:list':
        return readList(source, child, place);
      case 'table:table':
        return [readTable(source, child)];
      case 'text:tracked-changes':
        source.left.deletions += findAll(child, 'text:deletion').length;
        return [];
      default:
        return IGNORED.has(child.name) ? [] : readBlocks(source, child, place);
    }
  });
}

function readParagraph(
  source: Source,
  element: MarkupElement,
  place: ListPlace | undefined,
): ImportedParagraph[] {
  const style = source.styles.find(element.attributes['text:style-name']);
  const context: Source = { ...source, boxes: [] };
  const runs: Run[] = [];
  readInline(context, element.children, style, runs);
  const level = Number(element.attributes['text:outline-level']);
  const paragraph: ImportedParagraph = {
    type: 'paragraph',
    runs: place ? addLabel(source, runs, place) : runs,
    heading: element.name === 'text:h' ? level || 1 : undefined,
    centred: style.centred,
    pageBreak: style.pageBreak,
  };
  return [paragraph, ...context.boxes];
}

/** Only the first paragraph of an item has its number. */
function addLabel(source: Source, runs: Run[], place: ListPlace): Run[] {
  const first = runs[0];
  if (!first || place.labelled) return runs;
  place.labelled = true;
  const label = source.lists.next(place, source.styles);
  return label ? [{ ...first, text: `${label} ` }, ...runs] : runs;
}

function readList(
  source: Source,
  list: MarkupElement,
  outer: ListPlace | undefined,
): ImportedBlock[] {
  const place = source.lists.open(list, outer);
  return elementsOf(list).flatMap((item) => {
    const labelled = item.name === 'text:list-header';
    const start = item.attributes['text:start-value'];
    return readBlocks(source, item, {
      ...place,
      labelled,
      start: start ? Number(start) : undefined,
    });
  });
}

function readTable(source: Source, table: MarkupElement): ImportedBlock {
  const rows = findRows(table).map((row) =>
    elementsOf(row)
      .filter(({ name }) => name.endsWith('table-cell'))
      .map((cell) => ({ paragraphs: paragraphsOf(readBlocks(source, cell)) })),
  );
  return { type: 'table', rows };
}

/** Rows may stand in groups; those of inner tables are not ours. */
function findRows(parent: MarkupElement): MarkupElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return child.name === 'table:table-cell' ? [] : findRows(child);
  });
}
