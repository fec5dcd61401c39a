import { parentPort, workerData } from 'node:worker_threads';
import { convertFile } from './convert-file.ts';
import { ImportRefusal } from './document/document.ts';
import { indexNames, type KnownRecords } from './recognise/known-names.ts';
import type { RecognisedNotice } from './recognise/recognise.ts';

/** What the thread is asked. */
export interface ConversionRequest {
  data: Uint8Array;
  name: string;
}

/** What it answers. */
export type ConversionAnswer =
  { status: 'converted'; converted: RecognisedNotice } | { status: 'refused'; message: string };

/** The thread in which files are converted, until it is told to end; see `startGuardedConversion`. */
parentPort?.on('message', (request: ConversionRequest | 'end') => {
  if (request === 'end') return parentPort?.close();
  void answer(request).then((result) => parentPort?.postMessage(result));
});

const known = indexNames(workerData as KnownRecords); // what `startGuardedConversion` passes

async function answer({ data, name }: ConversionRequest): Promise<ConversionAnswer> {
  try {
    return { status: 'converted', converted: await convertFile(data, name, known) };
  } catch (error) {
    if (error instanceof ImportRefusal) return { status: 'refused', message: error.message };
    return { status: 'refused', message: 'Không đọc được tệp; có thể tệp bị hỏng.' };
  }
}
