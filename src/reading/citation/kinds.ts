import { fold } from '../../language/fold.ts';

/** Kinds of document that notices cite, as written, longest first. */
export const CITED_KINDS = [
  'Thông tư liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông báo',
  'Thông cáo',
  'Kế hoạch',
  'Công văn',
  'Công điện',
  'Báo cáo',
  'Tờ trình',
  'Hướng dẫn',
  'Kết luận',
  'Chương trình',
  'Đề án',
  'Phương án',
  'Quy định',
  'Quy chế',
  'Văn bản',
  'Biên bản',
  'Giấy mời',
  'Pháp lệnh',
  'Lệnh',
  'Sắc lệnh',
  'Bộ luật',
  'Luật',
].flatMap((kind) => [kind, kind[0]!.toLowerCase() + kind.slice(1)]);

/** The id of a kind as written; the kinds of Nghị định 30/2020 have the ids of `NOTICE_KINDS`. */
export function toKindId(kind: string): string {
  return fold(kind).replaceAll(' ', '-');
}
