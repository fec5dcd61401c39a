import { describe, expect, test } from 'vitest';
import { findHoles } from '../../../../src/domain/markup/template-holes.ts';

describe('findHoles', () => {
  test.each([
    ['among words', read`${1}<p>${2}</p>${3}`, ['words', 'words', 'words']],
    [
      'in quotes',
      read`<a class="a" href="/x/${1}?a=${2}">${3}`,
      ['attribute', 'attribute', 'words'],
    ],
    [
      'after an empty element',
      read`<br />${1}<hr id="${2}" />${3}`,
      ['words', 'attribute', 'words'],
    ],
    ['after a tag in quotes', read`<a title=">">${1}</a>`, ['words']],
  ])('sees a part %s', (_, strings, expected) => {
    expect(findHoles(strings)).toEqual(expected);
  });

  test.each([
    ['a name', read`<${1}>`],
    ['a closing name', read`<b>x</${1}>`],
    ['an attribute', read`<p ${1}>`],
    ['a bare value', read`<p id=${1}>`],
    ['a value in single quotes', read`<p id='${1}'>`],
    ['a value after single quotes that hold a double quote', read`<p id='="${1}'>`],
    ['the rest of a tag', read`<p class="a" ${1}>`],
  ])('refuses a part that is %s', (_, strings) => {
    expect(() => findHoles(strings)).toThrow('Unexpected part in a tag');
  });

  test.each([
    ['a script', read`<script>${1}</script>`],
    ['a style', read`<STYLE>${1}`],
    ['a comment', read`<!-- ${1} -->`],
  ])('refuses a part of %s', (_, strings) => {
    expect(() => findHoles(strings)).toThrow('Unexpected script');
  });
});

function read(strings: TemplateStringsArray, ...parts: number[]): TemplateStringsArray {
  expect(strings).toHaveLength(parts.length + 1);
  return strings;
}
