import type { LoaderContext } from 'astro/loaders';

/** Load now and, in a preview, again whenever a file of the folder changes. */
export async function followFolder(
  { watcher }: LoaderContext,
  folder: string,
  load: () => Promise<void>,
): Promise<void> {
  await load();
  if (!watcher) return;
  watcher.add(folder);
  let loading = Promise.resolve();
  const reload = (path: string) => {
    if (path.startsWith(folder)) loading = loading.then(load);
  };
  watcher.on('change', reload).on('add', reload).on('unlink', reload);
}
