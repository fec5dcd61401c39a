import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/content/yaml.ts';

describe('readYaml', () => {
  test('leaves a date a string', () => {
    expect(readYaml('issuedOn: 2020-06-18').data).toEqual({ issuedOn: '2020-06-18' });
  });

  test('points at a value and at a key', () => {
    const yaml = readYaml('a: 1\nsession:\n  heldOn: x\n', 2);
    expect(yaml.placeOf(['session', 'heldOn'])).toEqual({ line: 4, column: 11 });
    expect(yaml.placeOf(['session', 'heldOn'], 'key')).toEqual({ line: 4, column: 3 });
  });

  test('refuses an alias before it grows', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 0; i < 12; i++) bomb.push(`a${i}: &a${i} [${`*a${i ? i - 1 : ''}, `.repeat(9)}]`);
    const { problems, data } = readYaml(bomb.join('\n'));
    expect(problems.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
    expect(data).toBeUndefined();
  });

  test('refuses __proto__ as a name', () => {
    expect(readYaml('__proto__:\n  admin: true\n').problems).toHaveLength(1);
  });

  test('reports every duplicate key', () => {
    expect(readYaml('a: 1\na: 2\na: 3\n').problems).toHaveLength(2);
  });
});
