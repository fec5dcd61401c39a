import { relative } from 'node:path';
import { argv, cwd, env, exit } from 'node:process';
import { build } from 'astro';
import { cacheDir, contentDir, outDir } from '../content/location.ts';
import { publish } from '../publishing/publish.ts';
import { indexSite } from '../search/index/index-site.ts';
import { formatFailure } from './failure.ts';

/**
 * `npm run build [-- --debug]`: the site and its search index, put in the place of the last good
 * `dist/` when both are whole.
 */
const folders = { project: cwd(), content: contentDir, cache: cacheDir, out: outDir };

try {
  const { notices, records } = await publish(folders, async (staging) => {
    await build({ outDir: staging, logLevel: 'warn' });
    return indexSite(staging, contentDir);
  });
  console.log(
    `Đã dựng ${notices} thông báo, ${records} đoạn tìm kiếm vào ${relative(cwd(), outDir)}/`,
  );
} catch (error) {
  console.error(formatFailure(error, argv.includes('--debug') || env['NIEM_YET_DEBUG'] === '1'));
  exit(1);
}
