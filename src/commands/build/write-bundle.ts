import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { build, type AstroIntegration } from 'astro';
import { runCommand } from '../run-command.ts';
import { toBundle, type Bundle } from './bundle.ts';

/** `node write-bundle.ts FOLDER`: let Astro bundle the pages' code, and render none of them. */
const [, , folder = ''] = argv;

/** Where Astro puts the modules that render pages. */
const PRERENDER = '.prerender';

/** Of each page: its styles, and by which route and component Astro finds them. */
const WANTED = [
  'key',
  'component',
  'route',
  'styles',
  'depth',
  'order',
  'sheet',
  'type',
  'src',
  'content',
];

await runCommand(async () => {
  const bundle = toBundle(folder);
  const integrations = [keepBundle(bundle)];
  await build({ outDir: bundle.client, logLevel: 'warn', integrations });
  return 0;
});

/** Keeps what Astro would delete after rendering, and notes what it knows of each page by heart. */
function keepBundle({ server, client, styles }: Bundle): AstroIntegration {
  let pages: Map<string, object> = new Map();
  return {
    name: 'niem-yet:keep-bundle',
    hooks: {
      'astro:build:setup': (setup) => void (pages = setup.pages),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'niem-yet:none',
          setup: () => rename(join(client, PRERENDER), server),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('No page is rendered while bundling.')),
        }),
      'astro:build:done': () => writeFile(styles, JSON.stringify([...pages], WANTED)),
    },
  };
}
