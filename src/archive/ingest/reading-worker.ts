import { parentPort, workerData } from 'node:worker_threads';
import { readFileRows, type FileToRead } from './read-file-rows.ts';
import { surround, type Known } from './surroundings.ts';

/** A thread that reads the files it is sent, batch by batch, by the registry it was started with. */
const surroundings = surround(workerData as Known);

parentPort!.on('message', (files: FileToRead[]) => {
  parentPort!.postMessage(files.map((file) => readFileRows(file, surroundings)));
});
