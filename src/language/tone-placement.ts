/**
 * Move the tone mark of open oa, oe, uy to its older place, so that «uỷ» and «ủy», «hoà» and «hòa»
 * compare equal. For keys only, never for text that is shown. Input is NFC; length is kept.
 * Does not touch «quý» (u belongs to q) or closed syllables («toàn», «huỳnh»), which have one form.
 *
 * @example placeTonesClassically('Huyện uỷ') // => 'Huyện ủy'
 */
export function placeTonesClassically(text: string): string {
  return text.replace(NEW_PLACEMENT, (pair) => PAIRS.get(pair) ?? pair);
}

const PAIRS = new Map(
  ['oa óa òa ỏa õa ọa', 'oe óe òe ỏe õe ọe', 'uy úy ùy ủy ũy ụy'].flatMap((row, i) => {
    const newer = ['oa oá oà oả oã oạ', 'oe oé oè oẻ oẽ oẹ', 'uy uý uỳ uỷ uỹ uỵ'][i]!.split(' ');
    return row.split(' ').flatMap((older, tone) => casings(newer[tone]!, older));
  }),
);

const NEW_PLACEMENT = /(?<![qQ])(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?![\p{L}\p{M}])/giu;

function casings(newer: string, older: string): [string, string][] {
  const title = (s: string) => s[0]!.toLocaleUpperCase('vi') + s.slice(1);
  const last = (s: string) => s[0]! + s.slice(1).toLocaleUpperCase('vi');
  const upper = (s: string) => s.toLocaleUpperCase('vi');
  return [(s: string) => s, title, last, upper].map((to) => [to(newer), to(older)]);
}
