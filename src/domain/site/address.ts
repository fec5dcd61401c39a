/** Public addresses: Vietnamese without marks, and permanent. Every link is written through these. */

export const toNoticePath = (noticeId: string) => `/thong-bao/${noticeId}/`;

export const toAgencyPath = (agencyId: string) => `/co-quan/${agencyId}/`;

export const toTopicPath = (topicId: string) => `/chu-de/${topicId}/`;

export const toYearPath = (year: number) => `/nam/${year}/`;

/** The Atom feed of an agency, a topic, or of the site, by the path of its page. */
export const toFeedPath = (page: string) => `${page}feed.xml`;

/** The calendar of deadlines of an agency, or of the site. */
export const toCalendarPath = (page: string) => `${page}lich.ics`;

/** What names an agency in the notices of one year. */
export const toAgencyYearPath = (agencyId: string, year: number) =>
  `${toAgencyPath(agencyId)}${year}/`;

/** What is filed under a topic in the notices of one year. */
export const toTopicYearPath = (topicId: string, year: number) => `${toTopicPath(topicId)}${year}/`;

/** The tasks due in one year. */
export const toTaskYearPath = (year: number) => `/nhiem-vu/${year}/`;

/**
 * A page of a list that is divided; the first page has the address of the list itself.
 *
 * @example toNumberedPath('/nam/2020/', 2) // => '/nam/2020/2/'
 */
export const toNumberedPath = (path: string, number: number) =>
  number === 1 ? path : `${path}${number}/`;

/** The same as the last part of a route: absent for the first page. */
export const toPageParameter = (number: number) => (number === 1 ? undefined : `${number}`);

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

/** The tasks on the page of a notice. */
export const toTaskListPath = (noticeId: string) => `${toNoticePath(noticeId)}#nhiem-vu`;

/** Where the file as received can be downloaded; `file` is its path under `content/originals/`. */
export const toOriginalPath = (file: string) => `/ban-goc/${file}`;
