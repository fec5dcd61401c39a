import { toSlug } from '../language/slug.ts';
import type { RecognisedNotice } from './recognise/recognise.ts';

/** The id that a notice would best have in the archive, whether it is taken or not. */
export interface ProposedId {
  year: string;
  slug: string;
  /** Why the year is what it is, when the file does not say when it was issued. */
  yearDoubt: string | undefined;
}

/** Propose an id: the year of issue, else of the meeting, else the first one named in the text. */
export function proposeId(converted: RecognisedNotice, text: string, thisYear: number): ProposedId {
  const slug = shorten(toSlug(converted.subject)) || 'van-ban';
  const issued = converted.issuedOn?.slice(0, 4);
  if (issued) return { year: issued, slug, yearDoubt: undefined };
  const held = converted.session?.heldOn?.slice(0, 4);
  if (held) return { year: held, slug, yearDoubt: tell(held, 'năm họp') };
  const numbered = YEAR_IN_NUMBER.exec(converted.documentNumber ?? '')?.groups?.['year'];
  if (numbered) return { year: numbered, slug, yearDoubt: tell(numbered, 'năm trong số, ký hiệu') };
  const named = findNamedYear(`${converted.subject}\n${text}`, thisYear);
  if (named) return { year: named, slug, yearDoubt: tell(named, 'năm đầu tiên nêu trong văn bản') };
  return { year: String(thisYear), slug, yearDoubt: tell(String(thisYear), 'năm nay') };
}

const LONGEST_SLUG = 80;
const YEAR_IN_NUMBER = /\/(?<year>(?:19|20)\d{2})\//u;
const NAMED_YEAR = /(?:năm |\d[/.-])(?<year>(?:19[4-9]|20[0-4])\d)(?![\p{L}\p{N}])/giu;

function shorten(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  return slug.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/u, '');
}

function findNamedYear(text: string, thisYear: number): string | undefined {
  const years = [...text.matchAll(NAMED_YEAR)].map(({ groups }) => groups!['year']!);
  return years.find((year) => Number(year) <= thisYear);
}

function tell(year: string, source: string): string {
  return `Không rõ ngày ban hành, nên xếp vào năm ${year} theo ${source}; hãy chuyển thư mục nếu sai.`;
}
