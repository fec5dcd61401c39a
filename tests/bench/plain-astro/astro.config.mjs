import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** The usual way with Astro, to compare against: `glob()` and `render()`, a page a notice. */
export default defineConfig({
  site: 'https://niemyet.example.vn',
  root: import.meta.dirname,
  trailingSlash: 'always',
  integrations: [mdx()],
});
