import { z } from 'astro/zod';
import { words } from '../schema-parts.ts';

/** One record of `content/topics.yaml`, under its id. */
export const topicSchema = z.strictObject({
  name: words.describe('tên chủ đề'),
  description: words.optional().describe('chủ đề gồm những gì'),
  aliases: z.array(words).default([]).describe('từ người đọc hay gõ'),
});
