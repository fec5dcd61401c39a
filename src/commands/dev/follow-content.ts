import type { HookParameters } from 'astro';
import { isInside } from '../../publishing/paths.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** The part of a Vite plugin that a preview needs. */
interface PreviewPlugin {
  name: string;
  configureServer: (server: Server) => void;
}

/**
 * A Vite plugin that reads the content again whenever a file of it changes, and then shows the pages
 * anew. Changes that come while it reads are read together after it.
 *
 * @param read tells whether anything of the archive has changed
 */
export function followContent(contentDir: string, read: () => Promise<boolean>): PreviewPlugin {
  return {
    name: 'niem-yet:follow-content',
    configureServer(server) {
      let reading = Promise.resolve();
      let isWaiting = false;
      const readAgain = async () => {
        isWaiting = false;
        try {
          if (await read()) showAnew(server);
        } catch (error) {
          server.config.logger.error(String(error));
        }
      };
      const follow = (path: string) => {
        if (!isInside(path, contentDir) || isWaiting) return;
        isWaiting = true;
        reading = reading.then(readAgain);
      };
      server.watcher.add(contentDir);
      server.watcher.on('change', follow).on('add', follow).on('unlink', follow);
    },
  };
}

/** Let Astro forget which pages there are, and the browsers load theirs again. */
function showAnew({ environments }: Server): void {
  environments.ssr.hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
