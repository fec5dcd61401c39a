import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every room of the importer with those that it may import; none leads back to it. */
const ROOMS: Record<string, string[]> = {
  document: [],
  lines: [],
  formats: ['document'],
  decode: ['document'],
  rejoin: ['document', 'lines'],
  recognise: ['document', 'lines'],
  write: ['document', 'recognise'],
};

const FOLDER = 'src/importer';
const IMPORT = /from '(\.[^']+)'/gu;

describe('the rooms of the importer', () => {
  test('are all known', () => {
    const rooms = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(rooms.map(({ name }) => name).toSorted()).toEqual(Object.keys(ROOMS).toSorted());
  });

  test.each(Object.entries(ROOMS))('%s imports only %j', (room, others) => {
    const targets = listImports(room).filter((target) => target.startsWith(`${FOLDER}/`));
    const rooms = new Set(targets.map((target) => target.split('/')[2]!));
    expect([...rooms].filter((other) => other !== room && !others.includes(other))).toEqual([]);
  });
});

function listImports(room: string): string[] {
  const files = readdirSync(join(FOLDER, room), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const path = join(FOLDER, room, file);
      const text = readFileSync(path, 'utf8');
      return [...text.matchAll(IMPORT)].map(([, target]) =>
        normalize(join(dirname(path), target!)).replaceAll('\\', '/'),
      );
    });
}
