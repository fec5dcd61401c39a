import { describe, expect, test } from 'vitest';
import { DOCUMENT_KINDS, isNoticeKind, spellingsOf } from '../../../../src/domain/notice/kind.ts';
import { toSlug } from '../../../../src/language/slug.ts';

describe('DOCUMENT_KINDS', () => {
  test('has the name of each kind for its id', () => {
    const named = DOCUMENT_KINDS.filter(({ id }) => id !== 'khac');
    expect(named.flatMap((kind) => spellingsOf(kind).map(toSlug))).toEqual(
      named.flatMap((kind) => spellingsOf(kind).map(() => kind.id)),
    );
  });

  test('has no abbreviation of two administrative kinds', () => {
    const abbreviations = DOCUMENT_KINDS.filter(({ id }) => isNoticeKind(id)).flatMap(
      ({ abbreviation }) => abbreviation ?? [],
    );
    expect(new Set(abbreviations).size).toBe(abbreviations.length);
  });
});

describe('isNoticeKind', () => {
  test('tells the kinds of notices from those that are only cited', () => {
    expect(['thong-bao', 'khac', 'nghi-dinh', 'toString'].map(isNoticeKind)).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
  });
});
