import type { NameForm } from './name-forms.ts';
import { readPlaceAfter, type PlaceAfter } from './place-after.ts';
import { countLevels, relate, type Relation } from './places.ts';
import type { Words } from './words.ts';

/** Where and when a text was written: what a name without a place is understood by. */
export interface NamingContext {
  place: string;
  on?: string | undefined;
}

/** The same, with the ended bodies whose work the bodies of the place have taken over. */
export interface Surroundings extends NamingContext {
  predecessors: ReadonlySet<string>;
}

/** The body that words name, and the end of the name with the place that follows it. */
export interface Resolved {
  agency: string;
  end: number;
}

/**
 * Resolve words that several bodies may bear to the one that is meant, or to none.
 *
 * A name that says its place («UBND huyện Tam Đường») is that body wherever and whenever it is
 * named. A name that does not («Công an huyện») is the body of the text's own place, else of the
 * nearest place around it, that bore the name on the day of the text; an ended one only where the
 * words say so («phòng Kinh tế - Hạ tầng cũ»), also when it had its place elsewhere and its work
 * went to this one. A name that nobody bears yet is the body that soon will, because a document
 * often creates it. When two are left, neither is meant for certain.
 */
export function resolveName(
  words: Words,
  end: number,
  forms: readonly NameForm[],
  context: Surroundings,
): Resolved | undefined {
  const after = readPlaceAfter(words, end);
  const candidates = forms.flatMap((form) => toCandidate(form, after, context) ?? []);
  const inDate = candidates.filter((candidate) => candidate.isInDate);
  const past = candidates.filter(
    (candidate) => candidate.isPlaced || isFormer(words, candidate.end),
  );
  if (inDate.length > 0) return pickNearest(inDate);
  return pickNearest(
    past.length > 0 ? past : candidates.filter(({ from }) => beginsSoon(context.on, from)),
  );
}

interface Candidate extends Resolved {
  rank: number;
  isPlaced: boolean;
  isInDate: boolean;
  /** The body's first day. */
  from: string | undefined;
}

function toCandidate(
  form: NameForm,
  after: PlaceAfter,
  { place, on, predecessors }: Surroundings,
): Candidate | undefined {
  const { agency } = form;
  const relation = relate(agency.place, place);
  const isNear = relation === 'same' || relation === 'above' || predecessors.has(agency.id);
  if (!isNear && !form.isPlaced && !after.mayNamePlace) return undefined;
  const reading = after.read(agency);
  if (!reading) return undefined;
  const isPlaced = form.isPlaced || reading.namesPlace;
  if (!isPlaced && !isNear) return undefined;
  const rank =
    RANKS[relation] +
    (relation === 'above' ? 20 - countLevels(agency.place) : countLevels(agency.place));
  const isInDate = isWithin(on, form.from, form.to) && isWithin(on, agency.from, agency.to);
  return { agency: agency.id, end: reading.end, rank, isPlaced, isInDate, from: agency.from };
}

const RANKS: Record<Relation, number> = { same: 0, above: 100, below: 200, elsewhere: 300 };

/** Within so many months from the day of the text on. */
const SOON = 6;

function beginsSoon(on: string | undefined, from: string | undefined): boolean {
  if (on === undefined || from === undefined || from.slice(0, on.length) <= on) return false;
  return countMonths(from) - countMonths(on) <= SOON;
}

/** Months since the year 0 of a date as far as it is known; a year alone counts from its end. */
function countMonths(date: string): number {
  const [year, month] = date.split('-').map(Number) as [number, number?]; // `YYYY-MM-DD` or less
  return year * 12 + (month ?? 12);
}

function pickNearest(candidates: Candidate[]): Resolved | undefined {
  const best = Math.min(...candidates.map(({ rank }) => rank));
  const nearest = candidates.filter(({ rank }) => rank === best);
  const [first] = nearest;
  return first && nearest.every(({ agency }) => agency === first.agency) ? first : undefined;
}

/** Compares as much of the dates as is known: `2020` is within 2020-07-01 to 2021-01-01. */
function isWithin(
  on: string | undefined,
  from: string | undefined,
  to: string | undefined,
): boolean {
  if (on === undefined) return true;
  return (
    (from === undefined || from.slice(0, on.length) <= on) &&
    (to === undefined || on <= to.slice(0, on.length))
  );
}

function isFormer({ text, ends }: Words, end: number): boolean {
  return FORMER.test(text.slice(ends[end - 1], ends[end - 1]! + 16));
}

/** «… cũ», «… (nay là …)», «… trước đây» after the name of a body that has ended. */
const FORMER = /^\s*[(,]?\s*(?:cũ|nay là|trước đây|trước kia)(?![\p{L}\p{M}])/iu;
