import { z } from 'astro/zod';
import { AGENCY_KIND_IDS } from '../../domain/agency/kind.ts';
import { plainDate, truth, words } from '../schema-parts.ts';

const alias = z.union([
  words.transform((name) => ({ name, type: 'name' as const })),
  z.strictObject({
    name: words,
    type: z.enum(['name', 'abbreviation']).default('name'),
    from: plainDate.optional(),
    to: plainDate.optional(),
  }),
]);

const sourced = {
  source: words.optional(),
  /** False until somebody has read the legal text itself. */
  verified: truth.default(false),
};

/** One record of `content/agencies/*.yaml`, under its id. */
export const agencySchema = z.strictObject({
  name: words.describe('tên chính thức'),
  kind: z.enum(AGENCY_KIND_IDS).describe('loại cơ quan'),
  aliases: z.array(alias).default([]).describe('tên gọi khác và tên viết tắt'),
  parent: words.optional().describe('mã cơ quan cấp trên trực tiếp'),
  place: z.string().optional().describe('địa bàn, từ lớn đến nhỏ, ví dụ lai-chau/tam-duong'),
  from: plainDate.optional().describe('ngày thành lập'),
  to: plainDate.optional().describe('ngày kết thúc hoạt động'),
  members: z.array(words).default([]).describe('mã các cơ quan mà tên gọi chung này bao gồm'),
  successors: z
    .array(
      z.strictObject({
        to: words,
        scope: words.optional(),
        on: plainDate.optional(),
        basis: words.optional(),
        ...sourced,
      }),
    )
    .default([])
    .describe('cơ quan kế thừa, theo từng nhiệm vụ'),
  description: words.optional().describe('vài lời giới thiệu'),
  notes: z
    .array(z.strictObject({ text: words, ...sourced }))
    .default([])
    .describe('ghi chú có nguồn'),
});

export type AgencyRecord = z.output<typeof agencySchema>;
