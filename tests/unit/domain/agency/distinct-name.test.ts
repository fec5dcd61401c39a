import { describe, expect, test } from 'vitest';
import { findQualifiers, formatDistinctName } from '../../../../src/domain/agency/distinct-name.ts';
import { makeAgency } from '../../reading/make-agency.ts';

const district = makeAgency('Ủy ban nhân dân huyện Tam Đường', 'lai-chau/tam-duong');
const before = makeAgency('Ủy ban nhân dân xã Bình Lư', 'lai-chau/tam-duong/binh-lu', {
  id: 'ubnd-xa-binh-lu',
  to: '2025-06-30',
});
const since = makeAgency('Ủy ban nhân dân xã Bình Lư', 'lai-chau/binh-lu', {
  id: 'ubnd-xa-binh-lu-tu-2025',
  from: '2025-07-01',
});

describe('findQualifiers', () => {
  test('tells two bodies of one name apart by their time', () => {
    expect([...findQualifiers([before, district, since])]).toEqual([
      ['ubnd-xa-binh-lu', 'đến 30/6/2025'],
      ['ubnd-xa-binh-lu-tu-2025', 'từ 01/7/2025'],
    ]);
  });

  test('takes the body above when the time is not known', () => {
    const health = makeAgency('Trung tâm Y tế huyện', 'lai-chau/tam-duong', { id: 'y-te' });
    const stations = [health.id, district.id].map((parent) =>
      makeAgency('Trạm cấp cứu', 'lai-chau/tam-duong', { id: `tram-${parent}`, parent }),
    );
    expect([...findQualifiers([health, district, ...stations]).values()]).toEqual([
      'Trung tâm Y tế huyện',
      'Ủy ban nhân dân huyện Tam Đường',
    ]);
  });

  test('falls back on the id', () => {
    const twins = ['mot', 'hai'].map((id) => makeAgency('Ban quản lý dự án', 'lai-chau', { id }));
    expect([...findQualifiers(twins).values()]).toEqual(['mot', 'hai']);
  });
});

describe('formatDistinctName', () => {
  test.each([
    ['đến 30/6/2025', 'Ủy ban nhân dân xã Bình Lư (đến 30/6/2025)'],
    [undefined, 'Ủy ban nhân dân xã Bình Lư'],
  ])('with the qualifier %s is «%s»', (qualifier, name) => {
    expect(formatDistinctName(before.name, qualifier)).toBe(name);
  });
});
