import { appendRun } from '../../document/building.ts';
import { readByte } from './fonts.ts';
import { storyOf, type RtfState } from './state.ts';

/** Add text to the document, or to the font table's open name. */
export function emitText(state: RtfState, text: string): void {
  const { group } = state;
  const kept = text.slice(Math.min(state.skip, text.length));
  state.skip -= text.length - kept.length;
  if (kept === '' || group.target === 'nowhere') return;
  if (group.target === 'fonts') return nameFont(state, kept);
  if (group.hidden || group.deleted) return;
  appendRun(storyOf(state).runs, {
    text: kept,
    bold: group.bold,
    italic: group.italic,
    font: state.fonts.get(group.font)?.name,
    capitals: group.capitals || undefined,
  });
}

/** Add a byte written as `\'hh`. */
export function emitByte(state: RtfState, code: number): void {
  const font = state.fonts.get(state.group.font);
  emitText(state, readByte(code, state.group.target === 'fonts' ? undefined : font, state.page));
}

/** Add plain text, in which a byte above ASCII may stand as it is. */
export function emitPlain(state: RtfState, text: string): void {
  if (!ABOVE_ASCII.test(text)) return emitText(state, text);
  for (const char of text) {
    if (char > '\u007f') emitByte(state, char.charCodeAt(0));
    else emitText(state, char);
  }
}

const ABOVE_ASCII = /\P{ASCII}/u;
const NAME_END = /;.*/su;

function nameFont(state: RtfState, text: string): void {
  const font = state.fonts.get(state.group.font);
  if (font) font.name += text.replace(NAME_END, '');
}
