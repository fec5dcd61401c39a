import { buildPhrases } from './phrases.ts';

/** Small words that are part of names and follow their capital at a distance. */
export const COMPOUNDS = buildPhrases([
  'nông thôn',
  'vận tải',
  'dự án',
  'nhân dân',
  'xã hội',
  'đô thị',
  'quân sự',
  'biên phòng',
  'dân sự',
  'một thành viên',
  'hữu hạn',
  'quỹ đất',
  'khu vực',
  'công dân',
  'lịch sử',
  'thanh niên',
  'hành chính',
  'công lập',
  'tổng hợp',
  'thường xuyên',
  'miền núi',
]);
/** Words with which a sentence goes on after a name. */
export const VERBS = new Set(
  'thuộc của phối tham báo chủ trình thực có đã được là để cho với tại trong rà tiếp khẩn tăng thường theo cùng gửi về do nghiên các những lãnh chỉ tuyên hướng kiểm hoặc tổng xây'.split(
    ' ',
  ),
);
