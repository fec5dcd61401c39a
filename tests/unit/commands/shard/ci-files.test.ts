import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FILES = ['.github/workflows/shares.yml', '.gitlab-ci.yml'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('is YAML', () => {
    expect(parse(text)).toBeTypeOf('object');
  });

  test('reads, builds shares and merges by commands that exist', () => {
    const run = [...text.matchAll(/npm run (\S+)/gu)].map(([, name = '']) => name);
    expect(run).toEqual(['check', 'build', 'merge']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run));
  });
});
