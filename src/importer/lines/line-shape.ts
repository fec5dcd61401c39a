import { beginsAsCapacity } from '../../reading/ending/signing-lines.ts';
import { parseLabels } from '../../reading/outline/label.ts';
import { fold } from '../../language/fold.ts';

/** Tell whether a text begins a paragraph of its own by its number, its dash or its words. */
export function beginsParagraph(text: string): boolean {
  const start = text.trimStart();
  if (BULLET.test(start) || DOTTED_NUMBER.test(start)) return true;
  if (parseLabels(start).length > 0 || beginsAsCapacity(start)) return true;
  return OPENERS.test(fold(start.slice(0, 60)));
}

/** Tell whether a text ends as a sentence, an item or a heading ends. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Tell whether a text goes on in the middle of a sentence. */
export function continuesSentence(text: string): boolean {
  const start = text.trimStart();
  return SMALL_START.test(start) && !beginsParagraph(start);
}

const BULLET = /^[-+–—•*▪➢✓]\s*(?=\S)/u;
const DOTTED_NUMBER = /^\d+(?:\.\d+)+\.?\s/u;
const SENTENCE_END = /[.:;!?…/]["”»)\]]*\s*(?:\[\d+\])?$/u;
const SMALL_START = /^["“(]?\p{Ll}/u;
/** First words, folded, of lines that no earlier line runs into. */
const OPENERS =
  /^(?:noi nhan|kinh gui|can cu|xet de nghi|theo de nghi|quyet dinh ?:|phu luc|cong hoa xa hoi chu nghia|doc lap ?[-–]|so ?:|v\/v|luu ?:)/u;
