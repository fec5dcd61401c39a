import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { eachAtOnce } from '../../../../src/commands/build/each-at-once.ts';

describe('eachAtOnce', () => {
  test('works off each item once, no more at once than it may', async () => {
    const done: number[] = [];
    let [running, most] = [0, 0];
    await eachAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, (running += 1));
      await wait(item % 2);
      running -= 1;
      done.push(item);
    });
    expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  test('fails when what was begun has ended, and begins nothing more', async () => {
    const ended: number[] = [];
    const failing = eachAtOnce([1, 2, 3, 4, 5, 6], 2, async (item) => {
      await wait(item === 1 ? 1 : 20);
      if (item === 1) throw new Error('Hết mực.');
      ended.push(item);
    });
    await expect(failing).rejects.toThrow('Hết mực.');
    expect(ended).toEqual([2]);
  });
});
