import fc from 'fast-check';

/** Syllables with every vowel, tone and shape between them, small, capital and mixed. */
const SYLLABLES = (
  'thông báo kết luận chủ tịch ủy ban nhân dân huyện đường quyết định nghị sửa đổi nông nghiệp ' +
  'phát triển ruộng đất giữa những người thuế ưu đãi kỹ sư kỷ luật ngõ hẻm xã thẳng thắn ' +
  'bẵng rẫy chậm đẩy trẻ mẹ vẽ nghèo thìn mỉm nghĩ bịt rõ bỏ cọc cổng lỗi hộp lở đỡ bớt hợp ' +
  'rủ cũng lụt cử hữu cực mỳ tý quỵ mắt lặng rằng cẳng ầm ấm ẩn ẫm ập à á ả ã ạ ê ề ế ể ễ ệ ' +
  'ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ư ừ ứ ử ữ ự ì í ỉ ĩ ị ò ó ỏ õ ọ ù ú ủ ũ ụ ỳ ý ỷ ỹ ỵ è é ẻ ẽ ẹ'
)
  .normalize('NFC')
  .split(' ');

const syllable = fc
  .constantFrom(...SYLLABLES)
  .chain((small) =>
    fc.constantFrom(
      small,
      small.toLocaleUpperCase('vi'),
      small[0]!.toLocaleUpperCase('vi') + small.slice(1),
    ),
  );

/** Vietnamese text: syllables with spaces between, and some punctuation and figures. */
export const vietnameseText = fc
  .array(fc.tuple(syllable, fc.constantFrom(' ', ', ', ' 12 ', ' - ', '; ', ' (', ') ')), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.flat().join(''));
