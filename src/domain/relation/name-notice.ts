import { NOTICE_KINDS } from '../notice/kind.ts';
import type { Notice } from '../notice/notice.ts';
import { formatPlace, formatSectionNumber } from '../notice/place-name.ts';
import { formatDate } from '../../language/format-date.ts';

/**
 * Name a notice the way documents cite it; what is unknown is left out.
 *
 * @example nameNotice({ kind: 'thong-bao', documentNumber: '05/TB-UBND' }) // => 'Thông báo số 05/TB-UBND'
 */
export function nameNotice({ kind, documentNumber, issuedOn }: Notice): string {
  const name = kind === 'khac' ? 'Văn bản' : NOTICE_KINDS[kind].name;
  return [name, documentNumber && `số ${documentNumber}`, issuedOn && formatDate(issuedOn)]
    .filter(Boolean)
    .join(' ');
}

/** The same in few words: «05/TB-UBND», or only the kind when there is no number. */
export function nameNoticeShortly({ kind, documentNumber }: Notice): string {
  return documentNumber ?? (kind === 'khac' ? 'văn bản' : NOTICE_KINDS[kind].name.toLowerCase());
}

/** Name a section, part or item of a notice: «Mục IV.6», «gạch đầu dòng thứ 2 Mục IV.6». */
export function namePlace({ sections }: Notice, place: string): string {
  const section = sections.find(({ id }) => id === place);
  const [, parent, item] = ITEM.exec(place) ?? [];
  const around = section ? undefined : sections.find(({ id }) => id === parent);
  if (around) return `gạch đầu dòng thứ ${item} ${formatSectionNumber(around.number)}`;
  return formatPlace({ section, part: section ? undefined : place });
}

/** `iv-6-g2`: the second item of section `iv-6`. */
const ITEM = /^(.+)-g(\d+)$/u;
