import { readPlainDate } from '../../domain/calendar/plain-date.ts';

/** What a title says besides its subject. */
export interface TitleFacts {
  subject: string;
  documentNumber?: string | undefined;
  issuedOn?: string | undefined;
  issuers: string[];
}

/**
 * Read a title as law collections print it, with body, number and date before the subject: «CỦA BỘ
 * TÀI CHÍNH SỐ 169/1998/TT-BTC NGÀY 22 THÁNG 12 NĂM 1998 HƯỚNG DẪN …». Any other title is its subject.
 */
export function readTitle(title: string): TitleFacts {
  const groups = COLLECTED.exec(title)?.groups;
  const subject = groups?.['subject']?.trim();
  if (!groups || !subject) return { subject: title, issuers: [] };
  const { issuer = '', number = '', day, month, year } = groups;
  const issuedOn = readPlainDate({ day, month, year });
  return {
    subject,
    documentNumber: number.replace(/\s/gu, ''),
    issuedOn,
    issuers: [issuer.trim()],
  };
}

const COLLECTED =
  /^(?:liên tịch\s+)?(?:của\s+)?(?<issuer>\D{3,90}?)\s*số\s*:?\s*(?<number>\d+\s?\/\S+)(?:\s+ngày\s+(?<day>\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(?<month>\d{1,2})(?:\s*\/\s*|\s+năm\s*)(?<year>\d{4}))?\s+(?<subject>(?:về|hướng dẫn|quy định|ban hành|sửa đổi|bổ sung)\s.*)$/isu;
