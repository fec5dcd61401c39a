import {
  getGlossary,
  getRegistry,
  listAgencies,
  listTopics,
} from '../../../../src/archive/registry.ts';
import { expect, test } from 'vitest';
import { db, registry } from './naive.ts';

test('the registry is as it was read', () => {
  expect(listAgencies(db)).toEqual(registry.agencies);
  expect(listTopics(db)).toEqual(registry.topics);
  expect(getGlossary(db)).toEqual(registry.glossary);
  expect(getRegistry(db).site).toEqual(registry.site);
});
