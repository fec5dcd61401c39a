import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { parseShare, type Share } from '../../domain/site/share.ts';
import { Refusal } from '../../publishing/refusal.ts';

/** The share that `--shard 3/8` asks for; undefined for the whole site. */
export function readShareOption(args: string[] = argv.slice(2)): Share | undefined {
  const options = { shard: { type: 'string' } } as const;
  const { shard } = parseArgs({ args, options, strict: false }).values;
  if (shard === undefined) return undefined;
  const share = typeof shard === 'string' ? parseShare(shard) : undefined;
  if (!share)
    throw new Refusal(
      `Giá trị «${String(shard)}» của --shard không đúng: hãy ghi số thứ tự và số phần, ví dụ --shard 3/8.`,
    );
  return share;
}
