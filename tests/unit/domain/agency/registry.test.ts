import { describe, expect, test } from 'vitest';
import { listAgencies, listTopics } from '../../../../src/archive/registry.ts';
import { isRegistryFile } from '../../../../src/content/registry/registry-files.ts';
import type { Agency } from '../../../../src/domain/agency/agency.ts';
import { readFolder } from '../../archive/make-archive.ts';

const { db, issues } = await readFolder('content');
const [agencies, topics] = [listAgencies(db), listTopics(db)];
const byId = new Map(agencies.map((agency) => [agency.id, agency]));
const COMMUNE = /^Ủy ban nhân dân (?:xã|thị trấn) /u;

describe('the registry of the first notice', () => {
  test('reads without a problem', () => {
    expect(issues.filter(({ file }) => isRegistryFile(file))).toEqual([]);
    expect(topics.length).toBeGreaterThanOrEqual(12);
  });

  test('points to bodies that it holds', () => {
    const named = agencies.flatMap(({ parent, members, successors }) => [
      ...(parent === undefined ? [] : [parent]),
      ...members,
      ...successors.map(({ to }) => to),
    ]);
    expect(named.filter((id) => !byId.has(id))).toEqual([]);
  });

  test('holds the twelve communes and the township of the district until July 2025', () => {
    const members = byId.get('ubnd-cac-xa-thi-tran')!.members.map((id) => byId.get(id)!);
    expect(members).toHaveLength(13);
    expect(members.every(({ name, to }) => COMMUNE.test(name) && to === '2025-06-30')).toBe(true);
  });

  test('says for each of them what it became, with its source', () => {
    const ended = agencies.filter(({ kind, to }) => kind === 'ubnd-xa' && to !== undefined);
    expect(ended.filter(({ successors }) => successors.length !== 1)).toEqual([]);
    expect(ended.flatMap(({ successors }) => successors).filter(({ source }) => !source)).toEqual(
      [],
    );
  });

  test('begins no successor before its predecessor ends', () => {
    const early = agencies.flatMap(({ id, to, successors }) =>
      successors
        .filter((next) => isBefore(byId.get(next.to)!, to))
        .map((next) => `${id} → ${next.to}`),
    );
    expect(early).toEqual([]);
  });

  test('claims nothing as verified', () => {
    const claims = agencies.flatMap(({ notes, successors }) => [...notes, ...successors]);
    expect(claims.filter(({ verified }) => verified)).toEqual([]);
  });
});

function isBefore({ from }: Agency, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && from <= to;
}
