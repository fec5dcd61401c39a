import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../archive/database.ts';
import { ingest } from '../../archive/ingest/ingest.ts';
import type { Issue } from '../../domain/issue/issue.ts';

/** An example of the handbook that can be run. */
export interface Example {
  /** The words of the heading above it. */
  heading: string;
  language: 'mdx' | 'yaml';
  text: string;
  /** Place among the examples under the same heading, from 0. */
  ordinal: number;
}

/** A heading of the handbook with the text down to the next one. */
export interface HandbookSection {
  heading: string;
  text: string;
}

/** Divide a handbook at its headings; a line within an example is no heading. */
export function listSections(handbook: string): HandbookSection[] {
  const sections: HandbookSection[] = [];
  let isExample = false;
  for (const line of handbook.split('\n')) {
    const heading = isExample ? undefined : HEADING.exec(line)?.[1];
    if (line.startsWith('```')) isExample = !isExample;
    if (heading !== undefined) sections.push({ heading, text: '' });
    else if (sections.length > 0) sections.at(-1)!.text += `${line}\n`;
  }
  return sections;
}

/** List the examples of a handbook: its blocks of `mdx` (a notice) and `yaml` (agencies). */
export function listExamples(handbook: string): Example[] {
  return listSections(handbook).flatMap(({ heading, text: section }) =>
    [...section.matchAll(BLOCK)].map(({ groups }, ordinal) => ({
      heading,
      language: groups!['language'] as Example['language'], // the pattern allows no other
      text: groups!['text']!,
      ordinal,
    })),
  );
}

/** The archive that the handbook belongs to, in a folder where examples are put and checked. */
export interface ExampleFolder {
  check: (example: Example) => Promise<Issue[]>;
  remove: () => Promise<void>;
}

/** Copy an archive so that examples can be checked in it. */
export async function openExampleFolder(contentDir: string): Promise<ExampleFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'niem-yet-handbook-'));
  await cp(contentDir, folder, { recursive: true });
  return {
    check: (example) => checkExample(folder, example),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Write into each rule's section the sentence with which the check answers its first example. */
export async function fillMessages(handbook: string, folder: ExampleFolder): Promise<string> {
  let filled = handbook;
  for (const example of listExamples(handbook)) {
    const at = filled.indexOf(`\n### ${example.heading}\n`);
    const told = filled.indexOf(MESSAGE, at);
    const next = filled.indexOf('\n### ', at + 1);
    const isAnswered = at >= 0 && told >= 0 && (next < 0 || told < next);
    if (example.ordinal > 0 || !isAnswered) continue;
    const [issue] = await folder.check(example);
    const end = filled.indexOf('\n', told);
    filled = `${filled.slice(0, told)}${MESSAGE} ${issue?.message ?? ''}${filled.slice(end)}`;
  }
  return filled;
}

const MESSAGE = '> **Máy báo:**';
const HEADING = /^#{2,3} (.+)$/u;
const BLOCK = /^```(?<language>mdx|yaml)\n(?<text>[\s\S]*?)^```$/gmu;

async function checkExample(folder: string, { language, text }: Example): Promise<Issue[]> {
  const file = language === 'mdx' ? 'notices/2020/vi-du.mdx' : 'agencies/vi-du.yaml';
  await writeFile(join(folder, file), language === 'mdx' ? toNotice(text) : text);
  const { issues } = await ingest(openDatabase(':memory:'), folder);
  await rm(join(folder, file));
  return issues;
}

/** An example of the text alone stands below the shortest head; one about the head has its own. */
function toNotice(text: string): string {
  const isWhole = text.startsWith('---\n') || text.startsWith('subject:');
  return isWhole ? text : `---\nsubject: Ví dụ\nkind: thong-bao\n---\n\n${text}`;
}
