import { emitText } from './emit.ts';
import { toCodePage } from './fonts.ts';
import { endParagraph, storyOf, type Group, type RtfState } from './state.ts';
import { CHARACTER_WORDS, KEPT_OPTIONAL, SKIPPED_DESTINATIONS } from './words.ts';

/** Act on a control word. */
export function applyWord(state: RtfState, name: string, value: number | undefined): void {
  if (name === 'u') return applyUnicode(state, value ?? 0);
  const { group } = state;
  if (name === '*') group.optional = true;
  else if (group.optional) {
    group.optional = false;
    if (name === 'ud') group.target = 'text';
    else if (!KEPT_OPTIONAL.has(name)) group.target = 'nowhere';
  } else if (SKIPPED_DESTINATIONS.has(name)) {
    if (name === 'pict') state.left.pictures++;
    group.target = 'nowhere';
  } else if (group.target !== 'nowhere') applyKnown(state, name, value);
}

type Action = (state: RtfState, value: number | undefined) => void;

function applyKnown(state: RtfState, name: string, value: number | undefined): void {
  const character = CHARACTER_WORDS.get(name);
  if (character !== undefined) emitText(state, character);
  else ACTIONS.get(name)?.(state, value);
}

function applyUnicode(state: RtfState, value: number): void {
  state.skip = 0;
  emitText(state, String.fromCharCode(value & 0xffff));
  state.skip = state.group.fallback;
}

function toggle(key: 'bold' | 'italic' | 'capitals' | 'hidden'): Action {
  return ({ group }, value) => (group[key] = value !== 0);
}

function startDeletion(state: RtfState, value: number | undefined): void {
  state.group.deleted = value !== 0;
  if (state.group.deleted) state.left.deletions++;
}

function plain(state: RtfState): void {
  const off = { bold: false, italic: false, capitals: false, hidden: false, deleted: false };
  Object.assign(state.group, off, { font: state.defaultFont } satisfies Partial<Group>);
}

function endCell(state: RtfState): void {
  state.group.inTable = true;
  endParagraph(state, false);
  storyOf(state).builder.endCell();
}

function endRow(state: RtfState): void {
  state.group.inTable = true;
  endParagraph(state, false);
  storyOf(state).builder.endRow();
}

function setFont(state: RtfState, value: number | undefined): void {
  const { group } = state;
  group.font = value ?? 0;
  if (group.target === 'fonts') state.fonts.set(group.font, { name: '', charset: 0 });
}

function setCharset({ fonts, group }: RtfState, value: number | undefined): void {
  const font = fonts.get(group.font);
  if (group.target === 'fonts' && font) font.charset = value ?? 0;
}

const ACTIONS = new Map<string, Action>([
  ['fonttbl', ({ group }) => (group.target = 'fonts')],
  ['f', setFont],
  ['fcharset', setCharset],
  ['deff', (state, value) => (state.defaultFont = state.group.font = value ?? 0)],
  ['ansicpg', (state, value) => (state.page = toCodePage(value ?? 0))],
  ['uc', ({ group }, value) => (group.fallback = Math.min(Math.max(value ?? 1, 0), 8))],
  ['b', toggle('bold')],
  ['i', toggle('italic')],
  ['caps', toggle('capitals')],
  ['v', toggle('hidden')],
  ['deleted', startDeletion],
  ['plain', plain],
  [
    'pard',
    ({ group }) => Object.assign(group, { centred: false, inTable: false, heading: undefined }),
  ],
  ['qc', ({ group }) => (group.centred = true)],
  ['intbl', ({ group }) => (group.inTable = true)],
  ['outlinelevel', ({ group }, value) => (group.heading = (value ?? 0) + 1)],
  ['par', (state) => endParagraph(state)],
  ['sect', (state) => startPage(state)],
  ['page', (state) => startPage(state)],
  ['pagebb', (state) => (state.pageBreak = true)],
  ['cell', endCell],
  ['nestcell', (state) => endParagraph(state, false)],
  ['nestrow', (state) => endParagraph(state, false)],
  ['row', endRow],
  ['footnote', ({ group }) => (group.note = true)],
  ['chftn', (state) => emitText(state, `[${countNote(state)}]`)],
]);

function startPage(state: RtfState): void {
  endParagraph(state, false);
  state.pageBreak = true;
}

/** The mark stands once in the body and once at the head of the note itself. */
function countNote(state: RtfState): number {
  return state.group.note ? ++state.noteTextCount : ++state.noteCount;
}
