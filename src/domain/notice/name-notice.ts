import { NOTICE_KINDS } from './kind.ts';
import type { NoticeSummary } from './notice-summary.ts';
import type { LinkEnd } from './link.ts';
import { formatPlace } from './place-name.ts';
import { formatSectionNumber } from '../site/place-label.ts';
import { formatDate } from '../../language/format-date.ts';

/**
 * Name a notice the way documents cite it; what is unknown is left out.
 *
 * @example nameNotice({ kind: 'thong-bao', documentNumber: '05/TB-UBND' }) // => 'Thông báo số 05/TB-UBND'
 */
export function nameNotice({ kind, documentNumber, issuedOn }: NoticeSummary): string {
  const name = kind === 'khac' ? 'Văn bản' : NOTICE_KINDS[kind].name;
  return [name, documentNumber && `số ${documentNumber}`, issuedOn && formatDate(issuedOn)]
    .filter(Boolean)
    .join(' ');
}

/** The same in few words: «05/TB-UBND», or only the kind when there is no number. */
export function nameNoticeShortly({ kind, documentNumber }: NoticeSummary): string {
  return documentNumber ?? (kind === 'khac' ? 'văn bản' : NOTICE_KINDS[kind].name.toLowerCase());
}

/**
 * Name a section, part or item of a notice: «Mục IV.6», «gạch đầu dòng thứ 2 Mục IV.6».
 *
 * @param number the shown number of the section, or of the section around the item
 */
export function namePlace(place: string, number: string | undefined): string {
  if (number === undefined) return formatPlace({ section: undefined, part: place });
  const item = ITEM.exec(place)?.[1];
  const section = formatSectionNumber(number);
  return item === undefined ? section : `gạch đầu dòng thứ ${item} ${section}`;
}

/** Name a place of another notice together with the notice. */
export function nameLinked({ section, number }: LinkEnd, notice: NoticeSummary): string {
  const place = section && namePlace(section, number);
  return [place, nameNotice(notice)].filter(Boolean).join(' – ');
}

/** `iv-6-g2`: the second item of section `iv-6`. */
const ITEM = /-g(\d+)$/u;
