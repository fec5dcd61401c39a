import {
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** A notice as an editor has it in mind. */
export interface NoticeDraft {
  header: Record<string, unknown>;
  /** Paragraphs, parted by empty lines. */
  body: string[];
}

export type RecordDraft = Record<string, unknown>;

/** A content folder as editors have it in mind; `spoiled` holds what a file has instead. */
export interface Draft {
  /** File below `agencies/` → records by id. */
  agencies: Map<string, Map<string, RecordDraft>>;
  topics: Map<string, RecordDraft>;
  glossary: Map<string, unknown>;
  site: RecordDraft;
  /** File below `notices/` → notice. */
  notices: Map<string, NoticeDraft>;
  /** File below `originals/` → its words. */
  originals: Map<string, string>;
  /** Path → its bytes instead of what the draft says; undefined for a file that is gone. */
  spoiled: Map<string, Uint8Array | string | undefined>;
}

/** How an editor writes a file. */
export const MANNERS = ['in place', 'by renaming', 'keeping size and time'] as const;
export type Manner = (typeof MANNERS)[number];

/** A content folder on disk that follows a draft. */
export interface Folder {
  path: string;
  /** Write what differs from the last time, and nothing else; the paths that were written. */
  save: (draft: Draft, manner?: Manner) => string[];
}

/** Begin a content folder; it must be empty. */
export function openFolder(path: string): Folder {
  const written = new Map<string, Buffer>();
  return {
    path,
    save(draft, manner = 'in place') {
      const wanted = toFiles(draft);
      const gone = [...written.keys()].filter((file) => !wanted.has(file));
      for (const file of gone) rmSync(join(path, file));
      const due = [...wanted].filter(([file, bytes]) => !written.get(file)?.equals(bytes));
      for (const [file, bytes] of due) write(join(path, file), bytes, manner);
      for (const file of gone) written.delete(file);
      for (const [file, bytes] of due) written.set(file, bytes);
      return [...gone, ...due.map(([file]) => file)];
    },
  };
}

/** Every file of a draft with its bytes. */
function toFiles(draft: Draft): Map<string, Buffer> {
  const texts: [string, string | Uint8Array | undefined][] = [
    ['site.yaml', stringify(draft.site)],
    ['topics.yaml', stringify(Object.fromEntries(draft.topics))],
    ['glossary.yaml', stringify(Object.fromEntries(draft.glossary))],
    ...[...draft.agencies].map(([file, records]): [string, string] => [
      `agencies/${file}`,
      stringify(Object.fromEntries(records)),
    ]),
    ...[...draft.notices].map(([file, notice]): [string, string] => [
      `notices/${file}`,
      toMdx(notice),
    ]),
    ...[...draft.originals].map(([file, words]): [string, string] => [`originals/${file}`, words]),
    ...draft.spoiled,
  ];
  const last = new Map(texts);
  return new Map(
    [...last].flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, Buffer.from(bytes)]])),
  );
}

/** A notice as its file holds it. */
export function toMdx({ header, body }: NoticeDraft): string {
  return `---\n${stringify(header, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`;
}

function write(path: string, bytes: Buffer, manner: Manner): void {
  mkdirSync(dirname(path), { recursive: true });
  const before = statSync(path, { throwIfNoEntry: false });
  if (manner === 'by renaming') {
    writeFileSync(`${path}~`, bytes);
    renameSync(`${path}~`, path);
  } else writeFileSync(path, bytes);
  if (manner === 'keeping size and time' && before) keepTimes(path, before);
}

function keepTimes(path: string, { atime, mtime }: Stats): void {
  utimesSync(path, atime, mtime);
}
