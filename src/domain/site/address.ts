/** Public addresses: Vietnamese without marks, and permanent. Every link is written through these. */

export const toNoticePath = (noticeId: string) => `/thong-bao/${noticeId}/`;

export const toAgencyPath = (agencyId: string) => `/co-quan/${agencyId}/`;

export const toTopicPath = (topicId: string) => `/chu-de/${topicId}/`;

export const toYearPath = (year: number) => `/nam/${year}/`;

/**
 * The anchor of a section, or of a part outside the sections.
 *
 * @example toAnchor('iv-7') // => 'muc-iv-7'
 */
export const toAnchor = (sectionId: string) => PART_ANCHORS[sectionId] ?? `muc-${sectionId}`;

/** The address of a section or part of a notice. */
export const toSectionPath = (noticeId: string, sectionId: string) =>
  `${toNoticePath(noticeId)}#${toAnchor(sectionId)}`;

const PART_ANCHORS: Record<string, string> = {
  preamble: 'mo-dau',
  closing: 'ket-thuc',
  recipients: 'noi-nhan',
  signature: 'chu-ky',
};

/** Where the file as received can be downloaded; `file` is its path under `content/originals/`. */
export const toOriginalPath = (file: string) => `/ban-goc/${file}`;
