import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { cacheDir, contentDir, outDir } from './src/content/location.ts';
import { keepCaches } from './src/publishing/keep-caches.ts';
import { serveLastIndex } from './src/search/index/last-index.ts';

export default defineConfig({
  outDir,
  cacheDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  integrations: [mdx(), keepCaches(cacheDir)],
  devToolbar: { enabled: false },
  vite: {
    // The fonts have addresses of their own, which Vite need not resolve.
    logLevel: 'error',
    plugins: [tailwindcss(), serveLastIndex(outDir)],
    build: { assetsInlineLimit: 0, emptyOutDir: false },
  },
});
