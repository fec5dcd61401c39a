import type { Table } from '../../../src/search/lookup/table.ts';

/** The table of an index of three notices. */
export function makeTable(values: Partial<Table> = {}): Table {
  return {
    passages: [1, 7, 1],
    lengths: [100, 600, 580, 590, 600, 570, 600, 80, 90],
    lengthStep: 1,
    averageLength: 423,
    blocks: [
      ['aa', 2],
      ['bb', 1],
    ],
    edition: 'cc',
    firstWords: ['an', 'dinh', 'quy'],
    heavy: {},
    lightBytes: 2000,
    frequent: [],
    ...values,
  };
}
