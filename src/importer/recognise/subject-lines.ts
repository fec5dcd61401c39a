import { isCapitals } from '../../language/letter-case.ts';
import { beginsParagraph } from '../lines/line-shape.ts';
import { readHeaderLine } from './header-lines.ts';
import type { Segment } from './segments.ts';

/** Tell whether what follows the kind in its line only names who decides. */
export function isAuthority(rest: string): boolean {
  return AUTHORITY.test(rest);
}

/** How many lines after the kind belong to the subject. */
export function countSubjectLines(after: Segment[], rest: string): number {
  let written = isAuthority(rest) ? '' : rest;
  for (const [i, segment] of after.entries()) {
    const rule = readHeaderLine(segment.text).type === 'rule';
    if (rule && written !== '') return i;
    if (rule) continue;
    if (!isSubjectLine(segment, written, after[i - 1])) return i;
    written += segment.text;
  }
  return after.length;
}

const LONGEST_TITLE = 300;
/** A line that says «Về việc …» is a subject even when it is long. */
const LONGEST_ABOUT = 900;
/** First words of a body, which no subject begins with. */
const BODY_START =
  /^(?:căn cứ|kính gửi|thực hiện|ngày \d|để |sau khi|xét |theo đề nghị|chương |điều |phần |trong |nhằm |hôm nay)/iu;
const ABOUT_START = /^\(?(?:về|v\/v|kết luận|ban hành|quy định|hướng dẫn)\s/iu;
/** First words of a title's line that goes on, in capitals or not. */
const GOES_ON_WORD = /^(?:và|của|cho|năm|ngày|đối với|tại)\s/iu;
/** «CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH» and no more. */
const AUTHORITY = /^của (?!.*\d).{3,60}$/iu;

function isSubjectLine(segment: Segment, written: string, before: Segment | undefined): boolean {
  const { text, bold, centred, heading, spaced } = segment;
  const longest = written === '' && ABOUT_START.test(text) ? LONGEST_ABOUT : LONGEST_TITLE;
  if (text.length > longest || beginsParagraph(text) || BODY_START.test(text)) return false;
  if (written === '') return !/[.:;]$/u.test(text) || text.length < LONGEST_TITLE / 3;
  if (isCapitals(text) && !isCapitals(written)) return false;
  const titled = bold || centred || heading;
  const small = /^\p{Ll}/u.test(text) || (GOES_ON_WORD.test(text) && titled);
  const goesOn = small || (!ABOUT_START.test(written) && ABOUT_START.test(text));
  return goesOn || (titled && !spaced && before?.centred === centred && before.bold === bold);
}
