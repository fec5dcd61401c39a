import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { recover } from '../../src/publishing/exchange.ts';
import type { Target } from '../../src/publishing/target.ts';
import { makeEdition, readEdition, toTarget, writeEdition } from '../unit/publishing/editions.ts';
import type { Tally } from './publishing.ts';

const KILLS = 100;
const READING_MS = 5000;
const EDITIONS = [makeEdition('2020'), makeEdition('2021')];
const FOREVER = 'tests/unit/publishing/children/exchange-forever.ts';

/** Small editions exchanged without a pause: killed in it, and read in it. */
export async function benchExchange(folder: string): Promise<Tally[]> {
  const ways = ['beside', 'inside'] as const;
  const targets = ways.map((way) => toTarget(join(folder, way, 'dist'), way));
  const tallies: Tally[] = [];
  for (const target of targets) tallies.push(await killExchanges(target));
  for (const target of targets) tallies.push(await readThroughout(target));
  return tallies;
}

async function killExchanges(target: Target): Promise<Tally> {
  await mkdir(target.path, { recursive: true });
  await writeEdition(target.path, makeEdition('2020'));
  let [whole, broken] = [0, 0];
  for (let i = 0; i < KILLS; i += 1) {
    const stop = await exchangeForever(target);
    await wait(Math.random() * 20);
    await stop();
    if (!(await isWhole(target.path))) broken += 1;
    await recover(target);
    if (await isWhole(target.path)) whole += 1;
  }
  const note = `${broken} mended by the next start`;
  return { name: `SIGKILL in an exchange, ${target.way}`, tries: KILLS, whole, note };
}

async function readThroughout(target: Target): Promise<Tally> {
  const stop = await exchangeForever(target);
  let [tries, whole] = [0, 0];
  const end = performance.now() + READING_MS;
  for (; performance.now() < end; tries += 1)
    whole += await readFile(join(target.path, 'index.html')).then(
      () => 1,
      () => 0,
    );
  const note = `home page read during ${await stop()} exchanges on end`;
  return { name: `reading, ${target.way}`, tries, whole, note };
}

/** Start exchanging; gives what kills it and tells how many exchanges there were. */
async function exchangeForever({ path, way }: Target): Promise<() => Promise<number>> {
  const child = spawn(execPath, [FOREVER, path, way], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = new Promise((resolve) => child.once('close', resolve));
  let exchanges = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    exchanges += text.split('\n').length - 1;
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return async () => {
    child.kill('SIGKILL');
    await exit;
    return exchanges;
  };
}

async function isWhole(path: string): Promise<boolean> {
  const edition = await readEdition(path).catch(() => undefined);
  return EDITIONS.some((one) => isDeepStrictEqual(one, edition));
}
