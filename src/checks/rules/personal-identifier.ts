import { problem, type Problem } from '../../domain/issue/issue.ts';
import type { NoticeUnderCheck } from '../checked-notice.ts';

/**
 * Find numbers that identify a private person: citizen's cards, identity cards, mobile phones, bank
 * accounts. A hot line and an account at the State Treasury are public.
 */
export function findPersonalIdentifiers({ lines }: NoticeUnderCheck): Problem[] {
  const head = lines.indexOf('---', 1) + 1;
  return lines
    .slice(head)
    .flatMap((text, i) => (LONG_NUMBER.test(text) ? findInLine(text, head + i + 1) : []));
}

/** Eight digits, perhaps apart: every identifier has them, and few lines do. */
const LONG_NUMBER = /\d(?:[ .-]?\d){7}/u;

function findInLine(text: string, line: number): Problem[] {
  const found = IDENTIFIERS.flatMap(({ what, pattern, allowed }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const number = match.groups!['number']!; // every pattern names its number
      const start = match.index + match[0].lastIndexOf(number);
      const around = text.slice(Math.max(0, start - NEAR), start + number.length + NEAR);
      return allowed?.test(around) ? [] : [{ what, number, start, end: start + number.length }];
    }),
  );
  return found
    .filter(({ start, end }, i) => !found.slice(0, i).some((o) => start < o.end && o.start < end))
    .map(({ what, number, start }) =>
      problem('personal-identifier', { line, column: start + 1 }, what, mask(number)),
    );
}

/** How far around a number the word may stand that makes it public. */
const NEAR = 60;

interface Identifier {
  what: string;
  pattern: RegExp;
  /** Words near by that make the number public. */
  allowed?: RegExp;
}

const IDENTIFIERS: Identifier[] = [
  {
    what: 'số căn cước công dân',
    // 001 to 096 stands for the province, then sex and century, year of birth, six digits.
    pattern: /(?<![\d.,])(?<number>0(?:0[1-9]|[1-8]\d|9[0-6])(?:[ .]?\d{3}){3})(?!\d)/gu,
  },
  {
    what: 'số chứng minh nhân dân',
    pattern:
      /(?:CMND|CMTND|CMT|chứng minh nhân dân|chứng minh thư)[^\d\n]{0,30}(?<number>\d{3}(?:[ .]?\d{3}){2})(?!\d)/giu,
  },
  {
    what: 'số điện thoại di động',
    pattern: /(?<![\d.,/])(?<number>(?:\+84|0)[ .-]?[35789]\d(?:[ .-]?\d){7})(?![\d/])/gu,
    allowed: /đường dây nóng|hotline|tổng đài|trực ban/iu,
  },
  {
    what: 'số tài khoản ngân hàng',
    pattern:
      /(?:số tài khoản|tài khoản|STK)(?: số)?[^\d\n]{0,20}(?<number>\d(?:[ .-]?\d){7,18})(?!\d)/giu,
    allowed: /kho bạc/iu,
  },
];

/** Enough of a number to find it, too little to use it: reports are read by many. */
function mask(number: string): string {
  return `${number.slice(0, 3)}…${number.slice(-2)}`;
}
