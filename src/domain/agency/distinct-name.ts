import type { Agency } from './agency.ts';
import { toNameKey } from './name-key.ts';
import { formatPeriod } from './period.ts';

/**
 * For agencies that share their name with another: what tells them apart, by id. The time they
 * existed if that is enough, else the body they belong to, else their id.
 */
export function findQualifiers(agencies: Agency[]): Map<string, string> {
  const nameById = new Map(agencies.map(({ id, name }) => [id, name]));
  const ways = [
    formatPeriod,
    ({ parent }: Agency) => (parent && nameById.get(parent)) ?? '',
    ({ id }: Agency) => id,
  ];
  const sharing = [...Map.groupBy(agencies, ({ name }) => toNameKey(name)).values()].filter(
    (group) => group.length > 1,
  );
  return new Map(
    sharing.flatMap((group) => {
      const qualify = ways.find((way) => tellsApart(group.map(way)))!; // ids always do
      return group.map((agency): [string, string] => [agency.id, qualify(agency)]);
    }),
  );
}

/**
 * Write a name with its qualifier, if it needs one.
 *
 * @example formatDistinctName('UBND xã Bình Lư', 'từ 01/7/2025') // => 'UBND xã Bình Lư (từ 01/7/2025)'
 */
export function formatDistinctName(name: string, qualifier: string | undefined): string {
  return qualifier ? `${name} (${qualifier})` : name;
}

function tellsApart(qualifiers: string[]): boolean {
  return qualifiers.every(Boolean) && new Set(qualifiers).size === qualifiers.length;
}
