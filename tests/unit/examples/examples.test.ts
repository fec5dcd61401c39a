import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Example, readExamples } from './read-examples.ts';
import { runExample } from './run-example.ts';

const examples = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .toSorted()
  .flatMap((file) => readExamples(file, readFileSync(join('src', file), 'utf8')));

describe('every @example does what it says', () => {
  test.each(examples.map((example) => ({ ...example, name: `${example.file}:${example.line}` })))(
    '$name $code',
    async (example) => {
      const exports = (await import(resolve('src', example.file))) as object;
      const { actual, expected } = runExample(example, exports);
      expect(actual).toEqual(expected);
    },
  );
});

describe('readExamples', () => {
  test('reads each example, over several lines too', () => {
    const docblock = [
      '/**',
      ' * Fold a text.',
      ' *',
      " * @example fold('Đất đai') // => 'dat dai'",
      ' * @example',
      " *   fold('Ở đâu',",
      " *     { keep: 1 }) // => { kept: 'o' }",
      ' * @returns a key',
      ' */',
    ].join('\n');
    expect(readExamples('fold.ts', `\n${docblock}\nconst a = '@example no';`)).toEqual([
      { file: 'fold.ts', line: 5, code: "fold('Đất đai')", expected: "'dat dai'" },
      { file: 'fold.ts', line: 6, code: "fold('Ở đâu', { keep: 1 })", expected: "{ kept: 'o' }" },
    ]);
  });

  test('reads an example of a single line', () => {
    expect(readExamples('a.ts', '/** @example f() // => 1 */')).toMatchObject([
      { code: 'f()', expected: '1' },
    ]);
  });
});

describe('runExample', () => {
  const exports = { double: (n: number) => n * 2 };
  const run = (code: string, expected?: string) => runExample(toExample(code, expected), exports);

  test('gives both values', () => {
    expect(run('double(2)', '4')).toEqual({ actual: 4, expected: 4 });
    expect(run('{ n: double(2) }', '{ n: 5 }')).toEqual({ actual: { n: 4 }, expected: { n: 5 } });
  });

  test('shows a wrong example as wrong', () => {
    const { actual, expected } = run('double(2)', '5');
    expect(() => {
      expect(actual).toEqual(expected);
    }).toThrow();
  });

  test.each([
    ['states no value', 'double(2)', undefined],
    ['is prose', '«điểm a khoản 5 Mục III»', "'iii-5-a'"],
    ['needs what is not exported', 'treble(2)', '6'],
    ['promises prose', 'double(2)', 'bốn, tức là hai lần hai'],
  ])('refuses an example that %s', (_, code, expected) => {
    expect(() => run(code, expected)).toThrow();
  });
});

function toExample(code: string, expected: string | undefined): Example {
  return { file: 'a.ts', line: 1, code, expected };
}
