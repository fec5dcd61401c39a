import { parentPort, workerData } from 'node:worker_threads';
import { holdArchive } from '../../archive/open-archive.ts';
import type { Bundle } from './bundle.ts';
import { openBundle } from './open-bundle.ts';
import { renderPage, type Destination, type PageTask } from './render-page.ts';

/** What a thread that renders is started with. */
export interface RenderingTask extends Destination {
  bundle: Bundle;
  /** The state of the archive that all pages show. */
  reading: string | undefined;
}

/** A thread that renders the pages it is sent, batch by batch; what it throws ends it. */
const { bundle, reading, ...destination } = workerData as RenderingTask; // what `startRenderers` passes
holdArchive(reading);
const opened = openBundle(bundle, destination.site);

parentPort!.on('message', (batch: PageTask[]) => void renderBatch(batch));

async function renderBatch(batch: PageTask[]): Promise<void> {
  const renderer = await opened;
  for (const page of batch) await renderPage(page, renderer, destination);
  parentPort!.postMessage(batch.length);
}
