import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Agency } from '../../domain/agency/agency.ts';
import type { Site } from '../../domain/site/site.ts';
import type { Topic } from '../../domain/topic/topic.ts';
import { readRegistry, type Registry } from '../../content/registry/read-registry.ts';
import { followFolder } from './follow-folder.ts';

export function agenciesLoader(contentDir: string) {
  return registryLoader('agencies', contentDir, z.custom<Agency>(), ({ agencies }) => agencies);
}

export function topicsLoader(contentDir: string) {
  return registryLoader('topics', contentDir, z.custom<Topic>(), ({ topics }) => topics);
}

/** One entry, `site`; none when site.yaml is wrong, which the notices' loader reports. */
export function siteLoader(contentDir: string) {
  return registryLoader('site', contentDir, z.custom<Site>(), ({ site }) =>
    site ? [{ id: 'site', ...site }] : [],
  );
}

function registryLoader<T extends z.ZodType>(
  name: string,
  contentDir: string,
  schema: T,
  select: (registry: Registry) => { id: string }[],
) {
  const load = async ({ store }: LoaderContext) => {
    const records = select(await readRegistry(contentDir));
    store.clear();
    for (const record of records) store.set({ id: record.id, data: { ...record } });
  };
  return {
    name,
    schema,
    load: (context: LoaderContext) => followFolder(context, contentDir, () => load(context)),
  } satisfies Loader;
}
