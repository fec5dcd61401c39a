import { argv } from 'node:process';
import { exchange, recover } from '../../../../src/publishing/exchange.ts';
import { lock } from '../../../../src/publishing/lock.ts';
import type { Target } from '../../../../src/publishing/target.ts';
import { bringEdition, makeEdition, toTarget } from '../editions.ts';

/** Exchange two editions in turn, until killed. */
const target = toTarget(argv[2]!, argv[3] as Target['way']);
await using _ = await lock(target.desk, () => undefined);
await recover(target);
for (let year = 2020; ; year = year === 2020 ? 2021 : 2020) {
  await bringEdition(target, makeEdition(String(year)));
  await exchange(target);
  console.log(year);
}
