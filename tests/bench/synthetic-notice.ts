import type { Random } from './synthetic-archive.ts';

/** An invented notice: its YAML and its text. */
export interface SyntheticNotice {
  header: string;
  body: string;
}

/** How a notice begins, and what one word more makes of it. */
export const OPENING = 'kết luận như sau';
export const CHANGED_OPENING = 'kết luận khẩn như sau';

/** Bodies that are given work; the clauses name others. */
const BODIES =
  'Phòng Tài chính - Kế hoạch|Phòng Kinh tế và Hạ tầng|Phòng Tài nguyên và Môi trường|Phòng Văn hóa và Thông tin|Phòng Nông nghiệp và Phát triển nông thôn|Phòng Lao động - Thương binh và Xã hội|Phòng Giáo dục và Đào tạo|Công an huyện|Thanh tra huyện|Trung tâm Y tế huyện|UBND các xã, thị trấn|UBND xã Mai Hòa|UBND xã Yên Phi|Văn phòng HĐND và UBND huyện|Ban Chỉ huy Quân sự huyện|Phòng Dân tộc'.split(
    '|',
  );
/** A body that a quarter of the notices name, and how often it is given work. */
const RARE_BODY = 'Hạt Kiểm lâm huyện';
const RARE_SHARE = 0.008;
const TOPICS = 'dat-dai|giao-thong|nong-nghiep|giao-duc|ngan-sach|an-ninh|thien-tai|y-te'.split(
  '|',
);
const PARTS = ['I', 'II', 'III', 'IV'];

/** Write the notice with this number; its words depend on the number and on what is random. */
export function writeNotice(
  i: number,
  year: number,
  clauses: string[],
  random: Random,
): SyntheticNotice {
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const words = makeWords(clauses, random);
  const parts = PARTS.map((number) =>
    writePart(number, `tháng ${month} năm ${year}`, words, random),
  );
  const header = `subject: Kết luận phiên họp tháng ${month} năm ${year} về ${words.clause()} (${i + 1})
kind: thong-bao
documentNumber: ${i + 1}/TB-UBND
issuedOn: ${year}-${pad(month)}-${pad(day)}
topics: [${words.pick(TOPICS)}]
`;
  return {
    header,
    body: `Ngày ${day}/${month}/${year}, đồng chí Chủ tịch UBND huyện ${OPENING}:\n\n${parts.join('')}${ENDING}`,
  };
}

type Words = ReturnType<typeof makeWords>;

function makeWords(clauses: string[], random: Random) {
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const clause = () => lowerFirst(pick(clauses));
  return {
    pick,
    clause,
    sentence: () => `${upperFirst(clause())}, ${clause()}.`,
    body: () => (random() < RARE_SHARE ? RARE_BODY : pick(BODIES)),
  };
}

function writePart(number: string, month: string, words: Words, random: Random): string {
  const items = Array.from({ length: 4 + Math.floor(random() * 5) }, (_, k) => {
    const due = random() < 0.4 ? `, xong trước ngày ${1 + Math.floor(random() * 28)} ${month}` : '';
    const others = random() < 0.5 ? ` chủ trì, phối hợp với ${words.body()}` : '';
    const lead = `Giao ${words.body()}${others} ${words.clause()}${due}.`;
    const more = random() < 0.3 ? `${words.sentence()}\n\n` : '';
    return `**${k + 1}.** ${lead} ${words.sentence()} ${words.sentence()}\n\n${more}`;
  });
  return `## ${number}. ${words.clause().slice(0, 60).toUpperCase()}\n\n${items.join('')}`;
}

const ENDING = `Trên đây là kết luận, các cơ quan, đơn vị biết, thực hiện./.

**Nơi nhận:**

- UBND các xã, thị trấn;
- Lưu: VT.

**TL. CHỦ TỊCH**

**CHÁNH VĂN PHÒNG**

**Nguyễn Văn Mẫu**
`;

function pad(number: number): string {
  return `${number}`.padStart(2, '0');
}

/** As it stands within a sentence; an abbreviation keeps its capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
