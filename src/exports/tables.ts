import { countAppearances } from '../archive/appearances.ts';
import type { Archive } from '../archive/open-archive.ts';
import {
  listNoticeRows,
  listSectionRows,
  listNewestTaskShares,
  listTaskRows,
  listTaskRowsOf,
  type TaskTableRow,
} from '../archive/table-rows.ts';
import { formatDue } from '../domain/deadline/format-due.ts';
import { NOTICE_KINDS } from '../domain/notice/kind.ts';
import type { NoticeShare } from '../domain/notice/notice-share.ts';
import type { NoticeSummary } from '../domain/notice/notice-summary.ts';
import { toAgencyPath, toNoticePath, toSectionPath } from '../domain/site/address.ts';
import type { Row } from './write-csv.ts';

/** As many UTF-16 units of a section as its row quotes; all its words are in `data.json`. */
const LONGEST_OPENING = 160;

/** No more rows than that has the table of the newest tasks: it does not grow with the archive. */
export const MOST_NEWEST = 5000;

/** The notices of a year. */
export function toNoticeRows({ db, registry: { site, agency } }: Archive, year: number): Row[] {
  return listNoticeRows(db, year).map((notice) => ({
    Id: notice.id,
    ...toIdentity(notice),
    OrganName: notice.issuer ? agency(notice.issuer).name : '',
    SessionDate: notice.session?.heldOn ?? '',
    Position: notice.signerPosition ?? '',
    FullName: notice.signerName ?? '',
    Sections: notice.sectionCount,
    Tasks: notice.taskCount,
    Url: site.address + toNoticePath(notice.id),
  }));
}

/** What Phụ lục VI calls a document's type, number, notation, date and subject. */
function toIdentity(notice: NoticeSummary): Row {
  const [number = '', ...notation] = (notice.documentNumber ?? '').split('/');
  return {
    TypeName: NOTICE_KINDS[notice.kind].name,
    CodeNumber: number,
    CodeNotation: notation.join('/'),
    IssuedDate: notice.issuedOn ?? '',
    Subject: notice.subject,
  };
}

/** The tasks that the notices of a year set. */
export function toTaskRows(archive: Archive, year: number): Row[] {
  return listTaskRows(archive.db, year).map((task) => toTaskRow(task, archive));
}

/** The notices whose tasks the table of the newest tasks has. */
export function listNewest({ db }: Archive): NoticeShare[] {
  return listNewestTaskShares(db, MOST_NEWEST);
}

/** The tasks of the newest notices. */
export function toNewestTaskRows(archive: Archive): Row[] {
  return listTaskRowsOf(archive.db, listNewest(archive)).map((task) => toTaskRow(task, archive));
}

function toTaskRow(task: TaskTableRow, { registry }: Archive): Row {
  const names = (ids: string[]) => ids.map((id) => registry.agency(id).name).join('; ');
  return {
    Notice: task.notice,
    Section: task.section,
    Lead: names(task.lead),
    Cooperating: names(task.cooperating),
    ReportTo: names(task.reportTo),
    Due: task.due ? formatDue(task.due) : '',
    DueDate: task.lastDay ?? '',
    Content: task.words,
    Url: registry.site.address + toSectionPath(task.notice, task.section),
  };
}

/** Every agency of the registry. */
export function toAgencyRows({ db, registry: { agencies, site } }: Archive): Row[] {
  const counts = countAppearances(db);
  return agencies.map((agency) => ({
    Id: agency.id,
    OrganName: agency.name,
    Aliases: agency.aliases.map(({ name }) => name).join('; '),
    Kind: agency.kind,
    Parent: agency.parent ?? '',
    StartDate: agency.from ?? '',
    EndDate: agency.to ?? '',
    Successors: agency.successors.map(({ to }) => to).join('; '),
    Sections: counts.get(agency.id) ?? 0,
    Url: site.address + toAgencyPath(agency.id),
  }));
}

/** The sections of the notices of a year. */
export function toSectionRows({ db, registry: { site } }: Archive, year: number): Row[] {
  return listSectionRows(db, year, LONGEST_OPENING).map((section) => ({
    Notice: section.notice,
    Section: section.id,
    Number: section.number,
    Title: section.title ?? '',
    Topics: section.topics.join('; '),
    Opening: section.text,
    Url: site.address + toSectionPath(section.notice, section.id),
  }));
}
