import type { PlaceRef } from '../relation/place-ref.ts';

/** A place where a notice cites another document. */
export interface Citation {
  section: string;
  surface: string;
  /** `[start, end)` in the section's `text`, in UTF-16 units. */
  start: number;
  end: number;
  /** As cited, for example `01/CT-UBND`, or `42` when only a number is given. */
  documentNumber: string | undefined;
  kind: string | undefined;
  issuedOn: string | undefined;
  /** Who issued it, as far as the words say; none when they name a body that is not known. */
  issuers?: string[] | undefined;
  /** The part of it that the words before point to, as a section's number written small. */
  pointer?: string | undefined;
  /** What it cites, when that is in the archive ; a notice read alone has none. */
  to?: PlaceRef | undefined;
}
