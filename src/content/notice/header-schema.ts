import { z } from 'astro/zod';
import { NOTICE_KIND_IDS } from '../../domain/notice/kind.ts';
import type { NoticeHeader } from '../../domain/notice/notice.ts';
import { plainDate, words } from '../schema-parts.ts';
import { relationSchema } from './relation-schema.ts';

/** `2020/ten-cu`: the address of a notice below `/thong-bao/`. */
const NOTICE_ID = /^\d{4}\/[a-z0-9-]+$/u;

/** Fields for which «unknown» or «inferred» may be stated with a reason. */
const reasons = z.record(z.string(), words);

const person = { name: words.describe('họ và tên'), position: words.describe('chức vụ') };

/**
 * What an archivist may write at the head of a notice. Only `subject` and `kind` are needed; every
 * other field may be absent and is then unknown.
 */
export const headerSchema = z.strictObject({
  subject: words.max(500).describe('trích yếu nội dung văn bản'),
  kind: z.enum(NOTICE_KIND_IDS).describe('loại văn bản, ví dụ thong-bao'),
  documentNumber: words.optional().describe('số, ký hiệu, ví dụ 05/TB-UBND'),
  place: words.optional().describe('địa danh ghi trong văn bản'),
  issuedOn: plainDate.optional().describe('ngày ban hành'),
  issuer: words.optional().describe('mã cơ quan ban hành trong content/agencies'),
  session: z
    .strictObject({
      name: words.describe('tên phiên họp'),
      heldOn: plainDate.optional().describe('ngày họp'),
    })
    .optional()
    .describe('phiên họp được kết luận; ngày họp không phải ngày ban hành'),
  concludedBy: z.strictObject(person).optional().describe('người kết luận'),
  signer: z
    .strictObject({
      ...person,
      capacity: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q']).optional().describe('quyền hạn ký'),
      onBehalfOf: words.optional().describe('ký thay mặt hoặc thay cho ai'),
    })
    .optional()
    .describe('người ký; bỏ trống thì đọc từ cuối văn bản'),
  topics: z.array(words).default([]).describe('mã các chủ đề trong content/topics.yaml'),
  aliases: z
    .array(z.string().regex(NOTICE_ID, 'địa chỉ cũ, dạng `2020/ten-cu`'))
    .default([])
    .describe(
      'địa chỉ cũ của thông báo, dạng 2020/ten-cu; ai mở địa chỉ cũ được đưa tới trang này',
    ),
  relations: z
    .array(relationSchema)
    .default([])
    .describe('quan hệ với thông báo khác; chỉ ghi ở văn bản ra sau'),
  unknown: reasons.default({}).describe('trường không rõ và lý do'),
  inferred: reasons.default({}).describe('trường do suy luận và căn cứ'),
  source: z
    .strictObject({
      file: words.describe('đường dẫn bản gốc dưới content/originals'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/u, 'mã SHA-256 gồm 64 chữ số thập lục phân')
        .describe('mã SHA-256 của bản gốc'),
      description: words.optional().describe('văn bản đến từ đâu'),
    })
    .optional()
    .describe('bản gốc đã nhận'),
  remark: words.optional().describe('ghi chú của người lưu trữ'),
}) satisfies z.ZodType<NoticeHeader>;
