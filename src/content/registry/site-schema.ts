import { z } from 'astro/zod';
import type { Site } from '../../domain/site/site.ts';
import { words } from '../schema-parts.ts';

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  name: words.describe('tên trang'),
  description: words.describe('trang này là gì, một câu'),
  authority: words.describe('mã cơ quan mà trang này đăng văn bản'),
  address: z
    .url({ protocol: /^https?$/u })
    .transform((url) => url.replace(/\/+$/u, ''))
    .describe('địa chỉ công khai, ví dụ https://niemyet.example.vn'),
  contact: words.optional().describe('nơi nhận báo lỗi'),
}) satisfies z.ZodType<Site>;
