import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import {
  element,
  html,
  type Html,
  joinHtml,
  toMarkup,
  trimHtml,
} from '../../../../src/domain/markup/html.ts';

/** Texts in which the signs that HTML reads as syntax are as common as letters. */
const sign = fc.constantFrom('<', '>', '"', "'", '&', '/', '=', '`', 'a', 'đ', ' ', '\n', '&lt;');
const text = fc.oneof(
  fc.array(sign).map((signs) => signs.join('')),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<script>alert(1)</script>', '" onclick="alert(1)', "' x='", '<!--', '</p>'),
);

describe('html', () => {
  test('shows text as its characters', () => {
    expect(toMarkup(html`<b>${'Lao động & <i>Xã hội</i>'}</b>`)).toBe(
      '<b>Lao động &amp; &lt;i&gt;Xã hội&lt;/i&gt;</b>',
    );
  });

  test('lets HTML through, alone and in lists', () => {
    const items = ['Điều 1', 'Điều 2'].map((label) => html`<li>${label}</li>`);
    expect(toMarkup(html`<ul>${items}</ul>${html`<hr />`}`)).toBe(
      '<ul><li>Điều 1</li><li>Điều 2</li></ul><hr />',
    );
  });

  test('escapes the text among a list', () => {
    expect(toMarkup(html`<p>${[html`<b>1</b>`, ' < 2']}</p>`)).toBe('<p><b>1</b> &lt; 2</p>');
  });

  test('writes numbers', () => {
    expect(toMarkup(html`<h2 class="section-${2}">${0}</h2>`)).toBe('<h2 class="section-2">0</h2>');
  });

  test('keeps every text inside its attribute and its element', () => {
    fc.assert(
      fc.property(text, text, (title, words) => {
        const markup = toMarkup(html`<p title="${title}" lang="vi">${words}<br /></p>`);
        expect(parse(markup)).toEqual([
          { name: 'p', attributes: { title, lang: 'vi' }, words },
          { name: 'br', attributes: {}, words: '' },
        ]);
      }),
    );
  });

  test('escapes once, however deep the nesting', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 5 }), (words, depth) => {
        let nested = html`${words}`;
        for (let i = 0; i < depth; i += 1) nested = html`${nested}`;
        expect(toMarkup(nested)).toBe(toMarkup(html`${words}`));
      }),
    );
  });

  test('refuses HTML in an attribute', () => {
    expect(() => html`<a title="${html`<b>Điều 1</b>`}">x</a>`).toThrow(
      'expected text: <a title="',
    );
  });

  test('takes no string for HTML, and is none', () => {
    const show = (words: Html) => toMarkup(words);
    const read = (words: string) => words.trim();
    // @ts-expect-error A text is not HTML.
    expect(() => show('<b>Điều 1</b>').length).toThrow();
    // @ts-expect-error HTML is not a text.
    expect(() => read(html`x`)).toThrow();
    // @ts-expect-error Nothing is not written by mistake.
    expect(() => html`${undefined}`).toThrow();
  });

  test('takes no look-alike for HTML', () => {
    const forged: unknown = JSON.parse('{ "markup": "<script>" }');
    expect(() => html`${forged as Html}`).toThrow();
  });
});

describe('element', () => {
  test('leaves out attributes that are not there', () => {
    expect(toMarkup(element('li', { id: undefined, class: 'mục "1"' }, html`<b>1</b>`))).toBe(
      '<li class="mục &quot;1&quot;"><b>1</b></li>',
    );
  });

  test('keeps every text inside its attribute and its element', () => {
    fc.assert(
      fc.property(text, text, (title, words) => {
        expect(parse(toMarkup(element('a', { href: '#', title }, words)))).toEqual([
          { name: 'a', attributes: { href: '#', title }, words },
        ]);
      }),
    );
  });
});

describe('joinHtml', () => {
  test('escapes texts and separator, and lets HTML through', () => {
    const parts = [html`<b>Sở Xây dựng</b>`, 'Lao động & Xã hội'];
    expect(toMarkup(joinHtml(parts, ' < '))).toBe('<b>Sở Xây dựng</b> &lt; Lao động &amp; Xã hội');
    expect(toMarkup(joinHtml(parts.slice(0, 1), html`<br />`))).toBe('<b>Sở Xây dựng</b>');
  });
});

describe('trimHtml', () => {
  test('leaves out the white space around', () => {
    expect(toMarkup(trimHtml(html` <b> a </b>\n`)!)).toBe('<b> a </b>');
  });

  test('is undefined when nothing remains', () => {
    expect(trimHtml(html` ${'\n'} `)).toBeUndefined();
  });
});

interface Parsed {
  name: string;
  attributes: Record<string, string>;
  words: string;
}

/** What a parser makes of markup: every element, with the words directly after its opening. */
function parse(markup: string): Parsed[] {
  const elements: Parsed[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push({ name, attributes, words: '' }),
    ontext: (words) => (elements.at(-1)!.words += words),
    oncomment: () => elements.push({ name: '!', attributes: {}, words: '' }),
  });
  parser.end(markup);
  return elements;
}
