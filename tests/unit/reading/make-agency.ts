import type { Agency } from '../../../src/domain/agency/agency.ts';
import { agencySchema } from '../../../src/content/registry/agency-schema.ts';
import { toSlug } from '../../../src/language/slug.ts';

/** An agency as the registry reads it; the id comes from the name when none is given. */
export function makeAgency(
  name: string,
  place: string,
  { id = toSlug(name), ...record }: { id?: string; [field: string]: unknown } = {},
): Agency {
  const data = agencySchema.parse({ name, kind: 'nha-nuoc', place, ...record });
  return { ...data, id, place };
}
