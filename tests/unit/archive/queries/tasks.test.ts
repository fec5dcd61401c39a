import {
  hasCalendar,
  listAgencyCalendars,
  listCalendarTasks,
  type CalendarTask,
} from '../../../../src/archive/calendar-tasks.ts';
import { readTasks } from '../../../../src/archive/task-rows.ts';
import {
  countTaskMonths,
  countTaskRows,
  countTaskYears,
  countTasks,
  listShownTasks,
  listTaskKeys,
  listUndatedShares,
} from '../../../../src/archive/tasks.ts';
import { describe, expect, test } from 'vitest';
import { knownOn } from '../read-folder.ts';
import {
  agencyIds,
  countBy,
  tasks,
  toTaskKey,
  taskYear,
  partiesOf,
  byDue,
  db,
  notices,
} from './naive.ts';

describe('tasks', () => {
  const dated = tasks.filter(({ lastDay }) => lastDay !== undefined);

  test('of a year, with all that belongs to them', () => {
    expect(countTasks(db)).toBe(tasks.length);
    for (const { year } of countTaskYears(db)) {
      const own = dated.filter((task) => taskYear(task) === year).toSorted(byDue);
      const listed = readTasks(db, listTaskKeys(db, year));
      expect(listed.map(toTaskKey)).toEqual(own.map(toTaskKey));
      for (const [i, it] of listed.entries()) {
        const { task, deadline, lastDay, text, isInTable } = own[i]!;
        expect(it).toMatchObject({ task, deadline, lastDay, text, isInTable });
        expect(it.section?.id ?? it.part).toBe(own[i]!.section?.id ?? own[i]!.part);
      }
    }
  });

  test('by year and month', () => {
    expect(countTaskYears(db)).toEqual(countBy(tasks, taskYear));
    for (const { year, count } of countTaskRows(db)) {
      const own = tasks.filter((task) => taskYear(task) === year).toSorted(byDue);
      const months = Map.groupBy(own, ({ lastDay }) => lastDay?.slice(5, 7));
      expect(countTaskMonths(db, year)).toEqual(
        [...months].map(([month, { length }]) => ({ month, count: length })),
      );
      const undated = own.filter(({ lastDay }) => lastDay === undefined);
      const byNotice = Map.groupBy(undated, ({ notice }) => notice.id);
      expect(listUndatedShares(db, year).map((share) => [share.id, share.count])).toEqual(
        [...byNotice].map(([id, { length }]) => [id, length]),
      );
      expect(count).toBe(own.length - undated.length + byNotice.size);
    }
  });

  test('the latest, and those at no stated time', () => {
    const latest = dated.toSorted(byDue).toReversed();
    const undated = tasks.filter(({ lastDay }) => lastDay === undefined).toSorted(byDue);
    const keys = (limit: number) => listShownTasks(db, limit).map(toTaskKey);
    expect(keys(9)).toEqual(latest.slice(0, 9).map(toTaskKey));
    expect(keys(tasks.length)).toEqual([...latest, ...undated].map(toTaskKey));
  });

  test.each([undefined, ...agencyIds])('for the calendar of %s', (agency) => {
    const own = dated
      .filter((task) => agency === undefined || partiesOf(task).includes(agency))
      .toSorted((a, b) =>
        a.lastDay === b.lastDay ? byDue(a, b) : a.lastDay! < b.lastDay! ? 1 : -1,
      );
    const newest = knownOn(notices[0]!);
    const [year, ...rest] = (own[0] && own[0].lastDay! < newest ? own[0].lastDay! : newest).split(
      '-',
    );
    const since = [Number(year) - 1, ...rest].join('-');
    const keys = readTasks(db, listCalendarTasks(db, 7, agency)).map(toTaskKey);
    const naive = own.slice(0, 7).filter(({ lastDay }) => lastDay! >= since);
    expect(keys).toEqual(naive.map(toTaskKey));
    expect(hasCalendar(db, agency)).toBe(own.length > 0);
    expect(keys.length > 0).toBe(own.length > 0);
  });

  test.each([1, 7, 500])('for the calendars of all agencies at once, %i tasks each', (limit) => {
    const calendars = listAgencyCalendars(
      db,
      limit,
      agencyIds.map((id) => ({ id })),
    );
    expect([...calendars].map(([id, tasks]) => [id, tasks.map(toKey)])).toEqual(
      agencyIds.map((id) => [id, listCalendarTasks(db, limit, id).map(toKey)]),
    );

    function toKey({ id, position, lastDay }: CalendarTask) {
      return [id, position, lastDay];
    }
  });
});
