import { problem, type Problem } from '../../domain/issue/issue.ts';
import type { Flow, FlowText } from '../../domain/notice/flow.ts';
import { parseLabels } from '../../reading/outline/label.ts';
import type { NoticeUnderCheck } from '../checked-notice.ts';

/**
 * Find sentences that a page break or a line break cut in two: a paragraph that ends without
 * punctuation before one that begins in lower case («trước ngày 30» / «tháng 8 năm 2020»).
 */
export function findCutSentences({ flow }: NoticeUnderCheck): Problem[] {
  const texts = flow.filter((item) => item.type !== 'topics');
  return texts.flatMap((after, i) => {
    const before = texts[i - 1];
    if (!before || !isOpen(before) || !continues(after)) return [];
    const end = before.text.trimEnd().split(/\s+/u).slice(-SHOWN_WORDS).join(' ');
    const start = after.text.split(/\s+/u).slice(0, SHOWN_WORDS).join(' ');
    return [problem('sentence-cut', after.at, end, before.at.line, start)];
  });
}

const SHOWN_WORDS = 4;
/** What may end a paragraph for good, brackets and quotation marks included. */
const ENDED = /[.,;:!?…)\]”"»/–-]\s*$/u;
const LOWER_CASE = /^\s*\p{Ll}/u;

function isOpen(item: Flow): item is FlowText {
  return (item.type === 'paragraph' || item.type === 'item') && !ENDED.test(item.text);
}

function continues(item: Flow): item is FlowText {
  return (
    item.type === 'paragraph' && LOWER_CASE.test(item.text) && parseLabels(item.text).length === 0
  );
}
