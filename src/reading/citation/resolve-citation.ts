import type { Citation } from '../../domain/citation/citation.ts';
import { isNoticeKind } from '../../domain/notice/kind.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { findCitedSection } from './cited-section.ts';
import { findCitedIssuer } from './cited-issuer.ts';
import { isLooseKind } from './kinds.ts';
import type { PlaceRef } from '../../domain/relation/place-ref.ts';

/** Notices by number and symbol, and by number alone. */
export type CitationIndex = ReadonlyMap<string, Notice[]>;

/** Index the notices that have a number, so that a citation finds those it may mean. */
export function buildCitationIndex(notices: readonly Notice[]): CitationIndex {
  const index = new Map<string, Notice[]>();
  for (const notice of notices) {
    if (!notice.documentNumber) continue;
    const key = toKey(notice.documentNumber);
    for (const each of new Set([key, /^\d+/u.exec(key)?.[0] ?? key]))
      index.set(each, [...(index.get(each) ?? []), notice]);
  }
  return index;
}

/**
 * The notice, and the section where the words before say it, that a citation means; undefined
 * unless exactly one fits. Numbers restart each year and each body has its own, so a document is
 * known by its issuer, number, symbol and year; what the citation leaves out must not matter: a
 * citation without a date fits only when one earlier notice alone has the number, and one without a
 * symbol only when the issuer is named. A notice never cites itself.
 */
export function resolveCitation(
  citation: Citation,
  notice: Notice,
  index: CitationIndex,
): PlaceRef | undefined {
  if (!citation.documentNumber) return undefined;
  const issuer = findCitedIssuer(citation, notice);
  const isBare = /^\d+$/u.test(citation.documentNumber);
  if (issuer === 'unknown' || (isBare && !issuer)) return undefined;
  const fitting = (index.get(toKey(citation.documentNumber)) ?? []).filter(
    (cited) =>
      fitsDate(citation, cited, notice) &&
      fitsKind(citation, cited, isBare) &&
      (!issuer || issuer.includes(cited.issuer ?? '')),
  );
  const [cited] = fitting;
  if (!cited || fitting.length > 1 || cited === notice) return undefined;
  return { notice: cited.id, section: findCitedSection(citation, notice, cited) };
}

/** `05/TB-UBND`, `5/tb–ubnd` and, at the end of a sentence, `05/TB-UBND.` are one number. */
function toKey(documentNumber: string): string {
  const plain = documentNumber.normalize('NFC').replaceAll(/\s+/gu, '').replaceAll('–', '-');
  return plain
    .toUpperCase()
    .replace(/^0+(?=\d)/u, '')
    .replace(/\.+$/u, '');
}

function fitsDate({ issuedOn }: Citation, cited: Notice, citing: Notice): boolean {
  if (!issuedOn) return toFirstDay(cited) <= toLastDay(citing);
  return cited.issuedOn ? cited.issuedOn === issuedOn : `${cited.year}` === issuedOn.slice(0, 4);
}

/** A notice of which only the year is known is taken to be early when cited, late when citing. */
function toFirstDay({ issuedOn, session, year }: Notice): string {
  return issuedOn ?? session?.heldOn ?? `${year}-01-01`;
}

function toLastDay({ issuedOn, session, year }: Notice): string {
  return issuedOn ?? session?.heldOn ?? `${year}-12-31`;
}

/** With a symbol, which names the kind itself, loose words will do. */
function fitsKind({ kind }: Citation, cited: Notice, isBare: boolean): boolean {
  if (kind === cited.kind) return true;
  const isLoose = !kind || isLooseKind(kind) || cited.kind === 'khac';
  return !isBare && (isLoose || !isNoticeKind(kind));
}
