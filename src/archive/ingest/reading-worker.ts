import { workerData } from 'node:worker_threads';
import { serve } from '../../machine/threads.ts';
import { readFileRows, type FileToRead } from './read-file-rows.ts';
import { surround, type Known } from './surroundings.ts';

/** A thread that reads the files it is sent, batch by batch, by the registry it was started with. */
const surroundings = surround(workerData as Known); // what `openReaders` passes

serve((files: FileToRead[]) => files.map((file) => readFileRows(file, surroundings)));
