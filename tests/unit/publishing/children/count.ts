import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { lock } from '../../../../src/publishing/lock.ts';

/** Add one to a number in a file, slowly: two at once would lose one. */
const folder = argv[2]!;
await using _ = await lock(folder, () => undefined);
const file = join(folder, 'count');
const count = Number(await readFile(file, 'utf8'));
await wait(20);
await writeFile(file, String(count + 1));
