import { describe, expect, test } from 'vitest';
import { readShareOption } from '../../../../src/commands/shard/read-share-option.ts';

describe('readShareOption', () => {
  test.each([[['--shard', '3/8']], [['--debug', '--shard=3/8']]])('reads %j', (args) => {
    expect(readShareOption(args)).toEqual({ number: 3, of: 8 });
  });

  test('finds none in other arguments', () => {
    expect(readShareOption(['--debug'])).toBeUndefined();
  });

  test.each([[['--shard']], [['--shard', '9/8']], [['--shard=']]])('refuses %j', (args) => {
    expect(() => readShareOption(args)).toThrow('ví dụ --shard 3/8');
  });
});
