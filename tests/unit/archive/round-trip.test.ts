import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/archive/database.ts';
import { prepareStore } from '../../../src/archive/ingest/prepare-store.ts';
import { toRows } from '../../../src/archive/ingest/to-rows.ts';
import { writeNotice } from '../../../src/archive/ingest/write-notice.ts';
import { eachNotice, getNotice } from '../../../src/archive/notices.ts';
import { readNoticeText } from '../../../src/content/notice/read-notice-text.ts';
import type { Granularity } from '../../../src/domain/deadline/deadline.ts';
import { hasErrors, toIssues } from '../../../src/domain/issue/issue.ts';
import type { Block, SpanMark } from '../../../src/domain/section/block.ts';
import type { Notice, NoticeHeader } from '../../../src/domain/notice/notice.ts';
import { buildMentionFinder } from '../../../src/reading/mention/find-mentions.ts';
import { readNotice } from '../../../src/reading/read-notice.ts';
import { makeAgency } from '../reading/make-agency.ts';
import { readFolder } from './read-folder.ts';

describe('getNotice gives what was read', () => {
  test.each(['content', 'tests/sample'])('of every notice of %s', async (folder) => {
    const { db, notices } = await readFolder(folder);
    expect(notices.length).toBeGreaterThan(0);
    expect([...eachNotice(db)]).toEqual(notices);
  });
});

const PLACE = 'ha-son/suoi-may';
const AGENCIES = ['UBND huyện', 'Phòng Nội vụ', 'Công an huyện'].map((name) =>
  makeAgency(name, PLACE),
);
const agency = AGENCIES[0]!.id;
const finder = buildMentionFinder(AGENCIES);
const db = openDatabase(':memory:');
prepareStore(db);

const HEAD = `---
subject: "Kết luận 𠀀 «thử»"
kind: thong-bao
---`;

/** Read a text as an archive does; undefined when it has an error. */
function read(text: string): Notice | undefined {
  const { header, flow, problems } = readNoticeText(text);
  if (!header || !flow || hasErrors(toIssues('', problems))) return undefined;
  return readNotice(header, flow, { id: '2020/thu', finder, place: PLACE }).notice;
}

/** Store a notice in place of the last one, and take it out again. */
function store(notice: Notice): Notice {
  const aliases = notice.aliases.map((words) => ({ words, line: 1, column: 1 }));
  const found = { aliases, unknownBodies: [], uses: [], words: '' };
  writeNotice(db, toRows({ notice, file: 'notices/2020/thu.mdx', readingPlace: PLACE, found }));
  return getNotice(db, notice.id);
}

/** Every mark that words may have, as an archivist writes it; the compiler names a new one. */
const MARKS: Record<SpanMark['type'], string> = {
  strong: '**chữ**',
  emphasis: '*chữ*',
  deleted: '~~chữ~~',
  code: '`chữ`',
  break: 'trước\\\nsau',
  link: '[chữ](https://example.vn/a?b=c)',
  sic: '<Sic correct="tháo gỡ">tháo gở</Sic>',
  note: 'chữ<Note>lời của người lưu trữ</Note>',
  agency: `<Agency id="${agency}">chữ</Agency>`,
  deadline: '<Deadline text="trước kỳ họp">chữ</Deadline>',
  task: `<Task lead="${agency}" due="2020-08">chữ</Task>`,
  result: '<Result of="2019/cu#muc-iv-6">chữ</Result>',
};

/** Every field of a header; the compiler names a new one. */
const FIELDS: Record<keyof NoticeHeader, string> = {
  subject: 'Kết luận',
  kind: 'thong-bao',
  documentNumber: '05/TB-UBND',
  place: 'Suối Mây',
  issuedOn: '2020-06-18',
  issuer: agency,
  session: '{ name: Phiên họp tháng 6 }',
  concludedBy: '{ name: Vàng Quốc Thái, position: Chủ tịch }',
  signer: '{ name: Đặng Minh Phú, position: Chánh Văn phòng, capacity: TL, onBehalfOf: Chủ tịch }',
  topics: '[dat-dai, giao-duc]',
  aliases: '[2020/cu, 2019/cu-hon]',
  relations:
    '[{ type: can-cu, to: 2019/cu#muc-i, from: muc-1, note: một phần }, { type: thay-the, to: 2018/a }]',
  unknown: '{ place: không ghi }',
  inferred: '{ issuedOn: theo dấu đến, kind: theo nội dung }',
  source: `{ file: a/b.pdf, sha256: ${'0'.repeat(64)}, description: văn thư gửi }`,
  remark: 'Lời ghi.',
};

