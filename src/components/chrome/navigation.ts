/** The main rooms of the site, in the order of the masthead. */
export const MAIN_LINKS = [
  { href: '/thong-bao/', name: 'Thông báo' },
  { href: '/co-quan/', name: 'Cơ quan' },
  { href: '/chu-de/', name: 'Chủ đề' },
  { href: '/nhiem-vu/', name: 'Nhiệm vụ' },
];

/** What stands at the foot of every page besides. */
export const MORE_LINKS = [
  { href: '/nam/', name: 'Theo năm' },
  { href: '/tim-kiem/', name: 'Tìm kiếm' },
  { href: '/huong-dan/', name: 'Hướng dẫn' },
  { href: '/huong-dan/luu-tru/', name: 'Sổ tay lưu trữ' },
  { href: '/du-lieu/', name: 'Dữ liệu mở' },
  { href: '/gioi-thieu/', name: 'Giới thiệu' },
  { href: '/tro-nang/', name: 'Trợ năng' },
];

/**
 * Whether a page lies in a room of the site; the rooms' own pages are marked exactly.
 *
 * @example toCurrent('/co-quan/', '/co-quan/cong-an-huyen/') // => 'true'
 */
export function toCurrent(room: string, path: string): 'page' | 'true' | undefined {
  if (path === room) return 'page';
  return path.startsWith(room) ? 'true' : undefined;
}
