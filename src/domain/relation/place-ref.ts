import { toAnchor, toNoticePath, toSectionPath } from '../site/address.ts';

/** A place of the archive as another notice points to it: a notice, or a section of it. */
export interface PlaceRef {
  /** `<year>/<slug>`. */
  notice: string;
  /** Section id, part (`preamble`, …) or item (`iv-6-g1`); undefined for the notice as a whole. */
  section: string | undefined;
}

/**
 * Read a place as an archivist writes it, or as it is copied from the address bar; undefined when
 * it is none.
 *
 * @example parsePlaceRef('2020/ket-luan#muc-iv-6') // => { notice: '2020/ket-luan', section: 'iv-6' }
 */
export function parsePlaceRef(value: string): PlaceRef | undefined {
  const match = PLACE.exec(value.trim());
  if (!match) return undefined;
  const [, notice, anchor] = match;
  return { notice: notice!, section: anchor === undefined ? undefined : toSectionId(anchor) };
}

/** The section an anchor leads to: `muc-iv-6` and `#muc-iv-6` are `iv-6`, `mo-dau` is `preamble`. */
export function toSectionId(anchor: string): string {
  const plain = anchor.replace(/^#/u, '');
  return PARTS.find((part) => toAnchor(part) === plain) ?? plain.replace(/^muc-/u, '');
}

/** Write a place the way archivists write it. */
export function formatPlaceRef({ notice, section }: PlaceRef): string {
  return section === undefined ? notice : `${notice}#${toAnchor(section)}`;
}

/** The address of a place on the site. */
export function toPlacePath({ notice, section }: PlaceRef): string {
  return section === undefined ? toNoticePath(notice) : toSectionPath(notice, section);
}

/** `2020/ten`, also as `/thong-bao/2020/ten/` or with the site's name, and the anchor after it. */
const PLACE = /^(?:\S*\/thong-bao\/|\/)?(\d{4}\/[a-z0-9-]+)\/?(?:#([a-z0-9-]+))?$/u;

const PARTS = ['preamble', 'closing', 'recipients', 'signature'];
