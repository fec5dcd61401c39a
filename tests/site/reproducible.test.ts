import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const entries = files.toSorted().map((file): [string, string] => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ]);
  return Object.fromEntries(entries);
}

test('two builds of the same content are the same to the byte', () => {
  const first = digests(inject('seedSite'));
  expect(digests(inject('seedSiteAgain'))).toEqual(first);
  expect(Object.keys(first).length).toBeGreaterThan(60);
});
