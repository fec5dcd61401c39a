import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { endTogether } from '../../../../src/commands/build/end-together.ts';

describe('endTogether', () => {
  test('gives what both found', async () => {
    expect(await endTogether(wait(5, 'mục lục'), wait(1, 3))).toEqual(['mục lục', 3]);
  });

  test('fails only when the other has ended', async () => {
    let hasEnded = false;
    const other = wait(20).then(() => (hasEnded = true));
    const failing = endTogether(Promise.reject(new Error('Hết chỗ.')), other);
    await expect(failing).rejects.toThrow('Hết chỗ.');
    expect(hasEnded).toBe(true);
  });
});
