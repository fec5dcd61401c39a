import { describe, expect, test } from 'vitest';
import { ownsFile } from '../../../../src/commands/shard/owns-file.ts';

const files = Array.from({ length: 1000 }, (_, i) => `thong-bao/2020/ket-luan-${i}/index.html`);
const findOwners = (file: string, of = 8) =>
  Array.from({ length: of }, (_, i) => i + 1).filter((number) => ownsFile({ number, of }, file));

describe('ownsFile', () => {
  test('gives each file to one share', () => {
    expect(files.map((file) => findOwners(file).length)).toEqual(files.map(() => 1));
  });

  test('gives all shares about the same', () => {
    const counts = Map.groupBy(files, (file) => findOwners(file)[0]);
    expect(Math.max(...[...counts.values()].map(({ length }) => length))).toBeLessThan(160);
  });

  test('keeps a page and its data together', () => {
    const owners = (file: string) => findOwners(file, 64);
    const folder = 'thong-bao/2020/ket-luan/';
    expect(owners(`${folder}data.json`)).toEqual(owners(`${folder}index.html`));
    expect(findOwners('index.html')).toHaveLength(1);
  });
});
