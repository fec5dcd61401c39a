import { join } from 'node:path';
import type { CatalogSource } from '../domain/catalog/catalog.ts';
import { findNearest } from '../domain/issue/find-nearest.ts';
import { stopsBuild, problem, toIssues, type Issue, type Problem } from '../domain/issue/issue.ts';
import type { Flow } from '../domain/notice/flow.ts';
import { buildMentionFinder, type MentionFinder } from '../reading/mention/find-mentions.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { readNotice, type ReadNotice } from '../reading/read-notice.ts';
import { readText } from './files.ts';
import { checkOriginal } from './notice/check-original.ts';
import { listNotices, type NoticeFile } from './notice/list-notices.ts';
import { readNoticeText } from './notice/read-notice-text.ts';
import type { RegistryUse } from './notice/to-marked-text.ts';
import { readRegistry, type Registry } from './registry/read-registry.ts';

/** A content folder opened: its registry, and a way to read each of its notices. */
export interface Archive {
  registry: Registry;
  files: NoticeFile[];
  /** Problems of the registry and of the files' names. */
  issues: Issue[];
  read: (file: NoticeFile) => Promise<ReadFile>;
}

/** A notice's file as read; without the notice the file has an error. */
export interface ReadFile {
  notice: Notice | undefined;
  issues: Issue[];
  /** The original that it names, under `originals/`. */
  original?: string | undefined;
  /** The file's text, and what the rules over the whole reading need besides the notice. */
  reading?: { source: string; flow: Flow[]; places: ReadNotice['places'] };
}

/** Open a content folder: read the registry, list the notices, prepare to find names in them. */
export async function openArchive(contentDir: string): Promise<Archive> {
  const [registry, listed] = await Promise.all([readRegistry(contentDir), listNotices(contentDir)]);
  const known: KnownIds = {
    agency: new Map(registry.agencies.map((agency) => [agency.id, agency.place])),
    topic: new Map(registry.topics.map((topic) => [topic.id, ''])),
  };
  const finder = buildMentionFinder(registry.agencies);
  const home = known.agency.get(registry.site?.authority ?? '') ?? '';
  return {
    registry,
    files: listed.files,
    issues: [...registry.issues, ...listed.issues],
    read: (file) => readFile(contentDir, file, { known, finder, home }),
  };
}

/** Everything a content folder holds, for what is made from the whole archive at once. */
export async function readArchive(contentDir: string): Promise<CatalogSource> {
  const archive = await openArchive(contentDir);
  const read = await Promise.all(archive.files.map((file) => archive.read(file)));
  const { site, agencies, topics } = archive.registry;
  if (!site) throw new Error(`The content folder "${contentDir}" has no valid site.yaml.`);
  return { site, agencies, topics, notices: read.flatMap(({ notice }) => notice ?? []) };
}

/** Registry → ids, with the place of each agency. */
type KnownIds = Record<RegistryUse['registry'], Map<string, string>>;

interface Surroundings {
  known: KnownIds;
  finder: MentionFinder;
  /** Where a notice without an issuer is understood to be. */
  home: string;
}

async function readFile(
  contentDir: string,
  { id, file }: NoticeFile,
  { known, finder, home }: Surroundings,
): Promise<ReadFile> {
  const read = await readText(join(contentDir, file));
  if (read.problem) return { notice: undefined, issues: toIssues(file, [read.problem]) };
  const { header, flow, uses, problems } = readNoticeText(read.text);
  const original = header?.source ? await checkOriginal(contentDir, header.source) : [];
  const issues = toIssues(file, [...problems, ...original, ...findUnknownIds(uses, known)]);
  const named = header?.source?.file;
  if (!header || !flow || stopsBuild(issues)) return { notice: undefined, issues, original: named };
  const place = known.agency.get(header.issuer ?? '') ?? home;
  const { notice, places } = readNotice(header, flow, { id, finder, place });
  return { notice, issues, original: named, reading: { source: read.text, flow, places } };
}

function findUnknownIds(uses: RegistryUse[], known: KnownIds): Problem[] {
  const unknown = uses.filter(({ registry, id }) => !known[registry].has(id));
  return unknown.map((use) => {
    const nearest = findNearest(use.id, known[use.registry].keys());
    return problem(
      use.registry === 'agency' ? 'agency-unknown' : 'topic-unknown',
      use,
      use.id,
      nearest,
    );
  });
}
