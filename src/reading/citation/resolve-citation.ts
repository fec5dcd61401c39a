import type { Citation } from '../../domain/citation/citation.ts';
import { isNoticeKind } from '../../domain/notice/kind.ts';
import type { NoticeSummary } from '../../domain/notice/notice-summary.ts';
import { isLooseKind } from './kinds.ts';

/** The keys under which a notice's number is looked for: with its symbol, and alone. */
export interface NumberKeys {
  full: string;
  alone: string;
}

/**
 * `05/TB-UBND`, `5/tb–ubnd` and, at the end of a sentence, `05/TB-UBND.` are one number.
 *
 * @example toNumberKeys('05/TB–UBND.') // => { full: '5/TB-UBND', alone: '5' }
 */
export function toNumberKeys(documentNumber: string): NumberKeys {
  const plain = documentNumber.normalize('NFC').replaceAll(/\s+/gu, '').replaceAll('–', '-');
  const full = plain
    .toUpperCase()
    .replace(/^0+(?=\d)/u, '')
    .replace(/\.+$/u, '');
  return { full, alone: /^\d+/u.exec(full)?.[0] ?? full };
}

/**
 * The notice that a citation means; undefined unless exactly one fits. Numbers restart each year and
 * each body has its own, so a document is known by its issuer, number, symbol and year; what the
 * citation leaves out must not matter: a citation without a date fits only when one earlier notice
 * alone has the number, and one without a symbol only when the issuer is named. A notice never cites
 * itself.
 *
 * @param candidates the notices whose number, with its symbol or alone, is the one cited
 */
export function resolveCitation<N extends NoticeSummary>(
  citation: Citation,
  citing: NoticeSummary,
  candidates: readonly N[],
): N | undefined {
  const { documentNumber, issuers } = citation;
  if (!documentNumber) return undefined;
  const isBare = /^\d+$/u.test(documentNumber);
  if (issuers?.length === 0 || (isBare && !issuers)) return undefined;
  const fitting = candidates.filter(
    (cited) =>
      fitsDate(citation, cited, citing) &&
      fitsKind(citation, cited, isBare) &&
      (!issuers || issuers.includes(cited.issuer ?? '')),
  );
  const [cited] = fitting;
  return fitting.length > 1 || cited?.id === citing.id ? undefined : cited;
}

function fitsDate({ issuedOn }: Citation, cited: NoticeSummary, citing: NoticeSummary): boolean {
  if (!issuedOn) return toFirstDay(cited) <= toLastDay(citing);
  return cited.issuedOn ? cited.issuedOn === issuedOn : `${cited.year}` === issuedOn.slice(0, 4);
}

/** A notice of which only the year is known is taken to be early when cited, late when citing. */
function toFirstDay({ issuedOn, session, year }: NoticeSummary): string {
  return issuedOn ?? session?.heldOn ?? `${year}-01-01`;
}

function toLastDay({ issuedOn, session, year }: NoticeSummary): string {
  return issuedOn ?? session?.heldOn ?? `${year}-12-31`;
}

/** With a symbol, which names the kind itself, loose words will do. */
function fitsKind({ kind }: Citation, cited: NoticeSummary, isBare: boolean): boolean {
  if (kind === cited.kind) return true;
  const isLoose = !kind || isLooseKind(kind) || cited.kind === 'khac';
  return !isBare && (isLoose || !isNoticeKind(kind));
}
