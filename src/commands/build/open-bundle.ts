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
  /** A page as it is asked for in any thread; it can be sent to one. */
  toRequest: (page: PathWithRoute) => PageRequest;
  /** Render a page, be it listed here or in another thread. */
  render: (url: URL, page: PageRequest) => Promise<Response>;
}

/** What is needed to render a page, apart from the archive. */
export interface PageRequest {
  pathname: string;
  /** Key of its route. */
  route: string;
  /** What `getStaticPaths` gave for it. */
  props?: GivenProps;
}

/**
 * Load a bundle. This is what Astro itself does between bundling and rendering; the calls that are
 * not in its documentation stand here and nowhere else.
 *
 * @param site address of the site, which is not part of the bundle
 * @see https://github.com/withastro/astro/blob/main/packages/astro/src/core/build/default-prerenderer.ts
 */
export async function openBundle({ server, styles }: Bundle, site: string): Promise<Renderer> {
  const entry = (await readdir(server)).find((file) => file.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`The bundle in ${server} has no entry.`);
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: BundledApp };
  const pages = JSON.parse(await readFile(styles, 'utf8')) as [string, object][]; // written by us
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: CONSOLE } } });
  app.manifest.site = site;
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => [app.routeCache.key(routeData), routeData]),
  );
  const listings = new Map<string, Promise<Listing>>();
  const findListing = (key: string, route: RouteData) => {
    const listing = listings.get(key) ?? openListing(app, route);
    listings.set(key, listing);
    return listing;
  };
  return {
    listPages: () => new StaticPaths(app).getAll(),
    toRequest: ({ pathname, route }) => ({
      pathname,
      route: app.routeCache.key(route),
      props: app.routeCache.get(route)?.staticPaths.keyed.get(pathname)?.props,
    }),
    async render(url, { pathname, route: key, props }) {
      const routeData = routes.get(key);
      if (!routeData) throw new Error(`The bundle has no route ${key}.`);
      if (routeData.pathname === undefined)
        (await findListing(key, routeData)).set(pathname, { params: {}, ...(props && { props }) });
      return app.render(new Request(url), { routeData });
    },
  };
}

/** The pages of a route by pathname, where Astro looks for their props. */
type Listing = RouteEntry['staticPaths']['keyed'];

/** What was listed here; in a thread that listed nothing, a list to be filled page by page. */
async function openListing(app: BundledApp, route: RouteData): Promise<Listing> {
  const known = app.routeCache.get(route)?.staticPaths;
  if (known) return known.keyed;
  const mod = await app.getComponentByRoute(route);
  const staticPaths: RouteEntry['staticPaths'] = Object.assign([], { keyed: new Map() });
  app.routeCache.set(route, { mod, staticPaths });
  return staticPaths.keyed;
}

type StaticPathsApp = ConstructorParameters<typeof StaticPaths>[0];
type RouteCache = NonNullable<StaticPathsApp['routeCache']>;
type RouteEntry = Parameters<RouteCache['set']>[1];
type GivenProps = NonNullable<ReturnType<Listing['get']>>['props'];

/** What the entry of a bundle exports. */
interface BundledApp extends Required<StaticPathsApp> {
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
