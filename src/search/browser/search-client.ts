import type { Search } from '../search.ts';
import type { Call, Reply } from './messages.ts';

/** Start the worker and call it as if it were the search itself. */
export function startSearch(): Search {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.status === 'done') call?.resolve(data.value);
    else call?.reject(new Error('The search index is out of reach.'));
  });
  worker.addEventListener('error', () => {
    for (const call of waiting.values()) call.reject(new Error('The search did not start.'));
    waiting.clear();
  });
  const send = (method: Call['method'], argument: unknown) => {
    const id = ++count;
    worker.postMessage({ id, method, argument });
    return new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
  return {
    answer: (request) => send('answer', request) as ReturnType<Search['answer']>,
    countFacets: (request) => send('countFacets', request) as ReturnType<Search['countFacets']>,
    offerAgencies: (text) => send('offerAgencies', text) as ReturnType<Search['offerAgencies']>,
  };
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}
