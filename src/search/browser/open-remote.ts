import { openIndex, type OpenIndex } from '../lookup/open-index.ts';

/** Open the site's index over the network. */
export function openRemote(base: URL): Promise<OpenIndex> {
  return openIndex(async (path) => {
    const cache = path === OVERVIEW ? 'no-cache' : 'default';
    const signal = AbortSignal.timeout(LONGEST_WAIT);
    const response = await fetch(new URL(path, base), { cache, signal });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return unpack(new Uint8Array(await response.arrayBuffer()));
  });
}

/** The one file whose name does not change with its content. */
const OVERVIEW = 'niem-yet/overview.json';
/** Milliseconds before a file counts as out of reach. */
const LONGEST_WAIT = 30_000;

/** Some hosts unpack Pagefind's files on the way, most do not. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
