import { join } from 'node:path';
import { startThreads, type Threads } from '../../machine/threads.ts';
import type { PageTask } from './render-page.ts';
import type { RenderingTask } from './rendering-thread.ts';

/** Start threads that render pages of one state of the archive. */
export function startRenderers(task: RenderingTask, count: number): Threads<PageTask[], void> {
  return startThreads(
    { file: join(import.meta.dirname, 'rendering-thread.ts'), data: task },
    count,
  );
}
