import { defineCollection } from 'astro:content';
import { noticesLoader } from './archive/loader/notices-loader.ts';
import { agenciesLoader, siteLoader, topicsLoader } from './archive/loader/registry-loaders.ts';
import { contentDir, contentName } from './content/location.ts';
import { formatReport } from './commands/format-report.ts';

export const collections = {
  notices: defineCollection({
    loader: noticesLoader(contentDir, (issues) => console.error(formatReport(issues, contentName))),
  }),
  agencies: defineCollection({ loader: agenciesLoader(contentDir) }),
  topics: defineCollection({ loader: topicsLoader(contentDir) }),
  site: defineCollection({ loader: siteLoader(contentDir) }),
};
