import { argv } from 'node:process';
import { openDatabase } from '../../../../src/archive/database.ts';
import { ingest } from '../../../../src/archive/ingest/ingest.ts';

/** `node ingest-folder.ts STORE CONTENT`: a process that reads a folder, and tells how far it is. */
const [store = '', content = ''] = argv.slice(2);
const db = openDatabase(store);
await ingest(db, content, { onProgress: (done, all) => console.log(`${done}/${all}`) });
db.close();
