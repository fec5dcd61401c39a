import { escapeHtml } from '../../domain/markup/escape-html.ts';
import { overlay } from './overlay.ts';

/** One record of the index: successive sections of one notice, as Pagefind is to see them. */
export interface SearchRecord {
  /** Address, unique among the records of the archive. */
  url: string;
  content: string;
}

/** What a record says; `parseFragment` reads it back. */
export interface RecordText {
  title: string;
  reference: string;
  sections: RecordSection[];
}

export interface RecordSection {
  id: string;
  number: string;
  text: string;
}

/** Write what a record says as HTML for Pagefind: the headings as meta, each section's start as an anchor. */
export function toSearchRecord(
  url: string,
  { title, reference, sections }: RecordText,
): SearchRecord {
  const head = toMeta('title', title) + toMeta('reference', reference);
  const body = head + sections.map(toHtml).join('\n');
  return { url, content: `<html lang="vi"><body data-pagefind-body>${body}</body></html>` };
}

function toMeta(name: string, value: string): string {
  return `<p data-pagefind-ignore data-pagefind-meta="${name}">${escape(value)}</p>`;
}

function toHtml({ id, number, text }: RecordSection): string {
  return `<i id="${escape(`${id}|${number}`)}"></i>\n<p>${escape(text)}</p>`;
}

function escape(text: string): string {
  return escapeHtml(overlay(text));
}
