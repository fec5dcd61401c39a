import { stringify } from 'csv-stringify/sync';
import { countAppearances } from '../archive/appearances.ts';
import type { Archive } from '../archive/open-archive.ts';
import { listNoticeRows, listSectionRows } from '../archive/table-rows.ts';
import { listTasksOfAll } from '../archive/tasks.ts';
import { formatDue } from '../domain/deadline/format-due.ts';
import { NOTICE_KINDS } from '../domain/notice/kind.ts';
import type { NoticeSummary } from '../domain/notice/notice-summary.ts';
import { toAgencyPath, toNoticePath, toSectionPath } from '../domain/site/address.ts';

/** A table of the open data: plain values under fixed names, the same in CSV and in JSON. */
export type Row = Record<string, string | number>;

/**
 * The tables under `/du-lieu/`. Fields that Nghị định 30/2020, Phụ lục VI names bear its names
 * (TypeName, CodeNumber, CodeNotation, IssuedDate, OrganName, Subject, DueDate, Position, FullName);
 * the others are in the same style. What is unknown is empty. Tables refer to each other by `Notice`
 * and `Id`, so that nothing is written twice.
 */
export const TABLES: Record<string, { title: string; rows: (archive: Archive) => Row[] }> = {
  'thong-bao': { title: 'Thông báo', rows: toNoticeRows },
  'nhiem-vu': { title: 'Nhiệm vụ', rows: toTaskRows },
  'co-quan': { title: 'Cơ quan', rows: toAgencyRows },
  muc: { title: 'Mục của thông báo', rows: toSectionRows },
};

/** As many UTF-16 units of a section as its row quotes; all its words are in `data.json`. */
const LONGEST_OPENING = 160;

/** CSV after RFC 4180, in UTF-8 with the mark by which Excel knows it. */
export function toCsv(rows: Row[]): string {
  return stringify(rows, {
    header: true,
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /\n/u,
  });
}

function toNoticeRows({ db, registry: { site, agency } }: Archive): Row[] {
  return listNoticeRows(db).map((notice) => ({
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

function toTaskRows({ db, registry }: Archive): Row[] {
  const names = (ids: string[]) => ids.map((id) => registry.agency(id).name).join('; ');
  return listTasksOfAll(db).map(({ notice, task, deadline, lastDay, text }) => ({
    Notice: notice.id,
    Section: task.section,
    Lead: names(task.lead),
    Cooperating: names(task.cooperating),
    ReportTo: names(task.reportTo),
    Due: deadline ? formatDue(deadline.due) : '',
    DueDate: lastDay ?? '',
    Content: text.slice(task.start, task.end).trim(),
    Url: registry.site.address + toSectionPath(notice.id, task.section),
  }));
}

function toAgencyRows({ db, registry: { agencies, site } }: Archive): Row[] {
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

function toSectionRows({ db, registry: { site } }: Archive): Row[] {
  return listSectionRows(db, LONGEST_OPENING).map((section) => ({
    Notice: section.notice,
    Section: section.id,
    Number: section.number,
    Title: section.title ?? '',
    Topics: section.topics.join('; '),
    Opening: section.text,
    Url: site.address + toSectionPath(section.notice, section.id),
  }));
}
