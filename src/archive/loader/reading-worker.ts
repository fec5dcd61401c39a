import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from '../read-archive.ts';
import { readShare, type Share } from './read-files.ts';

/** Reads a share of an archive's notices on a thread of its own. */
const { contentDir, files } = workerData as Share; // `readFiles` starts it
parentPort?.postMessage(await readShare(files, await openArchive(contentDir)));
