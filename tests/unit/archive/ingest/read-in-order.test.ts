import { expect, test } from 'vitest';
import type { FileRows } from '../../../../src/archive/ingest/read-file-rows.ts';
import { readInOrder, type FoundFile } from '../../../../src/archive/ingest/read-in-order.ts';

const BYTES = 50_000;

/** A file that is there unless it is gone, changed or not; notes when it is opened. */
function makeFile(id: string, state: 'changed' | 'same' | 'gone', opened: string[]): FoundFile {
  const compare = () => {
    if (state === 'gone') return undefined;
    opened.push(id);
    return { isChanged: state === 'changed', read: () => new Uint8Array(BYTES) };
  };
  return { id, file: `notices/${id}.mdx`, source: { isKnown: false, compare } };
}

const rows: FileRows = { issues: [], original: undefined, read: undefined };

test('tells what became of each file in their order, and opens few before those are read', async () => {
  const opened: string[] = [];
  const states = Array.from({ length: 60 }, (_, i) =>
    i % 10 === 3 ? ('gone' as const) : i % 10 === 7 ? ('same' as const) : ('changed' as const),
  );
  const files = states.map((state, i) => makeFile(`2020/${i}`, state, opened));
  let ahead = 0;
  let seen = 0;
  const readers = {
    read: (batch: unknown[]) => Promise.resolve(batch.map(() => rows)),
    batches: 2,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  const told: string[] = [];
  for await (const { file, status } of readInOrder(files, (_, it) => it.isChanged, readers)) {
    seen += status === 'gone' ? 0 : 1;
    ahead = Math.max(ahead, opened.length - seen);
    told.push(`${file.id} ${status}`);
  }
  expect(told).toEqual(
    states.map((state, i) => `2020/${i} ${state === 'changed' ? 'read' : state}`),
  );
  expect(ahead).toBeLessThan(12);
});
