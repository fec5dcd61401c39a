import type { Doubt } from '../document/document.ts';

/** What a reader had to leave out of a word processor's file. */
export interface Leavings {
  pictures: number;
  /** Stretches of text deleted under change tracking. */
  deletions: number;
}

/** Say what was left out. */
export function describeLeavings({ pictures, deletions }: Leavings): Doubt[] {
  const doubts: Doubt[] = [];
  if (pictures > 0) {
    const message = `Đã bỏ ${pictures} hình vẽ hoặc ảnh trong tệp; chữ nằm trong ảnh không đọc được.`;
    doubts.push({ rule: 'left-out', message });
  }
  if (deletions > 0) {
    const message = `Tệp còn ${deletions} chỗ xóa đang theo dõi (Track Changes): chữ đã xóa không được nhập.`;
    doubts.push({ rule: 'left-out', message });
  }
  return doubts;
}
