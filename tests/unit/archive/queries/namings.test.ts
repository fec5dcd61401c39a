import { describe, expect, test } from 'vitest';
import { listAppearances } from '../../../../src/archive/appearances.ts';
import { listNamingNotices, listNamingShares } from '../../../../src/archive/namings.ts';
import { countYears } from '../../../../src/domain/notice/notice-share.ts';
import { agencyIds, countBy, db, namings } from './naive.ts';

const sharesOf = listNamingShares(db);

describe('namings', () => {
  test.each(agencyIds)('of %s, notice by notice', (agency) => {
    const naive = namings(agency);
    const shares = sharesOf.get(agency) ?? [];
    const byNotice = Map.groupBy(naive, ({ notice }) => notice.id);
    expect(shares.map(({ id, count }) => [id, count])).toEqual(
      [...byNotice].map(([id, { length }]) => [id, length]),
    );
    expect(countYears(shares).toSorted((a, b) => b.year - a.year)).toEqual(
      countBy(naive, ({ notice }) => notice.year),
    );
  });

  test.each(agencyIds)('of %s say what the whole list says', (agency) => {
    const rows = listNamingNotices(db, agency, sharesOf.get(agency) ?? []).flatMap(
      ({ notice, places }) => places.map((place) => ({ notice, ...place })),
    );
    expect(rows).toEqual(
      listAppearances(db, agency).map(({ notice, section, part, role, deadlines }) => ({
        notice,
        id: section?.id ?? part,
        number: section?.number,
        role,
        due: deadlines.map(({ due }) => due),
      })),
    );
  });

  test('of some notices, in the order given', () => {
    const [agency] = agencyIds.filter((id) => (sharesOf.get(id) ?? []).length > 3);
    const wanted = sharesOf.get(agency!)!.slice(1, 4).toReversed();
    expect(listNamingNotices(db, agency!, wanted).map(({ notice }) => notice.id)).toEqual(
      wanted.map(({ id }) => id),
    );
  });
});
