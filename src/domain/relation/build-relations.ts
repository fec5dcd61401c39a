import type { Citation } from '../citation/citation.ts';
import { getPart } from '../catalog/catalog.ts';
import { findKnownDate } from '../notice/known-date.ts';
import type { Notice } from '../notice/notice.ts';
import type { Task } from '../task/task.ts';
import { coversTask } from './covers-task.ts';
import { formatPlaceRef, type PlaceRef } from './place-ref.ts';
import { findPlace, indexEnds, toRelationEnds, type EndsIndex } from './relation-ends.ts';
import type { RelationType } from './relation.ts';
import { buildCitationIndex, resolveCitation } from '../../reading/citation/resolve-citation.ts';

/** A relation between two places of the archive, both of which exist. */
export interface Link {
  type: RelationType;
  /** The later document, which says so. */
  from: PlaceRef;
  to: PlaceRef;
  /** A remark of the archivist. */
  note: string | undefined;
  /** The words that report a result. */
  words: string | undefined;
}

/** How the notices of an archive stand to each other, from both ends. Every id is of today. */
export interface Relations {
  /** What a notice says of others, in its order; of one section when that is given. */
  outgoing: (noticeId: string, section?: string) => Link[];
  /** What others say of a notice or of one section of it, oldest first. */
  incoming: (noticeId: string, section?: string) => Link[];
  /** Where a notice is cited by its number, oldest first, as far as no relation says so already. */
  citedBy: (noticeId: string, section?: string) => Link[];
  /** Reports that a task is done. */
  resultsOf: (notice: Notice, task: Task) => Link[];
  /** The citations of a notice, each with the place it cites (`to`) when that is in the archive. */
  citationsOf: (notice: Notice) => Citation[];
  /** Ids of the notices that its page depends on through relations, for the cache key. */
  neighboursOf: (noticeId: string) => string[];
}

/** Join what each notice says of others, and find it again from the other end. */
export function buildRelations(notices: readonly Notice[]): Relations {
  const index = indexEnds(notices.map(toRelationEnds));
  const oldestFirst = notices.toSorted(byDate);
  const links = oldestFirst.flatMap((notice) => toLinks(notice, index));
  const citations = resolveAll(oldestFirst);
  const stated = new Set(links.map(toPair));
  const cited = oldestFirst
    .flatMap((notice) => toCitationLinks(notice, citations.get(notice.id)!))
    .filter((link) => !stated.has(toPair(link)));
  const outgoing = groupBy(links, 'from');
  const incoming = groupBy(links, 'to');
  const citedBy = groupBy(cited, 'to');
  const neighbours = collectNeighbours([...links, ...cited]);
  return {
    outgoing,
    incoming,
    citedBy,
    resultsOf: (notice, task) =>
      incoming(notice.id).filter(
        ({ type, to }) => type === 'bao-cao-ket-qua' && coversTask(to.section, task, notice),
      ),
    citationsOf: ({ id, citations: own }) => citations.get(id) ?? own,
    neighboursOf: (id) => [...(neighbours.get(id) ?? [])].toSorted(),
  };
}

function toLinks(notice: Notice, index: EndsIndex): Link[] {
  const here = (section?: string): PlaceRef => ({ notice: notice.id, section });
  const stated = notice.relations.map(({ type, from, to, note }) => ({
    type,
    from: here(from),
    to,
    note,
    words: undefined,
  }));
  const results = notice.results.map(({ section, start, end, of }) => ({
    type: 'bao-cao-ket-qua' as const,
    from: here(section),
    to: of,
    note: undefined,
    words: getPart(notice, section).text.slice(start, end),
  }));
  return [...stated, ...results].flatMap((link) => {
    const [from, to] = [findPlace(index, link.from), findPlace(index, link.to)];
    return from && to ? [{ ...link, from, to }] : [];
  });
}

function resolveAll(notices: readonly Notice[]): Map<string, Citation[]> {
  const index = buildCitationIndex(notices);
  return new Map(
    notices.map((notice) => [
      notice.id,
      notice.citations.map((citation) => ({
        ...citation,
        to: resolveCitation(citation, notice, index),
      })),
    ]),
  );
}

/** One link for each section that cites a place, however often it does. */
function toCitationLinks({ id }: Notice, citations: Citation[]): Link[] {
  const links = citations.flatMap(({ section, to }): Link[] => {
    const from = { notice: id, section };
    return to ? [{ type: 'vien-dan', from, to, note: undefined, words: undefined }] : [];
  });
  const seen = new Map(links.map((link) => [`${toKey(link.from)} ${toKey(link.to)}`, link]));
  return [...seen.values()];
}

const toKey = formatPlaceRef;

/** Which two notices a link joins. */
function toPair({ from, to }: Link): string {
  return `${from.notice} ${to.notice}`;
}

function groupBy(links: Link[], end: 'from' | 'to') {
  const groups = Map.groupBy(links, (link) => link[end].notice);
  return (noticeId: string, section?: string): Link[] => {
    const all = groups.get(noticeId) ?? [];
    return section === undefined ? all : all.filter((link) => link[end].section === section);
  };
}

function collectNeighbours(links: Link[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (id: string, other: string) => {
    if (id !== other) neighbours.set(id, (neighbours.get(id) ?? new Set()).add(other));
  };
  for (const { from, to } of links) {
    add(from.notice, to.notice);
    add(to.notice, from.notice);
  }
  return neighbours;
}

function byDate(a: Notice, b: Notice): number {
  return findKnownDate(a).localeCompare(findKnownDate(b), 'en') || a.id.localeCompare(b.id, 'en');
}
