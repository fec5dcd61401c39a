import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from './read-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes void elements and boolean attributes in one of several allowed ways.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Everything is loaded from the site's own host.
    'require-sri': 'off',
    // The subject of a notice is its title, and subjects are long.
    'long-title': 'off',
  },
});

test.each([...readPages(inject('seedSite'))])('%s is valid HTML', async (page, html) => {
  const { results } = await validator.validateString(html, page);
  const messages = results.flatMap((result) => result.messages);
  expect(
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  ).toEqual([]);
});
