import type { Agency } from '../../../src/domain/agency/agency.ts';
import { makeAgency } from './make-agency.ts';

const PROVINCE = 'quang-ngai';

/** Departments and other bodies of Quảng Ngãi, under short ids, for the evaluation. */
export const QUANG_NGAI: Agency[] = [
  body('ubnd', 'Ủy ban nhân dân tỉnh Quảng Ngãi'),
  body('vp', 'Văn phòng Ủy ban nhân dân tỉnh', [{ name: 'VPUB', type: 'abbreviation' }]),
  body('tc', 'Sở Tài chính'),
  body('khdt', 'Sở Kế hoạch và Đầu tư'),
  body('tnmt', 'Sở Tài nguyên và Môi trường'),
  body('xd', 'Sở Xây dựng'),
  body('ldtbxh', 'Sở Lao động - Thương binh và Xã hội'),
  body('nv', 'Sở Nội vụ'),
  body('tp', 'Sở Tư pháp'),
  body('nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn'),
  body('vhttdl', 'Sở Văn hóa, Thể thao và Du lịch'),
  body('tttt', 'Sở Thông tin và Truyền thông'),
  body('ct', 'Sở Công Thương'),
  body('gtvt', 'Sở Giao thông vận tải'),
  body('yt', 'Sở Y tế'),
  body('ttr', 'Thanh tra tỉnh'),
  body('bdt', 'Ban Dân tộc tỉnh'),
  body('kkt', 'Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi'),
  body('qisc', 'Công ty TNHH MTV Đầu tư, Xây dựng và Kinh doanh dịch vụ Quảng Ngãi', [
    'Công ty QISC',
    { name: 'QISC', type: 'abbreviation' },
  ]),
  body('lhpn', 'Hội Liên hiệp Phụ nữ tỉnh'),
  body('kgvx', 'Phòng KGVX'),
  body('cong', 'Cổng Thông tin điện tử tỉnh'),
  body('cq', 'các cơ quan, đơn vị', [
    'các cơ quan, đơn vị liên quan',
    'các cơ quan, đơn vị có liên quan',
  ]),
  body('so', 'các sở, ngành', ['các sở, ban, ngành']),
  body('huyen', 'Ủy ban nhân dân các huyện', ['UBND các huyện, thị xã, thành phố']),
  makeAgency('Ủy ban Dân tộc', '', { id: 'ubdt' }),
  makeAgency('Thủ tướng Chính phủ', '', { id: 'ttg' }),
  ...['Ba Tơ', 'Minh Long', 'Sơn Hà', 'Sơn Tây', 'Trà Bồng'].map((name) => {
    const district = makeAgency(`Ủy ban nhân dân huyện ${name}`, '');
    const slug = district.id.replace('uy-ban-nhan-dan-huyen-', '');
    return { ...district, id: slug, place: `${PROVINCE}/${slug}` };
  }),
];

function body(id: string, name: string, aliases: unknown[] = []): Agency {
  return makeAgency(name, PROVINCE, { id, aliases });
}
