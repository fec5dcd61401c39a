import {
  countAppearances,
  listAppearances,
  listNamedIn,
  listQuotedAppearances,
} from '../../../../src/archive/appearances.ts';
import { ROLES_BY_WEIGHT } from '../../../../src/domain/mention/role-name.ts';
import { getPart } from '../../../../src/domain/notice/get-part.ts';
import { describe, expect, test } from 'vitest';
import { agencyIds, placesOf, key, namings, db, notices } from './naive.ts';

describe('appearances', () => {
  test.each(agencyIds)('of %s', (agency) => {
    const naive = namings(agency);
    const listed = listAppearances(db, agency);
    expect(listed.map(({ notice, section, part }) => key(notice.id, section?.id ?? part))).toEqual(
      naive.map(({ notice, id }) => key(notice.id, id)),
    );
    expect(countAppearances(db).get(agency) ?? 0).toBe(naive.length);
    for (const [i, { notice, id }] of naive.entries()) {
      const roles = notice.mentions
        .filter((mention) => mention.section === id && mention.agencies.includes(agency))
        .map(({ role }) => role);
      expect(listed[i]!.role).toBe(ROLES_BY_WEIGHT.find((role) => roles.includes(role)));
      const due = notice.tasks.filter(
        (task) =>
          task.section === id &&
          task.deadline !== undefined &&
          [...task.lead, ...task.cooperating, ...task.reportTo].includes(agency),
      );
      const deadlines = [...new Set(due.map((task) => notice.deadlines[task.deadline!]))];
      expect(listed[i]!.deadlines).toEqual(deadlines);
    }
  });

  test('with their words', () => {
    for (const agency of agencyIds.slice(0, 12)) {
      for (const { notice, section, part, passage } of listQuotedAppearances(db, agency, {})) {
        const whole = notices.find(({ id }) => id === notice.id)!;
        const id = section?.id ?? part!;
        const own = <T extends { section: string }>(list: T[]) =>
          list.filter((it) => it.section === id);
        expect(passage).toEqual({
          id,
          text: getPart(whole, id).text,
          blocks: getPart(whole, id).blocks,
          topics: whole.sections.find((it) => it.id === id)?.topics ?? [],
          findings: {
            mentions: own(whole.mentions),
            deadlines: own(whole.deadlines),
            citations: own(whole.citations),
          },
          tasks: own(whole.tasks),
        });
      }
    }
  });

  test.each(agencyIds)('the newest of %s are where the whole list begins', (agency) => {
    expect(listAppearances(db, agency, { limit: 5, offset: 2 })).toEqual(
      listAppearances(db, agency).slice(2, 7),
    );
  });

  test('of one year, a stretch at a time', () => {
    for (const agency of agencyIds) {
      const all = listAppearances(db, agency, { year: 2021 });
      const pieces = [0, 2, 4].flatMap((offset) =>
        listAppearances(db, agency, { year: 2021, limit: 2, offset }),
      );
      expect(pieces).toEqual(all.slice(0, 6));
      expect(all.every(({ notice }) => notice.year === 2021)).toBe(true);
    }
  });

  test('of the agencies of each section', () => {
    for (const notice of notices)
      for (const id of placesOf(notice)) {
        const named = notice.mentions.filter(({ section }) => section === id);
        expect(listNamedIn(db, notice.id, id)).toEqual([
          ...new Set(named.flatMap(({ agencies }) => agencies)),
        ]);
      }
  });
});
