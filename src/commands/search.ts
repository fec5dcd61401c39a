import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { FACET_NAMES, FACETS, mapFacets } from '../domain/site/facets.ts';
import type { Answer, Hit, SearchRequest } from '../search/answer.ts';
import { openFolder } from '../search/terminal/open-folder.ts';
import { openSearch } from '../search/search.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    ...mapFacets(() => ({ type: 'string' as const })),
    sort: { type: 'string', default: 'relevance' },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    queries: { type: 'string' },
  },
});

const FLAGS = FACET_NAMES.map((name) => `[--${name} ${FACETS[name].placeholder}]`).join(' ');
const USAGE =
  `Cách dùng: npm run -s search -- "CÂU HỎI" [--dist THƯ_MỤC] ${FLAGS} ` +
  '[--sort relevance|newest|oldest] [--limit N] [--json] | --queries TỆP.jsonl';

if (positionals.length === 0 && !values.queries) {
  console.error(USAGE);
  process.exit(2);
}

const bundle = await openFolder(values.dist).catch((error: unknown) => {
  console.error(`Không mở được chỉ mục tìm kiếm trong \`${values.dist}\`; hãy chạy npm run build.`);
  console.error(String(error));
  process.exit(1);
});
const search = openSearch(bundle);

if (values.queries) await answerFile(values.queries);
else printAnswer(await search.answer(toRequest(positionals.join(' '))));

async function answerFile(file: string): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  for (const line of lines) {
    const { qid, query } = JSON.parse(line) as { qid: string; query: string };
    const { hits } = await search.answer(toRequest(query));
    console.log(JSON.stringify({ qid, hits: hits.map(toLine) }));
  }
}

function toRequest(text: string): SearchRequest {
  const sort = values.sort === 'newest' || values.sort === 'oldest' ? values.sort : 'relevance';
  return {
    text,
    filters: mapFacets((name) => values[name]),
    sort,
    offset: 0,
    limit: Number(values.limit),
  };
}

function printAnswer(answer: Answer): void {
  if (values.json) {
    answer.hits.forEach((hit, i) => console.log(JSON.stringify(toLine(hit, i))));
    return;
  }
  console.log(`${answer.total} thông báo`);
  if (answer.missing.length > 0) console.log(`Không tìm thấy: ${answer.missing.join(', ')}`);
  if (answer.suggestion) console.log(`Có phải bạn tìm: ${answer.suggestion}?`);
  answer.hits.map(toLine).forEach(({ rank, title, url, excerpt }) => {
    console.log(`\n${rank}. ${title}\n   ${url}\n   ${excerpt}`);
  });
}

function toLine(hit: Hit, i: number) {
  const text = (parts: Hit['excerpt']) => parts.map((part) => part.text).join('');
  const { notice, section, url } = hit;
  return { rank: i + 1, notice, section, url, title: text(hit.title), excerpt: text(hit.excerpt) };
}
