import { readFile } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { openFolder } from '../../src/search/terminal/open-folder.ts';
import { measure, type JudgedQuery } from '../../src/search/terminal/quality.ts';
import { openSearch } from '../../src/search/search.ts';

const lines = (await readFile('tests/sample-queries.jsonl', 'utf8')).split('\n').filter(Boolean);
const queries = lines.map((line) => JSON.parse(line) as JudgedQuery);
const report = await measure(openSearch(await openFolder(inject('sampleSite'))), queries);

describe('search over the sample archive', () => {
  test('answers at least 95 of 100 queries with the first hit', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(report.all.hitAt1).toBeGreaterThanOrEqual(0.95);
  });

  test('leaves no query without an answer', () => {
    expect(report.all.zero).toBe(0);
  });

  test.each(Object.entries(report.classes))('%s: at least nine of ten', (_name, quality) => {
    expect(quality.hitAt1).toBeGreaterThanOrEqual(0.9);
  });
});
