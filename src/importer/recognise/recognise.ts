import type { NoticeKind } from '../../domain/notice/kind.ts';
import type { Session } from '../../domain/notice/notice.ts';
import type { Person } from '../../domain/notice/person.ts';
import {
  paragraphsOf,
  textOf,
  toParagraph,
  type Doubt,
  type ImportedBlock,
  type ImportedDocument,
} from '../document/document.ts';
import { findEnding, type FoundEnding } from './find-ending.ts';
import { findConcluder, findSession } from './facts.ts';
import { readHeader, type FoundHeader } from './header.ts';
import { findKindOfSymbol } from '../lines/kind-line.ts';
import { findIssuer, proposeTopics, type KnownNames } from './known-names.ts';
import { findTitle } from './title.ts';

/** A document with its parts told apart, ready to be written as a notice. */
export interface RecognisedNotice {
  subject: string;
  kind: NoticeKind;
  documentNumber?: string | undefined;
  place?: string | undefined;
  issuedOn?: string | undefined;
  issuer?: string | undefined;
  session?: Session | undefined;
  concludedBy?: Person | undefined;
  topics: string[];
  /** The head's lines as issued; they are not in the body. */
  headerLines: string[];
  body: ImportedBlock[];
  ending: FoundEnding | undefined;
  /** What stands after the signature: appendices. */
  appendix: ImportedBlock[];
  doubts: Doubt[];
}

/** Tell a document's parts apart: head, body, recipients, signature, appendices. */
export function recogniseParts(document: ImportedDocument, known: KnownNames): RecognisedNotice {
  const header = readHeader(document.blocks);
  const rest = [...header.rest.map(toParagraph), ...document.blocks.slice(header.end)];
  const ending = findEnding(rest);
  const body = ending ? rest.slice(0, ending.start) : rest;
  const paragraphs = paragraphsOf(body).map(textOf);
  const subject = (header.subject ?? '') || findTitle(body);
  const title = subject.slice(0, LONGEST_SUBJECT);
  return {
    ...pickFacts(header),
    subject: title,
    kind: header.kind ?? findKindOfSymbol(header.symbol ?? '') ?? 'khac',
    issuer: findIssuer(header.issuers, known.finder),
    session: findSession(title, paragraphs),
    concludedBy: findConcluder(title, paragraphs),
    topics: proposeTopics([title, ...paragraphs].join('\n'), known.topics),
    headerLines: header.lines,
    body,
    ending,
    appendix: ending ? [...ending.rest.map(toParagraph), ...rest.slice(ending.end)] : [],
    doubts: [...document.doubts, ...toDoubts(header, ending, rest.length)],
  };
}

/** The longest subject that a notice may have. */
const LONGEST_SUBJECT = 500;

function pickFacts({ documentNumber, place, issuedOn }: FoundHeader) {
  return { documentNumber, place, issuedOn };
}

function toDoubts(header: FoundHeader, ending: FoundEnding | undefined, length: number): Doubt[] {
  const after = ending ? length - ending.end + ending.rest.length : 0;
  const sentences = [
    !header.kind && 'Không thấy dòng tên loại văn bản; đã ghi `kind: khac`, hãy xem lại.',
    !header.subject && 'Không thấy trích yếu ở đầu văn bản; đã lấy dòng đầu làm `subject`.',
    (header.subject?.length ?? 0) > LONGEST_SUBJECT &&
      `Trích yếu dài hơn ${LONGEST_SUBJECT} chữ; \`subject\` đã được cắt, hãy viết gọn lại.`,
    !header.documentNumber && 'Không thấy số, ký hiệu; nếu văn bản có, hãy điền `documentNumber`.',
    !header.issuedOn && 'Không thấy ngày ban hành; nếu văn bản có, hãy điền `issuedOn`.',
    !ending && 'Không thấy «Nơi nhận» và chữ ký ở cuối văn bản.',
    ending?.recipients.length === 0 && 'Không thấy «Nơi nhận».',
    ending?.signature.length === 0 && 'Không thấy chữ ký.',
    after > 0 && `Sau chữ ký còn ${after} đoạn hoặc bảng (phụ lục?); được giữ ở cuối.`,
  ];
  return sentences.flatMap((message): Doubt[] =>
    message ? [{ rule: 'unknown-part', message }] : [],
  );
}
