import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { contentDir, outDir } from './src/archive/location.ts';

/** Each archive has a cache of its own, so that builds of two archives never share pages. */
const cache = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);

export default defineConfig({
  site: readAddress(),
  outDir,
  cacheDir: `.cache/${cache}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 2 },
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/404/') })],
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
});

/** The public address from site.yaml; a wrong file is reported by the loader, not here. */
function readAddress() {
  try {
    return new URL(parse(readFileSync(`${contentDir}/site.yaml`, 'utf8')).address).href;
  } catch {
    return undefined;
  }
}
