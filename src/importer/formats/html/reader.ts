import type { ImportedBlock, ImportedDocument } from '../../document/document.ts';
import { describeLeavings } from '../leavings.ts';
import { parseHtml } from '../markup.ts';
import { decodeBytes } from '../text/bytes.ts';
import { readFlow, type HtmlSource } from './flow.ts';

/** Read a web page, or what Word saved as one: paragraphs, headings, lists, tables. */
export function readHtml(data: Uint8Array): ImportedDocument {
  const { text, doubts } = decodeBytes(data, findCharset(data));
  const source: HtmlSource = { left: { pictures: 0, deletions: 0 } };
  const blocks: ImportedBlock[] = readFlow(source, parseHtml(text));
  return { blocks, layout: 'paragraphs', doubts: [...doubts, ...describeLeavings(source.left)] };
}

const HEAD_LENGTH = 4096;
const CHARSET = /charset\s*=\s*["']?\s*(?<name>[\w-]+)/iu;

/** The encoding that the page names for itself. */
function findCharset(data: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(data.subarray(0, HEAD_LENGTH));
  return CHARSET.exec(head)?.groups?.['name'];
}
