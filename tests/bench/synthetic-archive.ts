import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Write an archive of invented notices of the first notice's size and shape (about 500 words, three
 * levels, agencies, deadlines, recipients). The same seed number gives the same bytes.
 *
 * @param registry content folder whose site.yaml, agencies and topics are copied
 */
export async function writeSyntheticArchive(
  folder: string,
  count: number,
  registry: string,
  seed = 1,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['site.yaml', 'topics.yaml', 'agencies', 'glossary.yaml']) {
    await cp(join(registry, part), join(folder, part), { recursive: true });
  }
  const random = makeRandom(seed);
  for (let i = 0; i < count; i++) {
    const year = 2015 + (i % 10);
    await mkdir(join(folder, 'notices', `${year}`), { recursive: true });
    await writeFile(
      join(folder, 'notices', `${year}`, `thong-bao-${i + 1}.mdx`),
      writeNotice(i, year, random),
    );
  }
}

type Random = () => number;

/** The generator mulberry32: 32 bits of state, the same numbers on every machine. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORK =
  'rà soát đất đai|gieo cấy lúa mùa|kiểm tra vệ sinh trường lớp|giải ngân vốn đầu tư công|sửa chữa đường liên xã|tiêm phòng gia súc|cấp giấy chứng nhận quyền sử dụng đất|tuyên truyền phòng cháy chữa cháy rừng|giải quyết việc làm cho lao động nông thôn|chuẩn bị khai giảng năm học mới|hỗ trợ hộ nghèo làm nhà ở|thu ngân sách trên địa bàn|nghiệm thu công trình thủy lợi|tổ chức lễ hội văn hóa|xử lý lấn chiếm lòng lề đường'.split(
    '|',
  );
const MANNER =
  'chủ động, trách nhiệm|theo đúng quy định của pháp luật|đảm bảo tiến độ, kế hoạch được giao|gắn với chương trình nông thôn mới|trong điều kiện thời tiết diễn biến bất thường|với sự tham gia của nhân dân các dân tộc|theo phân cấp quản lý|kịp thời, đầy đủ và chính xác'.split(
    '|',
  );
const BODIES =
  'Phòng Tài chính - Kế hoạch|Phòng Kinh tế - Hạ tầng|Phòng Tài nguyên - Môi trường|Phòng Văn hóa - Thông tin|Công an huyện|Ban quản lý dự án|Phòng Nông nghiệp và Phát triển nông thôn'.split(
    '|',
  );
const HEADS = ['TÌNH HÌNH CHUNG', 'KẾT QUẢ NỔI BẬT', 'TỒN TẠI, HẠN CHẾ', 'NHIỆM VỤ TRỌNG TÂM'];

function writeNotice(i: number, year: number, random: Random): string {
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const month = 1 + Math.floor(random() * 12);
  const sentence = () =>
    `Tiếp tục ${pick(WORK)} ${pick(MANNER)}, đồng thời ${pick(WORK)} tại ${1 + Math.floor(random() * 40)} bản.`;
  const item = (n: number) =>
    `**${n}.** Giao ${pick(BODIES)} chủ trì, phối hợp với ${pick(BODIES)} ${pick(WORK)}, xong trước ngày ${1 + Math.floor(random() * 28)} tháng ${month} năm ${year}. ${sentence()} ${sentence()}`;
  const sections = HEADS.map((head, h) => {
    const items = Array.from({ length: 3 + h }, (_, n) => item(n + 1));
    return `## ${'I II III IV'.split(' ')[h]}. ${head}\n\n${items.join('\n\n')}`;
  });
  return `---
subject: Kết luận phiên họp tháng ${month} năm ${year} về ${pick(WORK)} (${i + 1})
kind: thong-bao
documentNumber: ${i + 1}/TB-UBND
issuedOn: ${year}-${`${month}`.padStart(2, '0')}-15
---

Ủy ban nhân dân huyện họp tháng ${month}. ${sentence()}

${sections.join('\n\n')}

Trên đây là kết luận phiên họp, các cơ quan, đơn vị biết, thực hiện./.

**Nơi nhận:**

- UBND các xã, thị trấn;
- Lưu: VT.

**TL. CHỦ TỊCH**

**CHÁNH VĂN PHÒNG**

**Nguyễn Văn Mẫu**
`;
}
