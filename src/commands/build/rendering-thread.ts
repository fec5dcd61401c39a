import { workerData } from 'node:worker_threads';
import { holdArchive } from '../../archive/open-archive.ts';
import { serve } from '../../machine/threads.ts';
import type { Bundle } from './bundle.ts';
import { openBundle } from './open-bundle.ts';
import { renderPage, type Destination, type PageTask } from './render-page.ts';

/** What a thread that renders is started with. */
export interface RenderingTask extends Destination {
  bundle: Bundle;
  /** The state of the archive that all pages show. */
  reading: string | undefined;
}

/** A thread that renders the pages it is sent, batch by batch. */
const { bundle, reading, ...destination } = workerData as RenderingTask; // what `renderPages` passes
holdArchive(reading);
const opened = openBundle(bundle, destination.site);

serve(async (batch: PageTask[]) => {
  const renderer = await opened;
  for (const page of batch) await renderPage(page, renderer, destination);
});
