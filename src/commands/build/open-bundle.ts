import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Bundle } from './bundle.ts';

/** The pages' code at work. */
export interface Renderer {
  /** All pages, from what `getStaticPaths` of each route says. */
  listPages: () => Promise<PathWithRoute[]>;
  render: (request: Request, route: RouteData) => Promise<Response>;
}

/**
 * Load a bundle. This is what Astro itself does between bundling and rendering; the three calls that
 * are not in its documentation stand here and nowhere else.
 *
 * @see https://github.com/withastro/astro/blob/main/packages/astro/src/core/build/default-prerenderer.ts
 */
export async function openBundle({ server, styles }: Bundle): Promise<Renderer> {
  const entry = (await readdir(server)).find((file) => file.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`The bundle in ${server} has no entry.`);
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: BundledApp };
  const pages = JSON.parse(await readFile(styles, 'utf8')) as [string, object][]; // written by us
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: CONSOLE } } });
  return {
    listPages: () => new StaticPaths(app).getAll(),
    render: (request, routeData) => app.render(request, { routeData }),
  };
}

type StaticPathsApp = ConstructorParameters<typeof StaticPaths>[0];

/** What the entry of a bundle exports. */
interface BundledApp extends StaticPathsApp {
  setInternals: (internals: {
    pagesByKeys: Map<string, object>;
    entrySpecifierToBundleMap: Map<string, string>;
  }) => void;
  setOptions: (options: {
    settings: { scripts: [] };
    logger: { options: { destination: typeof CONSOLE } };
  }) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** Where the code of pages says what is amiss. */
const CONSOLE = {
  write({ message }: { message: string }) {
    console.error(message);
  },
};
