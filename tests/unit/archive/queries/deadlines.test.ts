import { countPartyDeadlines, listLatestDeadlines } from '../../../../src/archive/deadlines.ts';
import { findLastDay } from '../../../../src/domain/deadline/format-due.ts';
import { describe, expect, test } from 'vitest';
import { rankOf, tasks, partiesOf, db, notices } from './naive.ts';

describe('deadlines', () => {
  const placed = notices.flatMap((notice) =>
    notice.deadlines.map((deadline, index) => ({
      notice,
      deadline,
      index,
      lastDay: findLastDay(deadline.due),
    })),
  );

  test('the latest, with who must meet them', () => {
    const naive = placed
      .filter(({ lastDay }) => lastDay !== undefined)
      .toSorted(
        (a, b) =>
          a.lastDay!.localeCompare(b.lastDay!) ||
          rankOf.get(a.notice.id)! - rankOf.get(b.notice.id)! ||
          a.index - b.index,
      )
      .slice(-20);
    expect(
      listLatestDeadlines(db, 20).map(({ notice, deadline, lead, lastDay }) => ({
        id: notice.id,
        deadline,
        lead,
        lastDay,
      })),
    ).toEqual(
      naive.map(({ notice, deadline, index, lastDay }) => ({
        id: notice.id,
        deadline,
        lead: [
          ...new Set(
            notice.tasks.filter((task) => task.deadline === index).flatMap(({ lead }) => lead),
          ),
        ],
        lastDay,
      })),
    );
  });

  test('how many each agency has to meet', () => {
    const pairs = tasks.flatMap((task) =>
      task.task.deadline === undefined
        ? []
        : partiesOf(task).map((agency) => ({
            agency,
            due: `${task.notice.id} ${task.task.deadline}`,
          })),
    );
    const naive = [...Map.groupBy(pairs, ({ agency }) => agency)].map(
      ([agency, own]) => [agency, new Set(own.map(({ due }) => due)).size] as const,
    );
    expect(countPartyDeadlines(db)).toEqual(new Map(naive));
  });
});
