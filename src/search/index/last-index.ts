import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';

/** The part of a Vite plugin that a preview needs. */
interface PreviewPlugin {
  name: string;
  configureServer: (server: {
    middlewares: { use: (path: string, handle: Handler) => unknown };
  }) => void;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Lets search work in a preview (`npm run dev`) over the index of the last build. */
export function serveLastIndex(outDir: string): PreviewPlugin {
  const folder = join(outDir, 'pagefind');
  const handle: Handler = (request, response, next) => {
    const file = join(folder, normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    void stat(file).then((stats) => (stats.isFile() ? send(file, response) : next()), next);
  };
  return {
    name: 'niem-yet:last-index',
    configureServer: ({ middlewares }) => void middlewares.use('/pagefind', handle),
  };
}

function send(file: string, response: ServerResponse): void {
  response.setHeader(
    'content-type',
    file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
  );
  // A build that ends meanwhile may have put another file in its place.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
