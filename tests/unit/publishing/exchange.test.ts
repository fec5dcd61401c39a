import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  carryOut,
  exchange,
  exchangeStepwise,
  hasJournal,
  recover,
} from '../../../src/publishing/exchange.ts';
import { isThere } from '../../../src/publishing/paths.ts';
import type { Target } from '../../../src/publishing/target.ts';
import { ended, heard, start } from './children/start.ts';
import { bringEdition, makeEdition, readEdition, toTarget, writeEdition } from './editions.ts';
import { makeFolder } from './make-folder.ts';

const OLD = makeEdition('2020');
const NEW = makeEdition('2021');

describe.each(['beside', 'inside'] as const)('exchange, %s', (way) => {
  test('puts the new edition in the place of the old, and clears the desk', async () => {
    const target = await prepare(way, OLD);
    await exchange(target);
    expect(await readEdition(target.path)).toEqual(NEW);
    expect(await readdir(target.desk)).toEqual([]);
  });

  test('publishes where nothing was', async () => {
    const target = await prepare(way, {});
    await exchange(target);
    expect(await readEdition(target.path)).toEqual(NEW);
  });

  test('recovers from a stop after every step, and from a second stop', async () => {
    const steps = (await listSteps(way)).length;
    for (let first = 1; first <= steps; first += 1) {
      for (let second = 1; second <= steps; second += 1) {
        const target = await prepare(way, OLD);
        await stopAfter(first, exchangeStepwise(target));
        // As the next start that is killed as well.
        if (await hasJournal(target)) await stopAfter(second, carryOut(target));
        await recover(target);
        expect(await readEdition(target.path)).toEqual(NEW);
        expect(await readdir(target.desk)).toEqual([]);
      }
    }
  });

  test('forgets an edition that was not whole when it was killed', async () => {
    const target = await prepare(way, OLD);
    await recover(target);
    expect(await readEdition(target.path)).toEqual(OLD);
    expect(await readdir(target.desk)).toEqual([]);
  });

  test('forgets a journal whose exchange could not begin', async () => {
    const target = await prepare(way, OLD);
    await writeFile(join(target.desk, 'old'), 'một tệp ở chỗ của thư mục');
    await expect(exchange(target)).rejects.toThrow();
    expect(await hasJournal(target)).toBe(false);
    expect(await readEdition(target.path)).toEqual(OLD);
  });

  test('loses no edition to kills at random moments', { timeout: 60_000 }, async () => {
    const target = await prepare(way, OLD);
    for (let round = 0; round < 8; round += 1) {
      const child = start('exchange-forever.ts', target.path, way);
      await heard(child);
      await wait(Math.random() * 40);
      child.kill('SIGKILL');
      await ended(child);
      await recover(target);
      expect([OLD, NEW]).toContainEqual(await readEdition(target.path));
    }
  });
});

describe('exchange', () => {
  test('touches no sibling of the site, whatever its name', async () => {
    const target = await prepare('beside', OLD);
    const names = ['dist-old', 'dist.old', 'dist.building', 'dis', '.dist', '.dist-2.niem-yet'];
    for (const name of names) await writeEdition(join(target.folder, name), OLD);
    await exchange(target);
    for (const name of names) expect(await readEdition(join(target.folder, name))).toEqual(OLD);
    const all = ['.dist.niem-yet', 'dist', ...names];
    expect((await readdir(target.folder)).toSorted()).toEqual(all.toSorted());
  });

  test('never shows a mounted site without its home page', async () => {
    const target = await prepare('inside', OLD);
    const seen = new Set<string>();
    for await (const _ of exchangeStepwise(target))
      seen.add(await readFile(join(target.path, 'index.html'), 'utf8'));
    expect([...seen]).toEqual([OLD['index.html'], NEW['index.html']]);
  });

  test('shows an unmounted site whole at every step but one', async () => {
    const target = await prepare('beside', OLD);
    const seen: unknown[] = [];
    for await (const step of exchangeStepwise(target)) {
      if (await isThere(target.path))
        expect([OLD, NEW]).toContainEqual(await readEdition(target.path));
      else seen.push(step);
    }
    expect(seen).toEqual(['set aside dist']);
  });
});

async function prepare(way: Target['way'], published: typeof OLD): Promise<Target> {
  const target = toTarget(join(await makeFolder(), 'dist'), way);
  await mkdir(target.desk, { recursive: true });
  await writeEdition(target.path, published);
  await bringEdition(target, NEW);
  return target;
}

async function listSteps(way: Target['way']): Promise<string[]> {
  const steps: string[] = [];
  for await (const step of exchangeStepwise(await prepare(way, OLD))) steps.push(step);
  return steps;
}

async function stopAfter(count: number, steps: AsyncGenerator<string>): Promise<void> {
  let done = 0;
  for await (const _ of steps) {
    done += 1;
    if (done === count) return;
  }
}
