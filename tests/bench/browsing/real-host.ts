import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Milliseconds until an answer begins: a phone's network, and enough to tell what waits for what. */
export const LATENCY = 200;

/** What hosts pack on the way; fonts and Pagefind's files are packed already. */
const PACKED = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|manifest))/u;
const WITH_BODY = 200;

/** A host in front of another. */
export interface Host {
  address: string;
  close: () => void;
}

/**
 * Stand in front of a preview as the host of a finished site does: text is packed with gzip, as the
 * plainest host would (a host with Brotli sends less), and every answer takes its time.
 */
export async function standInFront(preview: string): Promise<Host> {
  const server = createServer((request, response) => void answer(preview, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on a port, not on a pipe
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  preview: string,
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [found] = await Promise.all([fetchFrom(new URL(url, preview), headers), wait(LATENCY)]);
  const { statusCode = 502, headers: given } = found;
  const body = await buffer(found);
  const isPacked = statusCode === WITH_BODY && PACKED.test(given['content-type'] ?? '');
  const sent = isPacked ? gzipSync(body) : body;
  response.writeHead(statusCode, {
    ...given,
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    ...(statusCode === WITH_BODY ? { 'content-length': sent.length } : {}),
  });
  response.end(sent);
}

function fetchFrom(url: URL, headers: IncomingMessage['headers']): Promise<IncomingMessage> {
  const options = { headers: { ...headers, 'accept-encoding': 'identity', host: url.host } };
  return new Promise((found, failed) => {
    ask(url, options, found).on('error', failed).end();
  });
}
