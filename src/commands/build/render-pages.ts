import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { writeSitemap } from '../../exports/write-sitemap.ts';
import type { Edition } from '../../publishing/edition.ts';
import { planPages } from './plan-pages.ts';

/**
 * Write the pages of an edition, but those that it keeps, and the sitemap of all of them.
 *
 * @param code digest of all that makes a page, apart from the archive
 */
export async function renderPages(edition: Edition, code: string, site: string): Promise<void> {
  const addresses: string[] = [];
  const plan = planPages(edition, code, (address) => addresses.push(address));
  await build({ outDir: edition.staging, site, logLevel: 'warn', integrations: [plan] });
  for (const [file, text] of writeSitemap(site, addresses))
    await writeFile(join(edition.staging, file), text);
}
