import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Letters, digits and what stands inside a clause: nothing that MDX could take for syntax. */
const CLAUSE = /^\p{L}[\p{L}\p{M}\p{N} ,%/–-]{29,199}[\p{L}\p{M}\p{N}]$/u;
/** A date, a document's number or an office: a notice has its own, as many as are usual. */
const NAMING = /\d\/|\d{4}|UBND|HĐND|Công an|(?:Phòng|Ban|Sở|Hội|Trung tâm) \p{Lu}/u;
/** Where a paragraph of words begins, after its number or letter; no list, table, tag or heading. */
const PARAGRAPH = /^(?:\*\*)?(?:[\p{L}\p{N}]{1,2}[.)] )?(?=\p{L})/u;

/** Clauses of a content folder's notices, each once, in an order that is the same everywhere. */
export async function readClauses(content: string): Promise<string[]> {
  const folder = join(content, 'notices');
  const files = await readdir(folder, { recursive: true });
  const clauses: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.mdx')).toSorted()) {
    clauses.push(...cutClauses(await readFile(join(folder, file), 'utf8')));
  }
  return [...new Set(clauses)];
}

/** The clauses of a notice's text, without its header. */
function cutClauses(mdx: string): string[] {
  const lines = mdx.slice(mdx.indexOf('\n---\n') + 5).split('\n');
  const paragraphs = lines.filter((line) => PARAGRAPH.test(line));
  return paragraphs
    .flatMap((line) => line.replace(PARAGRAPH, '').split(/[.;:]/u))
    .map((part) => part.replaceAll('*', '').trim())
    .filter((part) => CLAUSE.test(part) && !NAMING.test(part) && part !== part.toUpperCase());
}
