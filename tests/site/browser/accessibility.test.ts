import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { TEMPLATES } from '../pages/read-site.ts';
import { useSite } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = useSite();

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(Object.entries(TEMPLATES))('axe finds nothing on %s', async (_name, path) => {
    const page = await site.open(path, { colorScheme, bypassCSP: true });
    await page.evaluate(axe);
    const results = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    const found = results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    await page.context().close();
    expect(found).toEqual([]);
  });
});

test.each(Object.entries(TEMPLATES))(
  '%s does not scroll sideways at 320 px',
  async (_name, path) => {
    const page = await site.open(path, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.context().close();
    expect(width).toBeLessThanOrEqual(320);
  },
);
