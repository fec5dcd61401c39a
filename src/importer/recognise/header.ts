import type { NoticeKind } from '../../domain/notice/kind.ts';
import type { ImportedBlock } from '../document/document.ts';
import { readHeaderLine } from './header-lines.ts';
import { findKindLine } from '../lines/kind-line.ts';
import { readTitle } from './title-facts.ts';
import { toSegments, type Segment } from './segments.ts';
import { countSubjectLines, isAuthority } from './subject-lines.ts';

/** The head of a document as read; what was not found is absent. */
export interface FoundHeader {
  kind?: NoticeKind | undefined;
  subject?: string | undefined;
  documentNumber?: string | undefined;
  /** The symbol alone, when the number is still blank. */
  symbol?: string | undefined;
  place?: string | undefined;
  issuedOn?: string | undefined;
  /** Names of the issuing body and of the body above it, as issued, line by line. */
  issuers: string[];
  /** The head's lines as issued. */
  lines: string[];
  /** Index of the first block of the body. */
  end: number;
  /** Lines of the body that stood in the same block as the head's last line. */
  rest: string[];
}

/** Read the head: everything before the first words of the body. */
export function readHeader(blocks: ImportedBlock[]): FoundHeader {
  const segments = toSegments(blocks, 0, REACH).slice(0, LONGEST);
  const kindAt = segments.findIndex(isKindSegment);
  const addressAt = segments.findIndex(({ text }) => ADDRESS.test(text));
  if (kindAt >= 0 && (addressAt < 0 || kindAt < addressAt)) return readTitled(segments, kindAt);
  if (addressAt > 0) return readLetter(segments.slice(0, addressAt));
  return EMPTY;
}

/** Blocks and lines among which a head must end. */
const REACH = 40;
const LONGEST = 50;
const EMPTY = { issuers: [], lines: [], rest: [], end: 0 } satisfies FoundHeader;
/** «Kính gửi» opens the body of an official letter. */
const ADDRESS = /^kính gửi/iu;
const LONGEST_TITLE = 300;

function isKindSegment({ text }: Segment, index: number, all: Segment[]): boolean {
  if (text.length > LONGEST_TITLE || !findKindLine(text)) return false;
  return all.slice(0, index).every((before) => before.text.length < LONGEST_TITLE / 2);
}

function readTitled(segments: Segment[], kindAt: number): FoundHeader {
  const { kind, rest } = findKindLine(segments[kindAt]!.text)!;
  const after = segments.slice(kindAt + 1);
  const count = countSubjectLines(after, rest);
  const lines = after.slice(0, count).map(({ text }) => text);
  const written = lines.filter((line) => readHeaderLine(line).type !== 'rule');
  const title = readTitle(toText(dropAuthority([rest, ...written])));
  const used = segments.slice(0, kindAt + 1 + count);
  const top = readTop(segments.slice(0, kindAt));
  return {
    ...top,
    ...toEnd(segments, used),
    kind,
    subject: title.subject,
    documentNumber: top.documentNumber ?? title.documentNumber,
    issuedOn: top.issuedOn ?? title.issuedOn,
    issuers: top.issuers.length > 0 ? top.issuers : title.issuers,
  };
}

/** «QUYẾT ĐỊNH CỦA BỘ TRƯỞNG … Về việc …»: who decides is not what it is about. */
function dropAuthority([rest = '', ...lines]: string[]): string[] {
  return isAuthority(rest) && lines.length > 0 ? lines : [rest, ...lines];
}

/** An official letter names no kind; its subject is the «V/v …» under its number. */
function readLetter(segments: Segment[]): FoundHeader {
  const top = readTop(segments);
  const aboutAt = segments.findIndex(({ text }) => readHeaderLine(text).type === 'about');
  if (aboutAt < 0 && !top.symbol) return EMPTY;
  const about = aboutAt < 0 ? [] : readAbout(segments.slice(aboutAt));
  const used = toEnd(segments, segments);
  const subject = about.length > 0 ? toText(about) : undefined;
  const issuers = top.issuers.filter((line) => !about.includes(line));
  return { ...top, ...used, issuers, kind: 'cong-van', subject };
}

function readAbout(segments: Segment[]): string[] {
  const [first, ...rest] = segments.map(({ text }) => ({ text, line: readHeaderLine(text) }));
  const more = rest.findIndex(({ line }) => line.type !== 'other');
  const subject = first!.line.type === 'about' ? first!.line.subject : '';
  return [subject, ...rest.slice(0, more < 0 ? rest.length : more).map(({ text }) => text)];
}

/** Number, place, date and issuing body from the lines above the kind. */
function readTop(segments: Segment[]): FoundHeader {
  const top: FoundHeader = { ...EMPTY, issuers: [] };
  for (const { text, right } of segments) {
    const line = readHeaderLine(text);
    if (line.type === 'number') {
      top.documentNumber ??= line.number;
      top.symbol ??= line.symbol;
    } else if (line.type === 'date') {
      top.place ??= line.place;
      top.issuedOn ??= line.issuedOn;
    } else if (line.type === 'other' && !right) top.issuers.push(text);
  }
  return top;
}

/** Where the body begins: after the block of the last line used. */
function toEnd(segments: Segment[], used: Segment[]): Pick<FoundHeader, 'lines' | 'rest' | 'end'> {
  const last = used.at(-1)?.block ?? -1;
  const rest = segments.slice(used.length).filter(({ block }) => block === last);
  return {
    lines: used.map(({ text }) => text),
    rest: rest.map(({ text }) => text),
    end: last + 1,
  };
}

function toText(parts: string[]): string {
  return parts.filter(Boolean).join(' ').replace(/\s+/gu, ' ').trim();
}
