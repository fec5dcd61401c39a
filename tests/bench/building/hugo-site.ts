import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Write the notices of a content folder as a bare site of Hugo's: one short template, a page a
 * notice, lists by year. The least that a general site generator does with the same text.
 */
export async function writeHugoSite(content: string, folder: string): Promise<void> {
  const pages = join(folder, 'content', 'thong-bao');
  const layouts = join(folder, 'layouts', '_default');
  await mkdir(pages, { recursive: true });
  await mkdir(layouts, { recursive: true });
  await writeFile(join(folder, 'config.toml'), CONFIG);
  await writeFile(join(layouts, 'single.html'), SINGLE);
  await writeFile(join(layouts, 'list.html'), LIST);
  const notices = join(content, 'notices');
  for (const file of await readdir(notices, { recursive: true })) {
    if (!file.endsWith('.mdx')) continue;
    const page = toHugoPage(await readFile(join(notices, file), 'utf8'));
    await writeFile(join(pages, `${basename(file, '.mdx')}.md`), page);
  }
}

function toHugoPage(mdx: string): string {
  const end = mdx.indexOf('\n---\n');
  const [header, body] = [mdx.slice(0, end), mdx.slice(end + '\n---\n'.length)];
  const get = (field: string) => new RegExp(`^${field}: (.*)$`, 'mu').exec(header)?.[1] ?? '';
  const issuedOn = get('issuedOn');
  const title = JSON.stringify(get('subject'));
  return `---\ntitle: ${title}\ndate: ${issuedOn}\nnam: ["${issuedOn.slice(0, 4)}"]\n---\n${body}`;
}

const CONFIG = `baseURL = "https://niemyet.example.vn/"
languageCode = "vi"
title = "Niêm Yết"
[taxonomies]
  nam = "nam"
`;

const toDocument = (main: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{.Title}}</title></head><body>${main}</body></html>`;
const SINGLE = toDocument('<main data-pagefind-body><h1>{{.Title}}</h1>{{.Content}}</main>');
const LIST = toDocument(
  '<ul>{{range first 50 .Pages}}<li><a href="{{.RelPermalink}}">{{.Title}}</a></li>{{end}}</ul>',
);
