import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { createBrotliCompress, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
/** Already compressed, as a static host knows by the ending. */
const COMPRESSED = new Set([
  '.woff2',
  '.png',
  '.pf_fragment',
  '.pf_index',
  '.pf_meta',
  '.pagefind',
]);

export interface StaticServer {
  address: string;
  close: () => void;
}

/** Serve a folder as an ordinary static host does: compressed, with index pages and a 404 page. */
export async function serve(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    void respond(folder, request.url ?? '/', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on a port, not on a pipe
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function respond(
  folder: string,
  url: string,
  response: import('node:http').ServerResponse,
): Promise<void> {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const found = await stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
  const shown = found ? file : join(folder, '404.html');
  const ending = extname(shown);
  const type = TYPES[ending] ?? 'application/octet-stream';
  const plain = COMPRESSED.has(ending);
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    ...(plain ? {} : { 'content-encoding': 'br' }),
  });
  const brotli = () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  const stream = createReadStream(shown).on('error', () => response.end());
  if (plain) stream.pipe(response);
  else stream.pipe(brotli()).pipe(response);
}
