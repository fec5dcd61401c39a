import { argv } from 'node:process';
import { lock } from '../../../../src/publishing/lock.ts';

/** Take the lock of a folder, say so, and keep it until killed. */
await using _ = await lock(argv[2]!, () => undefined);
console.log('held');
await new Promise((resolve) => setTimeout(resolve, 60_000));