test('every field of a header is stored and read back', () => {
  const head = Object.entries(FIELDS).map(([field, value]) => `${field}: ${value}`);
  const notice = read(`---\n${head.join('\n')}\n---\n\n1. Việc.\n`)!;
  for (const field of Object.keys(FIELDS)) expect(notice[field as keyof Notice]).toBeTruthy();
  expect(store(notice)).toEqual(notice);
});

const DUES: Record<Granularity, string> = {
  on: '2020-08-30',
  month: '2020-08',
  quarter: '2020-Q3',
  year: '2020',
  recurring: 'monthly',
  text: 'trước kỳ họp',
};

function spansOf(block: Block): SpanMark[] {
  return block.type === 'table' ? block.rows.flat().flatMap(({ spans }) => spans) : block.spans;
}

describe('a mark is stored and read back', () => {
  test.each(Object.entries(MARKS))('%s', (type, written) => {
    const notice = read(
      `${HEAD}\n\n1. Việc 𠀀 ${written} 👍🏽 xong.\n\n| Ô ${written.replace('\n', ' ')} | |\n| - | - |\n`,
    );
    expect(notice!.sections[0]!.blocks.flatMap(spansOf).map((span) => span.type)).toContain(type);
    expect(store(notice!)).toEqual(notice);
  });
});

describe('a time is stored and read back', () => {
  test.each(Object.entries(DUES))('%s', (name, value) => {
    const notice = read(`${HEAD}\n\n1. Làm <Deadline ${name}="${value}">việc ấy</Deadline>.\n`);
    expect(notice!.deadlines.map(({ due }) => Object.keys(due))).toEqual([[name]]);
    expect(store(notice!)).toEqual(notice);
  });
});

const WORDS = [
  ...['UBND huyện', 'Phòng Nội vụ', 'công an huyện', 'trước ngày 15/7/2020', 'trong quý III'],
  ...[
    'Thông báo số 05/TB-UBND',
    '𠀀𠀁',
    '👩‍👩‍👧',
    'e\u0323\u0302',
    'chủ trì, phối hợp với',
    'báo cáo;',
    '…',
  ],
];
const piece = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...Object.values(MARKS)),
  fc
    .string({ unit: 'grapheme', maxLength: 5 })
    .map((text) => text.replaceAll(/[^\p{L}\p{M}\p{N}\p{S}]/gu, 'x')),
);
const line = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '));
const cell = fc.oneof(
  fc.constant(''),
  line.map((text) => text.replaceAll(/[|\n\\]/gu, ' ')),
);
const table = fc
  .array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 4 })
  .map(([head, ...rows]) =>
    [head!, ['-', '-', '-'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  );
const block = fc.oneof(
  line,
  line.map((text) => `1. ${text}`),
  line.map((text) => `## II. ${text}`),
  line.map((text) => `a) ${text}`),
  line.map((text) => `> ${text}`),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((text) => `- ${text.replaceAll('\n', ' ')}`).join('\n')),
  table,
  fc.constantFrom(
    'Nơi nhận:',
    'Trên đây là kết luận./.',
    'TL. CHỦ TỊCH',
    'CHÁNH VĂN PHÒNG',
    'Đặng Minh Phú',
  ),
);

test('getNotice gives what was read of any notice', () => {
  let readable = 0;
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      const notice = read(`${HEAD}\n\n${blocks.join('\n\n')}\n`);
      if (!notice) return;
      readable += 1;
      expect(store(notice)).toEqual(notice);
    }),
    { numRuns: 400 },
  );
  expect(readable).toBeGreaterThan(200);
});
