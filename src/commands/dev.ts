import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { readContent } from '../archive/ingest/read-content.ts';
import { openDatabase } from '../archive/database.ts';
import { STORE } from '../archive/open-archive.ts';
import { findSite } from '../archive/registry.ts';
import { contentDir, contentName } from '../content/location.ts';
import { followContent } from './dev/follow-content.ts';
import { formatReport } from './format-report.ts';
import { runCommand } from './run-command.ts';
import { openProgress } from './progress/progress.ts';

/**
 * `npm run dev [-- --port 4321] [--host]`: the live preview. The content is read before it starts and
 * again whenever a file of it changes; notices with errors are left out and told on the desk.
 */
const { port, host } = readArguments();

await runCommand(async () => {
  const { issues } = await readContent(openProgress().begin('Đọc nội dung'));
  if (issues.length > 0) console.error(formatReport(issues, contentName));
  const site = findSite(openDatabase(STORE, { readOnly: true }))?.address;
  await dev({
    ...(site === undefined ? {} : { site }),
    server: { port, host },
    vite: { plugins: [followContent(contentDir, readAgain)] },
  });
  return undefined;
});

async function readAgain(): Promise<boolean> {
  const read = await readContent();
  if (read.isChanged && read.issues.length > 0)
    console.error(formatReport(read.issues, contentName));
  return read.isChanged;
}

function readArguments(): { port: number; host: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4321' },
        host: { type: 'boolean', default: false },
      },
    });
    return { port: Number(values.port), host: values.host };
  } catch {
    console.error('Cách dùng: npm run dev [-- --port 4321] [--host]');
    exit(1);
  }
}
