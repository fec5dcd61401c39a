import { join } from 'node:path';
import { isThere } from './paths.ts';
import type { FileRecord, SiteRecord } from './record.ts';
import { findStamp, surveyFolder } from '../machine/stamps.ts';
import { listEdition, type Target } from './target.ts';

/** A site that is being made, beside the published one, of which it keeps what is as it was. */
export interface Edition {
  /** The folder in which it is made, inside the project. */
  staging: string;
  /** A folder beside it, for what may be of use to the next edition. */
  workshop: string;
  /**
   * Whether the published site is whole, untouched, and made from the same.
   *
   * @param origin changes with anything that the site is made from
   */
  isPublished: (origin: string) => Promise<boolean>;
  /**
   * Whether a file of the published site will do, so that it need not be made.
   *
   * @param key changes with anything that the file is made from
   */
  keeps: (file: string, key: string) => boolean;
  /** Where a file of the new site lies while the site is being made. */
  locate: (file: string) => string;
}

/** What is found out about an edition while it is made. */
export interface Plan {
  origin: string;
  /** Keys by file, of what is made and of what is kept. */
  keys: Map<string, string>;
  /** Files of the published site that stay. */
  kept: Set<string>;
}

/** Begin an edition; what it tells gathers in its plan. */
export function planEdition(
  { staging, workshop }: Pick<Edition, 'staging' | 'workshop'>,
  target: Target,
  last: SiteRecord,
): { edition: Edition; plan: Plan } {
  const plan: Plan = { origin: '', keys: new Map(), kept: new Set() };
  const edition: Edition = {
    staging,
    workshop,
    async isPublished(origin) {
      plan.origin = origin;
      return origin === last.origin && (await isUntouched(target, last));
    },
    keeps(file, key) {
      const known = last.files.get(file);
      const isKept = known?.key === key && findStamp(join(target.path, file)) === known.stamp;
      plan.keys.set(file, key);
      if (isKept) plan.kept.add(file);
      return isKept;
    },
    locate: (file) => join(plan.kept.has(file) ? target.path : staging, file),
  };
  return { edition, plan };
}

/** What there is to say of an edition that waits, whole, to be published. */
export function recordEdition({ origin, keys }: Plan, arrival: string): SiteRecord {
  const files = [...surveyFolder(arrival)].map(([file, stamp]): [string, FileRecord] => [
    file,
    { stamp, key: keys.get(file) },
  ]);
  return { origin, files: new Map(files) };
}

/** Whether every file of the published site is as it was written, and there is no other. */
async function isUntouched(target: Target, { files }: SiteRecord): Promise<boolean> {
  if (!(await isThere(target.path))) return false;
  const found = surveyFolder(target.path, await listEdition(target));
  return (
    found.size === files.size &&
    [...found].every(([file, stamp]) => files.get(file)?.stamp === stamp)
  );
}
