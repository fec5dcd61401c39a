import type { Agency } from '../../domain/agency/agency.ts';
import { readNameWords } from './expand-abbreviations.ts';
import { LEVELS, LIST_HEADS } from './heads.ts';
import { countWords } from './phrases.ts';
import { matchLevel, namesPlace, toPlaceName, toPlaceNames } from './places.ts';
import { GAP, isCapitalised, type Words } from './words.ts';

/** What a body is told by when its name is read; nothing else of it bears on the reading. */
export type NameBearer = Pick<Agency, 'id' | 'place' | 'from' | 'to'>;

/** One way of writing a name, and whose name it is. */
export interface NameForm {
  keys: readonly string[];
  /** The gap before each word but the first. */
  gaps: readonly number[];
  /** Which words the registry writes with a capital. */
  capitals: readonly boolean[];
  /** The head that is left out, when the form is the rest of a name («Kinh tế - Hạ tầng»). */
  head: string | undefined;
  /** Found only in capitals: an abbreviation. */
  inCapitals: boolean;
  agency: NameBearer;
  /** When the name was in use; unknown when absent. */
  from: string | undefined;
  to: string | undefined;
  /** The name contains the name of its own place, so that it means one body wherever it stands. */
  isPlaced: boolean;
}

/** Every form under which a notice may write the names of an agency. */
export function listNameForms({ id, place, ...own }: Agency): NameForm[] {
  const agency = { id, place, from: own.from, to: own.to };
  const names = [{ name: own.name, from: undefined, to: undefined, type: 'name' }, ...own.aliases];
  return names.flatMap(({ name, from, to, type }) => {
    const words = readNameWords(name.normalize('NFC'));
    if (words.keys.length === 0) return [];
    const inCapitals =
      name === name.toUpperCase() && (type === 'abbreviation' || words.keys.length === 1);
    const full = toForm(words, 0, words.keys.length, { agency, from, to, inCapitals });
    return [full, ...withoutPlace(words, full), ...withoutHead(words, full), ...withInitials(full)];
  });
}

type Owner = Pick<NameForm, 'agency' | 'from' | 'to' | 'inCapitals'>;

function toForm(words: Words, start: number, end: number, owner: Owner): NameForm {
  const keys = words.keys.slice(start, end);
  return {
    ...owner,
    keys,
    gaps: words.gaps.slice(start, end),
    capitals: keys.map((_, i) => isCapitalised(words, start + i)),
    head: undefined,
    isPlaced: namesPlace(keys, owner.agency.place),
  };
}

/** «Ủy ban nhân dân huyện Tam Đường» is «Ủy ban nhân dân huyện» to those who are in it. */
function withoutPlace(words: Words, full: NameForm): NameForm[] {
  const { keys } = words;
  const [name] = toPlaceNames(full.agency.place);
  const length = name?.split('-').length ?? 0;
  const end = keys.length - length;
  if (length === 0 || end < 2 || toPlaceName(keys.slice(end)) !== name) return [];
  const head = keys.slice(0, end).join(' ');
  const level = LEVELS.find((candidate) => head.endsWith(` ${candidate}`));
  return level ? [toForm(words, 0, end, full)].map((form) => ({ ...form, isPlaced: false })) : [];
}

/** «Phòng Kinh tế - Hạ tầng» may follow another «Phòng» of a list without its own. */
function withoutHead(words: Words, full: NameForm): NameForm[] {
  const name = full.keys.join(' ');
  const heads = LIST_HEADS.all.filter((head) => name.startsWith(`${head} `));
  return heads.flatMap((head) => {
    const start = countWords(head);
    const rest = toForm(words, start, words.keys.length, full);
    if (!rest.capitals[0] && !isLevelAndName(rest)) return [];
    return [{ ...rest, head, isPlaced: full.isPlaced }, ...toInitials(rest, head)];
  });
}

/** «thị xã Mường Lay» may follow «UBND các huyện: …» in a list. */
function isLevelAndName({ keys, capitals }: NameForm): boolean {
  const level = matchLevel(keys, 0);
  return level !== undefined && capitals[countWords(level)] === true;
}

/** «các Sở: TC, NV», «Sở NV», «SNV»: a name may shrink to its initials in a list or behind its head. */
function toInitials(rest: NameForm, head: string): NameForm[] {
  if (!WITH_INITIALS.has(head) || rest.keys.length < 2 || rest.keys.length > 8) return [];
  const key = rest.keys.map((word) => word.charAt(0)).join('');
  const own = head.split(' ');
  const short = { ...rest, inCapitals: true, isPlaced: false };
  const single = { ...short, gaps: [0], capitals: [true] };
  const behindHead = { ...short, keys: [...own, key], gaps: [0, 0], capitals: [false, true] };
  return [
    { ...single, keys: [key], head },
    { ...behindHead, head: undefined },
    { ...single, keys: [head.charAt(0) + key], head: undefined },
  ];
}

/**
 * «Phòng Lao động - TB&XH», «Sở Kế hoạch và ĐT»: behind its head and first part a name may go on in
 * the initials of its other parts, together or each on its own.
 */
function withInitials(full: NameForm): NameForm[] {
  const { keys, gaps, capitals } = full;
  if (!WITH_INITIALS.has(keys[0]!)) return [];
  const cuts = keys.flatMap((_, i) => (i > 1 && gaps[i] !== GAP.none && capitals[i] ? [i] : []));
  const initials = cuts.map((cut, k) =>
    keys
      .slice(cut, cuts[k + 1])
      .map((word) => word.charAt(0))
      .join(''),
  );
  return cuts.flatMap((cut, k) => {
    const rest = initials.slice(k);
    const short = { ...full, inCapitals: true };
    const start = { keys: keys.slice(0, cut), gaps: gaps.slice(0, cut) };
    const made = (tail: string[]) => ({
      ...short,
      keys: [...start.keys, ...tail],
      gaps: [...start.gaps, ...tail.map(() => GAP.connector)],
      capitals: [...capitals.slice(0, cut), ...tail.map(() => true)],
    });
    return rest.length > 1 ? [made([rest.join('')]), made(rest)] : [made(rest)];
  });
}

const WITH_INITIALS = new Set(['sở', 'phòng']);
