import { ImportRefusal, type ImportedDocument } from '../../document/document.ts';
import { describeLeavings } from '../leavings.ts';
import { applyWord } from './controls.ts';
import { emitByte, emitPlain } from './emit.ts';
import { endParagraph, endState, startState, type RtfState } from './state.ts';
import { readTokens, type RtfToken } from './tokens.ts';

/** Read Rich Text: fonts decide the bytes, automatic numbers are text already, notes come last. */
export function readRtf(data: Uint8Array): ImportedDocument {
  const rtf = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
  const state = startState();
  for (const token of readTokens(rtf)) applyToken(state, token);
  return { blocks: endState(state), layout: 'paragraphs', doubts: describeLeavings(state.left) };
}

const MAX_DEPTH = 10_000;

function applyToken(state: RtfState, token: RtfToken): void {
  if (token.type === 'open') openGroup(state);
  else if (token.type === 'close') closeGroup(state);
  else if (token.type === 'word') applyWord(state, token.name, token.value);
  else if (token.type === 'byte') emitByte(state, token.code);
  else emitPlain(state, token.text);
}

function openGroup(state: RtfState): void {
  if (state.stack.length > MAX_DEPTH) {
    throw new ImportRefusal('Tệp .rtf lồng quá nhiều nhóm, có thể là tệp phá hoại.');
  }
  state.skip = 0;
  state.stack.push(state.group);
  state.group = { ...state.group, optional: false };
}

/** A note's last paragraph ends with its group. */
function closeGroup(state: RtfState): void {
  const outer = state.stack.pop();
  if (!outer) return;
  state.skip = 0;
  if (state.group.note && !outer.note) endParagraph(state, false);
  state.group = outer;
}
