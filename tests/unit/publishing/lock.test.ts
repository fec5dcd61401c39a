import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { lock, type Holder } from '../../../src/publishing/lock.ts';
import { ended, heard, start } from './children/start.ts';
import { makeFolder } from './make-folder.ts';

describe('lock', () => {
  test('waits for another process, and says once who holds the lock', async () => {
    const folder = await makeFolder();
    const holder = start('hold.ts', folder);
    await heard(holder);
    const told: (Holder | undefined)[] = [];
    const waiting = lock(folder, (one) => told.push(one));
    await wait(700);
    expect(told).toEqual([expect.objectContaining({ pid: holder.pid })]);
    holder.kill('SIGKILL');
    await using _ = await waiting;
    expect(told).toHaveLength(1);
  });

  test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'ends with its process: %s',
    async (signal) => {
      const folder = await makeFolder();
      const holder = start('hold.ts', folder);
      await heard(holder);
      holder.kill(signal);
      expect(await ended(holder)).toBe(signal);
      const waits: unknown[] = [];
      await using _ = await lock(folder, (one) => waits.push(one));
      expect(waits).toEqual([]);
    },
  );

  test('is held by one of two in the same process', async () => {
    const folder = await makeFolder();
    const order: string[] = [];
    const enter = async (name: string) => {
      await using _ = await lock(folder, () => undefined);
      order.push(`${name} vào`);
      await wait(50);
      order.push(`${name} ra`);
    };
    await Promise.all([enter('một'), enter('hai')]);
    // Who is first is nobody's promise; that the other waits is.
    const [first] = order[0]!.split(' ');
    const other = first === 'một' ? 'hai' : 'một';
    expect(order).toEqual([`${first} vào`, `${first} ra`, `${other} vào`, `${other} ra`]);
  });

  test('leaves an empty file, and no note, when it is released', async () => {
    const folder = join(await makeFolder(), 'chua/co');
    await (await lock(folder, () => undefined))[Symbol.asyncDispose]();
    expect(await readdir(folder)).toEqual(['lock']);
    expect(await readFile(join(folder, 'lock'), 'utf8')).toBe('');
  });

  test('does not trust a note without a lock, nor need a readable one', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'holder.json'), '{"pid":');
    const waits: unknown[] = [];
    await using _ = await lock(folder, (one) => waits.push(one));
    expect(waits).toEqual([]);
    expect(JSON.parse(await readFile(join(folder, 'holder.json'), 'utf8'))).toMatchObject({
      pid: process.pid,
    });
  });

  test('lets ten processes in one by one after a killed holder', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'count'), '0');
    const holder = start('hold.ts', folder);
    await heard(holder);
    const takers = Array.from({ length: 10 }, () => start('count.ts', folder));
    await wait(300);
    holder.kill('SIGKILL');
    expect(await Promise.all(takers.map(ended))).toEqual(Array(10).fill(0));
    expect(await readFile(join(folder, 'count'), 'utf8')).toBe('10');
  });

  test('says in a sentence that a folder cannot be locked', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'lock'), 'không phải tệp khoá');
    await expect(lock(folder, () => undefined)).rejects.toThrow(`Không khoá được ${folder}`);
  });
});
