import { problem, type Problem } from '../../domain/issue/issue.ts';
import { parseLabels, type Label } from '../../reading/outline/label.ts';
import { placeLabels } from '../../reading/outline/place-labels.ts';
import { POINT_LETTERS } from '../../language/alphabet.ts';
import type { NoticeUnderCheck } from '../checked-notice.ts';

/**
 * Find numbers that skip others of their row: 1, 2, 4. A row may start anywhere and begin again; «d»
 * followed by «e» is how many people write, and no jump.
 */
export function findNumberingJumps({ notice, places }: NoticeUnderCheck): Problem[] {
  const placed = placeLabels(notice.sections.map(({ label }) => readLabels(label)));
  const rows = new Map<Label | undefined, { label: Label; line: number }>();
  return placed.flatMap(({ label, ancestors }, i) => {
    const at = places.get(notice.sections[i]!.id)!;
    const row = ancestors.at(-1);
    const before = rows.get(row);
    rows.set(row, { label, line: at.line });
    if (before?.label.kind !== label.kind || !skips(before.label, label)) return [];
    const missing = label.issued.replace(label.shown, nameMissing(before.label));
    return [problem('numbering-jump', at, before.label.issued, before.line, label.issued, missing)];
  });
}

/** A label alone says the same as at the head of its text, but some need a word after them. */
function readLabels(label: string): Label[] {
  const alone = parseLabels(label);
  return alone.length > 0 ? alone : parseLabels(`${label} Ở`);
}

function skips(before: Label, { kind, ordinal, shown }: Label): boolean {
  if (kind === 'dotted' && stem(before.shown) !== stem(shown)) return false;
  const skipped = ordinal - before.ordinal - 1;
  const isUncrossed = kind === 'point' && before.shown === 'd' && shown === 'e';
  return skipped > 0 && !isUncrossed;
}

/** The number that should have followed, written in the manner of the one before. */
function nameMissing({ kind, ordinal, shown }: Label): string {
  if (kind === 'dotted') return `${stem(shown)}.${ordinal + 1}`;
  if (kind === 'roman') return ROMAN[ordinal] ?? `${ordinal + 1}`;
  if (kind === 'point') return POINT_LETTERS[ordinal] ?? '';
  if (kind === 'letterPart') return POINT_LETTERS[ordinal]?.toUpperCase() ?? '';
  return shown.replace(/\S+$/u, `${ordinal + 1}`);
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

function stem(shown: string): string {
  return shown.slice(0, shown.lastIndexOf('.'));
}
