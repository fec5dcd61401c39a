import { describe, expect, test } from 'vitest';
import { addName, buildNameTree, findNamesAt } from '../../../../src/reading/mention/name-tree.ts';

const tree = buildNameTree<string>();
for (const name of ['sở', 'sở xây dựng', 'sở xây dựng hà nội', 'xây dựng hà tĩnh'])
  addName(tree, name.split(' '), name);
addName(tree, ['sở'], 'một sở khác');

describe('findNamesAt', () => {
  const keys = 'giao sở xây dựng hà nam'.split(' ');

  test('gives every name that begins there, longest first', () => {
    expect(findNamesAt(tree, keys, 1)).toEqual([
      { end: 4, values: ['sở xây dựng'] },
      { end: 2, values: ['sở', 'một sở khác'] },
    ]);
  });

  test('gives none where only a part of a name stands, or at the end', () => {
    expect(findNamesAt(tree, keys, 2)).toEqual([]);
    expect(findNamesAt(tree, keys, 5)).toEqual([]);
    expect(findNamesAt(tree, 'sở xây'.split(' '), 1)).toEqual([]);
  });
});
