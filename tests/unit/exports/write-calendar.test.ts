import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { listCalendarTasks } from '../../../src/archive/calendar-tasks.ts';
import { readTasks } from '../../../src/archive/task-rows.ts';
import { MOST_EVENTS, writeCalendar } from '../../../src/exports/write-calendar.ts';
import { openArchive } from '../archive/make-archive.ts';

const { db, registry } = await openArchive();
const tasks = readTasks(db, listCalendarTasks(db, MOST_EVENTS));

/** Events as a calendar program reads them. */
function readEvents(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      day: event.startDate.toString(),
      allDay: event.startDate.isDate,
    };
  });
}

describe('writeCalendar', () => {
  const events = readEvents(writeCalendar('Thời hạn', tasks, registry));

  test('another parser reads every dated task as an all-day event', () => {
    expect(events.map(({ day }) => day)).toEqual(
      expect.arrayContaining([
        '2020-06-30',
        '2020-07-30',
        '2020-08-30',
        '2020-07-31',
        '2020-12-31',
      ]),
    );
    expect(events.every(({ allDay }) => allDay)).toBe(true);
  });

  test('says that a month stands on its last day', () => {
    expect(events.find(({ day }) => day === '2020-07-31')?.summary).toBe(
      'Hạn: Ban quản lý dự án huyện (hạn: tháng 7 năm 2020; đặt vào ngày cuối)',
    );
  });

  test('gives each event a UID of its own that a new build does not change', () => {
    const again = readEvents(writeCalendar('Thời hạn', tasks, registry));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(again).toEqual(events);
  });

  test("holds only an agency's own tasks", () => {
    const own = readTasks(db, listCalendarTasks(db, MOST_EVENTS, 'phong-nong-nghiep-ptnt'));
    expect(readEvents(writeCalendar('Hạn', own, registry)).map(({ day }) => day)).toEqual([
      '2020-06-30',
    ]);
  });
});
