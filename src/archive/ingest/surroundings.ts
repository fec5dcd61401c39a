import type { RegistryUse } from '../../content/notice/to-marked-text.ts';
import type { Agency } from '../../domain/agency/agency.ts';
import { buildMentionFinder, type MentionFinder } from '../../reading/mention/find-mentions.ts';

/** What of the registry the reading of notices goes by; it can be sent from thread to thread. */
export interface Known {
  agencies: Agency[];
  topicIds: ReadonlySet<string>;
  /** The agency that the archive speaks for, whose place is that of notices without an issuer. */
  authority: string | undefined;
}

/** What the reading of a notice depends on besides its own file. */
export interface Surroundings {
  /** The ids that a notice may use, in the order of the registry. */
  known: Record<RegistryUse['registry'], ReadonlySet<string>>;
  finder: MentionFinder;
  placeOf: PlaceOf;
}

/** The place in which a notice of this issuer understands names without a place. */
export type PlaceOf = (issuer: string | undefined) => string;

/** Make what notices are read with out of the registry. */
export function surround({ agencies, topicIds, authority }: Known): Surroundings {
  return {
    known: { agency: new Set(agencies.map(({ id }) => id)), topic: topicIds },
    finder: buildMentionFinder(agencies),
    placeOf: placeNotices({ agencies, authority }),
  };
}

/** Where notices are understood: at the place of their issuer, else at the archive's own. */
export function placeNotices({ agencies, authority }: Omit<Known, 'topicIds'>): PlaceOf {
  const places = new Map(agencies.map(({ id, place }) => [id, place]));
  const home = places.get(authority ?? '') ?? '';
  return (issuer) => places.get(issuer ?? '') ?? home;
}
