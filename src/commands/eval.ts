import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openFolder } from '../search/terminal/open-folder.ts';
import { measure, type JudgedQuery, type Quality } from '../search/terminal/quality.ts';
import { openSearch } from '../search/search.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});
const [file] = positionals;

if (!file) {
  console.error('Cách dùng: npm run eval -- CÂU_HỎI.jsonl [--dist THƯ_MỤC] [--json] [--misses]');
  process.exit(2);
}

const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
const queries = lines.map((line) => JSON.parse(line) as JudgedQuery);
const report = await measure(openSearch(await openFolder(values.dist)), queries);

if (values.json) console.log(JSON.stringify(report));
else printTable({ ...report.classes, all: report.all });
if (values.misses) for (const { qid, query } of report.misses) console.log(`${qid}\t${query}`);

function printTable(rows: Record<string, Quality>): void {
  console.log(['class', 'queries', 'hit@1', 'hit@3', 'MRR@10', 'recall@10', 'zero'].join('\t'));
  for (const [name, one] of Object.entries(rows)) {
    const shares = [one.hitAt1, one.hitAt3, one.mrrAt10, one.recallAt10];
    const cells = [name, one.queries, ...shares.map((share) => share.toFixed(3)), one.zero];
    console.log(cells.join('\t'));
  }
}
