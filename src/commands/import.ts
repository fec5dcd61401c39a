import { relative } from 'node:path';
import { argv, cwd, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { contentDir } from '../content/location.ts';
import { readRegistryOf } from '../archive/ingest/read-content.ts';
import { runCommand } from './run-command.ts';
import { importFiles, type ImportResult } from '../importer/import-files.ts';
import { formatResult, formatSummary } from '../importer/report.ts';

/**
 * `npm run import -- FILE… [--dry-run] [--out content]`: MDX notices from Word, OpenDocument, RTF,
 * text, web pages and PDF. The report goes to standard error; exit code 1 when a file was refused.
 */
await runCommand(async () => {
  const { files, dryRun, out } = readArguments();
  const known = await readRegistryOf(out);
  const results: ImportResult[] = [];
  const options = { out, dryRun, thisYear: new Date().getFullYear() };
  const shownOut = relative(cwd(), out) || '.';
  for await (const result of importFiles(files, known, options)) {
    results.push(result);
    stderr.write(`[${results.length}/${files.length}] ${result.file}\n`);
    stderr.write(`${formatResult(result, shownOut)}\n`);
    if (dryRun && result.status === 'imported') stdout.write(result.mdx);
  }
  if (files.length > 1) stderr.write(`${formatSummary(results)}\n`);
  return results.some(({ status }) => status === 'refused') ? 1 : 0;
});

function readArguments(): { files: string[]; dryRun: boolean; out: string } {
  try {
    const { positionals, values } = parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, out: { type: 'string' } },
    });
    if (positionals.length > 0) {
      return {
        files: positionals,
        dryRun: values['dry-run'] ?? false,
        out: values.out ?? contentDir,
      };
    }
  } catch {
    // An unknown option: the usage below says which there are.
  }
  stderr.write('Cách dùng: npm run import -- TỆP… [--dry-run] [--out content]\n');
  exit(1);
}
