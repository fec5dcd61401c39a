import { z } from 'astro/zod';
import { parsePlaceRef, toSectionId } from '../../domain/relation/place-ref.ts';
import { RELATION_TYPE_IDS } from '../../domain/relation/relation.ts';
import { words } from '../schema-parts.ts';

const EXPECTED = 'địa chỉ dạng `2020/ten-thong-bao` hoặc `2020/ten-thong-bao#muc-iv-6`';

/** One entry of `relations:`. Whether its ends exist is known only when every notice is read. */
export const relationSchema = z.strictObject({
  type: z.enum(RELATION_TYPE_IDS).describe('quan hệ, ví dụ thay-the'),
  to: words
    .refine((value) => parsePlaceRef(value) !== undefined, EXPECTED)
    .transform((value) => parsePlaceRef(value)!)
    .describe('thông báo kia, dạng 2020/ten-thong-bao, thêm #muc-iv-6 nếu chỉ một mục'),
  from: words.transform(toSectionId).optional().describe('mục của thông báo này, dạng muc-ii-3'),
  note: words.optional().describe('ghi chú của người lưu trữ'),
});
