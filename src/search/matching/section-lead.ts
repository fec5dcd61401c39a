import type { Fragment, FragmentSection } from '../pagefind/fragment.ts';

/**
 * The position after a section's run-in title, «3. Đất đai: …»; its start when it has none.
 */
export function findLeadEnd({ words }: Fragment, { start, end }: FragmentSection): number {
  const first = words[start] === 'Điều' ? start + 2 : start + (LABEL.test(words[start]!) ? 1 : 0);
  const last = Math.min(end, first + LONGEST_LEAD);
  for (let i = first; i < last; i++) if (LEAD_END.test(words[i]!)) return i + 1;
  return start;
}

const LABEL = /^(?:\p{L}{1,4}|[\p{L}\d.]{1,8})[.)]$/u;
const LEAD_END = /[:.]$/;
const LONGEST_LEAD = 8;
