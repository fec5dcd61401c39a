import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exit } from 'node:process';
import { type Found, measure, readNotice } from '../unit/reading/task/evaluate.ts';

/** What a careful reader finds: ids of the bodies named, in the order of the text. */
interface Reading {
  file: string;
  /** The day from which its names and years are read. */
  on: string;
  mentions: string;
  deadlines: string[];
  /** Lead of each task, with its deadline. */
  leads: string[];
}

const readings: Reading[] = [
  {
    file: 'quangngai_thong_bao_05-signed-20250517-044750.txt',
    on: '2025-01-03',
    mentions: `ubnd ubnd qisc ubnd qisc qisc tc khdt tnmt xd ldtbxh nv tp ttr kkt qisc cq ubnd
      qisc ttg cq ubnd tc khdt qisc tc khdt cq ubnd ubnd nv tc khdt qisc cq qisc ubnd ubnd cq
      ubnd tc khdt tnmt xd ldtbxh nv tp ttr kkt qisc vp cong`,
    deadlines: ['2025-02-08', '2025-02-20', '2025-02-20'],
    leads: ['qisc 2025-02-08', 'tc 2025-02-20', 'nv 2025-02-20'],
  },
  {
    file: 'quangngai_thong_bao_vht507-signed-20250510-124909.txt',
    on: '2024-11-01',
    mentions: `ubnd ubdt ubnd so huyen ubnd bdt bdt bdt khdt ldtbxh nnptnt tc vhttdl vp lhpn
      ba-to minh-long son-ha son-tay tra-bong kgvx vp cq bdt bdt ubnd vp cong`,
    deadlines: ['2024-11-07'],
    leads: ['bdt', 'cq 2024-11-07', 'bdt'],
  },
  {
    file: 'quangngai_cong_van_bnt-btttt-gop-y-du-thao-sua-doi-bo-sung-chuong-tri.txt',
    on: '2025-01-21',
    mentions: 'ubnd tttt ttg ubnd tttt cq ubnd ubnd vp cong',
    deadlines: ['2025-02-10'],
    leads: ['tttt 2025-02-10'],
  },
];

/**
 * `npm run bench -- reading DIR`: read the public notices of Quảng Ngãi in that folder, and print how
 * much of what a careful reader finds in them is found.
 */
export function benchReading([folder]: string[]): void {
  if (!folder) {
    console.error('Usage: npm run bench -- reading DIR');
    exit(2);
  }
  const pairs = readings.map(({ file, on, mentions, deadlines, leads }): [Found, Found] => [
    { mentions: mentions.trim().split(/\s+/u), deadlines, leads },
    readNotice(readFileSync(join(folder, file), 'utf8'), on),
  ]);
  for (const noun of ['mentions', 'deadlines', 'leads'] as const) {
    const { precision, recall } = measure(
      pairs.map(([right, found]) => [right[noun], found[noun]]),
    );
    console.log(`${noun}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`);
  }
}
