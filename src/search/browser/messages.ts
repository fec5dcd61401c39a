import type { Search } from '../search.ts';

/** A call to the worker: one of the search's methods, with its argument. */
export type Call = {
  [Method in keyof Search]: { id: number; method: Method; argument: Parameters<Search[Method]>[0] };
}[keyof Search];

/** What the worker answers to the call of the same id. */
export type Reply = { id: number } & ({ status: 'done'; value: unknown } | { status: 'failed' });
