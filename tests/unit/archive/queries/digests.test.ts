import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDigests } from '../../../../src/archive/digests.ts';
import { db, notices } from './naive.ts';

const [one, other, third] = notices.map(({ id }) => id) as [string, string, string];
const keyOf = (...ids: string[]) => readDigests(db).keyOf(ids);

describe('the key of a page', () => {
  beforeEach(() => db.execute('SAVEPOINT change'));
  afterEach(() => db.execute('ROLLBACK TO change; RELEASE change'));

  test('changes with a notice that the page shows, and with no other', () => {
    const before = [keyOf(one, other), keyOf(third)];
    db.run("UPDATE notice SET digest = 'khác' WHERE id = ?", one);
    const after = [keyOf(one, other), keyOf(third)];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  test('changes with what another notice says of one that it shows', () => {
    const before = [keyOf(one), keyOf(third)];
    db.run("INSERT INTO link (type, from_notice, to_notice) VALUES ('sua-doi', ?, ?)", other, one);
    const linked = [keyOf(one), keyOf(third)];
    db.run("UPDATE notice SET digest = 'khác' WHERE id = ?", other);
    const after = [keyOf(one), keyOf(third)];
    expect(new Set([before[0], linked[0], after[0]]).size).toBe(3);
    expect(new Set([before[1], linked[1], after[1]]).size).toBe(1);
  });

  test('changes with the order, and with the registry', () => {
    const before = keyOf(one, other);
    expect(keyOf(other, one)).not.toBe(before);
    db.run("UPDATE meta SET value = 'khác' WHERE name = 'registry'");
    expect(keyOf(one, other)).not.toBe(before);
  });
});
