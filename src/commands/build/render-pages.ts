import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import type { Archive } from '../../archive/open-archive.ts';
import { writeManifest } from '../../exports/write-manifest.ts';
import { writeSitemap } from '../../exports/write-sitemap.ts';
import { planPages, type PagePlan } from './plan-pages.ts';

/** Write the pages of an edition, but those that it keeps, and what lists all of them. */
export async function renderPages(plan: Omit<PagePlan, 'onPage'>, archive: Archive): Promise<void> {
  const { staging, locate } = plan.edition;
  const site = archive.registry.site.address;
  const addresses: string[] = [];
  const pages = planPages({ ...plan, onPage: (address) => addresses.push(address) });
  await build({ outDir: staging, site, logLevel: 'warn', integrations: [pages] });
  for (const [file, text] of writeSitemap(site, addresses))
    await writeFile(join(staging, file), text);
  await writeManifest(locate, archive);
}
