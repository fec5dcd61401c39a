import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeRedirect } from './write-redirect.ts';
import type { PageRequest, Renderer } from './open-bundle.ts';

/** A page that is to be rendered: its address, and the file that it is written into. */
export interface PageTask extends PageRequest {
  address: string;
  file: string;
}

/** Where pages go. */
export interface Destination {
  /** Address of the site. */
  site: string;
  /** The folder in which the site is made. */
  staging: string;
}

/** Render a page into its file, which is not made when there is nothing to say. */
export async function renderPage(
  { address, file, ...page }: PageTask,
  { render }: Renderer,
  { site, staging }: Destination,
): Promise<void> {
  try {
    const response = await render(new URL(address, site), page);
    const location = response.headers.get('location');
    if (!response.body && location === null) return;
    const path = join(staging, file);
    mkdirSync(dirname(path), { recursive: true });
    // At once: a thread that renders would only wait for another one to write.
    writeFileSync(
      path,
      location === null
        ? new Uint8Array(await response.arrayBuffer())
        : writeRedirect(address, location, site),
    );
  } catch (error) {
    throw new Error(`The page ${address} could not be rendered.`, { cause: error });
  }
}
