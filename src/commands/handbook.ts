import { readFile, writeFile } from 'node:fs/promises';
import { fillMessages, openExampleFolder } from './handbook/examples.ts';
import { fillRegion, writeRegions } from './handbook/tables.ts';

/** `node src/commands/handbook.ts`: write anew what the handbook takes from the code. */
const FILE = 'content/README.md';

let handbook = await readFile(FILE, 'utf8');
for (const [name, text] of Object.entries(writeRegions()))
  handbook = fillRegion(handbook, name, text);
const folder = await openExampleFolder('content');
handbook = await fillMessages(handbook, folder);
await folder.remove();
await writeFile(FILE, handbook);
