import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ConversionAnswer, ConversionRequest } from './conversion-thread.ts';
import { ImportRefusal } from './document/document.ts';
import type { KnownRecords } from './recognise/known-names.ts';
import type { RecognisedNotice } from './recognise/recognise.ts';

/** Converts files one after another, each within bounds of time and memory. */
export interface GuardedConversion {
  convert: (data: Uint8Array, name: string) => Promise<RecognisedNotice>;
  close: () => Promise<void>;
}

/** Bounds for one file. */
export interface Bounds {
  milliseconds: number;
  megabytes: number;
}

export const BOUNDS: Bounds = { milliseconds: 120_000, megabytes: 1536 };

/**
 * Start converting in a thread of its own: a file that takes too long or too much memory ends the
 * thread and is refused, and the next file gets a new one.
 */
export function startGuardedConversion(
  known: KnownRecords,
  bounds: Bounds = BOUNDS,
): GuardedConversion {
  let worker: Worker | undefined;
  const stop = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    convert: async (data, name) => {
      worker ??= startWorker(known, bounds);
      try {
        return readAnswer(await ask(worker, { data, name }, bounds));
      } catch (error) {
        if (!(error instanceof ImportRefusal) || error.cause !== undefined) await stop();
        throw error;
      }
    },
    close: async () => {
      await end(worker);
      worker = undefined;
    },
  };
}

/** Let a thread that has nothing to do finish by itself; only a stuck one is cut off. */
async function end(worker: Worker | undefined): Promise<void> {
  if (!worker) return;
  const ended = once(worker, 'exit');
  worker.postMessage('end');
  await ended;
}

function startWorker(known: KnownRecords, { megabytes }: Bounds): Worker {
  return new Worker(new URL('./conversion-thread.ts', import.meta.url), {
    workerData: known,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
}

function readAnswer(answer: ConversionAnswer): RecognisedNotice {
  if (answer.status === 'refused') throw new ImportRefusal(answer.message);
  return answer.converted;
}

const TOO_SLOW = 'Đọc tệp quá lâu nên đã dừng; tệp có thể bị hỏng hoặc được làm ra để phá hoại.';
const TOO_LARGE = 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng; tệp bị hỏng hoặc quá lớn.';
const CRASHED = 'Không đọc được tệp; có thể tệp bị hỏng.';

function ask(
  worker: Worker,
  request: ConversionRequest,
  { milliseconds }: Bounds,
): Promise<ConversionAnswer> {
  return new Promise((resolve, reject) => {
    const refuse = (message: string, cause: unknown) => {
      finish();
      reject(new ImportRefusal(message, { cause }));
    };
    const timer = setTimeout(() => refuse(TOO_SLOW, 'timeout'), milliseconds);
    const onMessage = (answer: ConversionAnswer) => {
      finish();
      resolve(answer);
    };
    const onError = (error: Error & { code?: string }) =>
      refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_LARGE : CRASHED, error);
    const finish = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
    };
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(request);
  });
}
