import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The HTML pages of a built site: address path → HTML. */
export function readPages(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted();
  return new Map(files.map((file) => [toAddress(file), readFileSync(join(folder, file), 'utf8')]));
}

/** One page of each template, by address, for tests that look at every kind of page. */
export const TEMPLATES: Record<string, string> = {
  home: '/',
  notice: '/thong-bao/2020/ket-luan-phien-hop-ubnd-huyen-thang-6-nam-2020/',
  notices: '/thong-bao/',
  agencies: '/co-quan/',
  agency: '/co-quan/phong-kinh-te-ha-tang/',
  'agency without notices': '/co-quan/ubnd-xa-ban-bo/',
  topics: '/chu-de/',
  topic: '/chu-de/dat-dai/',
  years: '/nam/',
  year: '/nam/2020/',
  tasks: '/nhiem-vu/',
  search: '/tim-kiem/',
  guide: '/huong-dan/',
  handbook: '/huong-dan/luu-tru/',
  data: '/du-lieu/',
  about: '/gioi-thieu/',
  accessibility: '/tro-nang/',
  'not found': '/404.html',
};

export const NOTICE = TEMPLATES['notice']!;

function toAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
