import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../src/importer/document/document.ts';
import { writeInline } from '../../../../src/importer/write/inline.ts';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/** The words that MDX gives back: text, and the numbers and dashes of lists as written. */
function readBack(mdx: string): string {
  const walk = (node: Node): string => {
    if (node.type === 'break') return '\n';
    const inner = node.value ?? node.children?.map(walk).join('') ?? '';
    const at = node.position?.start.offset ?? 0;
    const first = node.children?.[0]?.position?.start.offset ?? at;
    return node.type === 'listItem' ? mdx.slice(at, first) + inner : inner;
  };
  return walk(
    mdxToMdast(mdx, { features: { gfm: { footnotes: false }, frontmatter: true } }) as Node,
  );
}

const tidy = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');

const SIGNS = [
  ...'\\`*_{}[]()<>#+-.!|~$^&:=;"\'@/1aB đ',
  'import ',
  'export default',
  '1. ',
  '2) ',
  '- ',
  '+ ',
  '---',
  '===',
  '&lt;',
  '&#65;',
  '<b>',
  '{x}',
  '```',
  '    ',
  'www.x.vn',
  'http://x.vn/a_b',
  'a@b.vn',
  '\n',
  ':::',
  'Số: ',
];
const noise = fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }).map((parts) => parts.join(''));
const run = fc.record({ text: noise, bold: fc.boolean(), italic: fc.boolean() });

function wordsOf(runs: Run[]): string {
  return tidy(runs.map(({ text }) => text).join(''));
}

describe('writeInline', () => {
  test('gives back any plain text, numbers of lists included', () => {
    fc.assert(
      fc.property(noise, fc.boolean(), (text, label) => {
        const mdx = writeInline([{ text, bold: false, italic: false }], { label });
        expect(tidy(readBack(mdx))).toBe(tidy(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('gives back the words of any formatted text', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        expect(tidy(readBack(writeInline(runs, { label: true })))).toBe(wordsOf(runs));
      }),
      { numRuns: 2000 },
    );
  });

  test('gives back any Unicode text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/[\p{Cc}\p{Z}]/gu, ' ');
        const mdx = writeInline([{ text: plain, bold: false, italic: false }]);
        expect(tidy(readBack(mdx))).toBe(tidy(plain));
      }),
    );
  });

  test.each<[string, Run[]]>([
    ['**1.** Giao *Sở* làm', [b('1.'), p(' Giao '), i('Sở'), p(' làm')]],
    ['**Công an:** tăng', [b('Công an: '), p('tăng')]],
    ['**Điều 1**: x', [b('Điều 1'), p(': x')]],
    ['(*lưu ý*).', [p('('), i('lưu ý'), p(').')]],
    ['năm 2020', [b('n'), p('ăm 2020')]],
    ['1. Giao \\{việc\\}', [p('1. Giao {việc}')]],
    ['1. 2\\. x', [p('1. 2. x')]],
    ['&#105;mport x', [p('import x')]],
  ])('writes %s', (mdx, runs) => {
    expect(writeInline(runs, { label: mdx.startsWith('1. ') })).toBe(mdx);
  });
});

function p(text: string): Run {
  return { text, bold: false, italic: false };
}

function b(text: string): Run {
  return { text, bold: true, italic: false };
}

function i(text: string): Run {
  return { text, bold: false, italic: true };
}
