import type { ComponentName } from './components.ts';

/** A component as the archivists' handbook shows it. */
export interface ComponentHelp {
  example: string;
  /** When to use it, in Vietnamese. */
  use: string;
}

/** What the handbook says of each component. */
export const COMPONENT_HELP: Record<ComponentName, ComponentHelp> = {
  Agency: {
    example: '<Agency id="phong-kinh-te-ha-tang">Kinh tế - Hạ tầng</Agency>',
    use: 'chữ này chỉ cơ quan ấy',
  },
  Deadline: {
    example: '<Deadline on="2020-08-30">trước ngày 30 tháng 8</Deadline>',
    use: 'chữ này là thời hạn; cũng có `month`, `quarter`, `year`, `recurring`, `text`',
  },
  Task: {
    example: '<Task lead="cong-an-huyen" cooperating="phong-noi-vu" due="2020-08-30">…</Task>',
    use: 'câu này giao một nhiệm vụ, mà trang đọc sót hay đọc sai ai làm, hạn nào; thuộc tính nào bỏ trống thì giữ như trang đã đọc',
  },
  Result: {
    example: '<Result of="2020/ten-thong-bao#muc-iv-6">…</Result>',
    use: 'chữ này cho biết việc giao ở mục kia đã xong; cả hai trang sẽ dẫn tới nhau',
  },
  Sic: {
    example: '<Sic correct="tháo gỡ">thảo gõ</Sic>',
    use: 'văn bản viết sai mà bạn chắc chắn; chữ sai được giữ nguyên',
  },
  Section: {
    example: '<Section topics="giao-duc dat-dai" />',
    use: 'đặt cuối một mục để ghi chủ đề của mục ấy',
  },
  Note: {
    example: '<Note>…</Note>',
    use: 'lời chú thích của bạn, hiện tách khỏi nguyên văn',
  },
};
