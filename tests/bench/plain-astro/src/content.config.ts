import { env } from 'node:process';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

export const collections = {
  notices: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: `${env['CONTENT_DIR']}/notices` }),
  }),
};
