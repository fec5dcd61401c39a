import { openSearch, type Search } from '../search.ts';
import type { Call, Reply } from './messages.ts';
import { openRemote } from './open-remote.ts';

/** The search runs here, off the main thread, so that typing never waits for it. */
let opened: Promise<Search> | undefined;

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  run(data).then(
    (value) => reply({ id: data.id, status: 'done', value }),
    () => reply({ id: data.id, status: 'failed' }),
  );
});

async function run({ method, argument }: Call): Promise<unknown> {
  const search = await open();
  const call = search[method] as (argument: Call['argument']) => Promise<unknown>; // they pair up in Call
  return call(argument);
}

/** Open the index once; after a failure the next call tries again. */
function open(): Promise<Search> {
  if (!opened) {
    opened = openRemote(new URL('/pagefind/', location.href)).then(openSearch);
    opened.catch(() => (opened = undefined));
  }
  return opened;
}

function reply(message: Reply): void {
  postMessage(message);
}
