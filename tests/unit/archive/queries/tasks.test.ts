import {
  countTaskMonths,
  countTaskYears,
  countTasks,
  listCalendarTasks,
  listShownTasks,
  listTasksOfAll,
  listTasksOfYear,
} from '../../../../src/archive/tasks.ts';
import { describe, expect, test } from 'vitest';
import { agencyIds, countBy, tasks, toTaskKey, taskYear, partiesOf, byDue, db } from './naive.ts';

describe('tasks', () => {
  const dated = tasks.filter(({ lastDay }) => lastDay !== undefined);

  test('all of them, with all that belongs to them', () => {
    const listed = listTasksOfAll(db);
    expect(countTasks(db)).toBe(tasks.length);
    expect(listed.map(toTaskKey)).toEqual(tasks.map(toTaskKey));
    for (const [i, { task, deadline, lastDay, text, isInTable, section, part }] of listed.entries())
      expect({ task, deadline, lastDay, text, isInTable, place: section?.id ?? part }).toEqual({
        task: tasks[i]!.task,
        deadline: tasks[i]!.deadline,
        lastDay: tasks[i]!.lastDay,
        text: tasks[i]!.text,
        isInTable: tasks[i]!.isInTable,
        place: tasks[i]!.section?.id ?? tasks[i]!.part,
      });
  });

  test('by year and month', () => {
    expect(countTaskYears(db)).toEqual(countBy(tasks, taskYear));
    for (const { year, count } of countTaskYears(db)) {
      const own = tasks.filter((task) => taskYear(task) === year).toSorted(byDue);
      expect(listTasksOfYear(db, year, { limit: count, offset: 0 }).map(toTaskKey)).toEqual(
        own.map(toTaskKey),
      );
      expect(listTasksOfYear(db, year, { limit: 5, offset: 3 }).map(toTaskKey)).toEqual(
        own.slice(3, 8).map(toTaskKey),
      );
      const months = Map.groupBy(own, ({ lastDay }) => lastDay?.slice(5, 7));
      expect(countTaskMonths(db, year)).toEqual(
        [...months].map(([month, { length }]) => ({ month, count: length })),
      );
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
    expect(listCalendarTasks(db, 7, agency).map(toTaskKey)).toEqual(own.slice(0, 7).map(toTaskKey));
  });
});
