import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const COMMENT = /\/\*.*?\*\//gsu;

/** The only files that take a program's output for HTML, as no template can write it. */
const TRUSTING = [
  'components/desk/render-handbook.ts', // satteri's, from content/README.md
  'components/notice/linked-data.ts', // JSON in a script, where HTML is not read
  'domain/markup/html.ts',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/u.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8').replace(COMMENT, '') }));

describe('markup', () => {
  test('every set:html is given HTML, not a string', () => {
    const given = files.flatMap(({ file, text }) =>
      findRawHtml(text).map((it) => `${file}: ${it}`),
    );
    expect(given).toEqual([]);
  });

  test('only two files trust markup that no template wrote', () => {
    const trusting = files.filter(({ text }) => text.includes('trustMarkup'));
    expect(trusting.map(({ file }) => file).toSorted()).toEqual(TRUSTING);
  });

  test('no component writes tags in a plain string', () => {
    const strings = files.filter(({ file, text }) => {
      return file.startsWith('components/') && file.endsWith('.ts') && PLAIN_TAG.test(text);
    });
    expect(strings.map(({ file }) => file)).toEqual(['components/desk/render-handbook.ts']);
  });

  test('sees a string that is set as HTML', () => {
    expect(findRawHtml('<p set:html={words} /><p set:html={toMarkup(words)} />')).toEqual([
      'set:html={words} ',
    ]);
    expect(findRawHtml('<p set:html="<b>" /><p set:html={`${toMarkup(a)}${b}`} />')).toHaveLength(
      2,
    );
    expect(findRawHtml('<p set:html={toMarkup(a) + b} />')).toHaveLength(1);
  });
});

const PLAIN_TAG = /(?<!html)(?:`|(?<=[\s(])')<[a-z]+[ >/]/u;

/** The places that set HTML and are not one call of `toMarkup`. */
function findRawHtml(text: string): string[] {
  return [...text.matchAll(/set:html[^\n]*?(?=\/?>|$)/gmu)]
    .map(([place]) => place)
    .filter((place) => !/^set:html=\{toMarkup\((?:[^()]|\([^()]*\))*\)\}\s*$/u.test(place));
}
