import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../../../src/reading/deadline/find-deadlines.ts';
import { buildMentionFinder } from '../../../../src/reading/mention/find-mentions.ts';
import { readTasks } from '../../../../src/reading/task/read-tasks.ts';
import { openArchive } from '../../archive/make-archive.ts';
import { SEED_CONTEXT, SEED_SECTIONS } from '../seed-sections.ts';

const { agencies } = (await openArchive()).registry;
const finder = buildMentionFinder(agencies);

function read(section: string): string[][] {
  const text = SEED_SECTIONS[section]!;
  const deadlines = findDeadlines(text, { year: 2020 });
  const isNarrative = /^i{1,3}(?:-|$)/u.test(section);
  const { tasks } = readTasks(text, finder.find(text, SEED_CONTEXT), deadlines, { isNarrative });
  return tasks.map((task) => [
    task.lead.join(' '),
    task.cooperating.join(' '),
    task.reportTo.join(' '),
    task.deadline === undefined ? '' : deadlines[task.deadline]!.surface,
    text.slice(task.start, task.end).split(' ').slice(0, 4).join(' '),
  ]);
}

/** Read by hand: lead, cooperating, reportTo, deadline, first words. */
const EXPECTED: Record<string, string[][]> = {
  'iv-1': [['', '', '', 'cuối năm', 'Tập trung cho tổ']],
  'iv-4': [
    ['cac-co-quan-don-vi ubnd-cac-xa-thi-tran', '', '', '', 'Thực hiện tốt công'],
    ['cac-co-quan-don-vi ubnd-cac-xa-thi-tran', '', '', '', 'Đồng thời thực hiện'],
  ],
  'iv-5': [
    ['ban-chi-dao-mtqg phong-nong-nghiep-ptnt', '', '', '', 'Các thành viên Ban'],
    ['cac-co-quan-don-vi', '', '', 'cuối năm', 'Các cơ quan, đơn'],
    ['phong-nong-nghiep-ptnt', '', '', 'trước ngày 30 tháng 6 năm 2020', 'Giao Phòng Nông nghiệp'],
  ],
  'iv-6': [
    ['phong-tai-chinh-ke-hoach', '', '', '', 'Phòng Tài chính -'],
    ['chi-cuc-thue-lai-chau-tam-duong', '', '', '', 'Chi cục Thuế khu'],
    ['ban-quan-ly-du-an cac-chu-dau-tu', '', '', '', 'Ban quản lý dự'],
    [
      'ban-quan-ly-du-an',
      'phong-tai-chinh-ke-hoach',
      '',
      'trong tháng 7 năm 2020',
      'Đề thảo gõ khó',
    ],
    ['phong-kinh-te-ha-tang', 'ubnd-xa-then-sin', '', '', 'Trước mắt phòng Kinh'],
  ],
  'iv-7': [['ubnd-cac-xa-thi-tran', '', '', '', 'Yêu cầu Ủy ban']],
  'iv-8': [
    ['phong-van-hoa-thong-tin', '', '', '', 'Phòng Văn hóa -'],
    ['phong-van-hoa-thong-tin', '', '', 'cuối năm 2020', 'Đồng thời tham mưu'],
  ],
  'iv-9': [
    [
      'phong-tai-nguyen-moi-truong phong-kinh-te-ha-tang',
      'cac-co-quan-don-vi ubnd-cac-xa-thi-tran',
      '',
      '',
      'Phòng Tài nguyên -',
    ],
    [
      'ubnd-cac-xa-thi-tran',
      '',
      'phong-tai-nguyen-moi-truong ubnd-huyen-tam-duong',
      'trước ngày 30 tháng 8 năm 2020',
      'Yêu cầu các xã,',
    ],
    ['phong-kinh-te-ha-tang', 'cong-an-huyen', '', '', 'Phòng Kinh tế -'],
  ],
  'iv-10': [
    [
      'cac-co-quan-don-vi ubnd-cac-xa-thi-tran',
      '',
      'ubnd-huyen-tam-duong phong-tai-chinh-ke-hoach',
      'trước ngày 30 tháng 7 năm 2020',
      'Yêu cầu các cơ',
    ],
    ['ubnd-cac-xa-thi-tran', 'phong-lao-dong-tbxh cac-cong-ty', '', '', 'Yêu cầu Ủy ban'],
  ],
  'iv-11': [
    ['cong-an-huyen', '', '', '', 'Công an huyện: Tăng'],
    ['cong-an-huyen', '', '', '', 'Đồng thời thực hiện'],
  ],
};

describe('the tasks of the first notice', () => {
  test.each(Object.keys(SEED_SECTIONS))('tasks of %s are those read by hand', (section) => {
    expect(read(section)).toEqual(EXPECTED[section] ?? []);
  });
});
