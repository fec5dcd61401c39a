import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/archive/database.ts';
import { openFolder } from '../unit/archive/ingest/edits/draft.ts';
import { digestWords, makeDraft } from '../unit/archive/ingest/edits/seed-draft.ts';
import { compareCommands } from './agree.ts';

const work = mkdtempSync(join(tmpdir(), 'niem-yet-agreement-'));
const content = join(work, 'content');
const folder = openFolder(content);
const draft = makeDraft();
for (const file of [...draft.notices.keys()])
  if (file !== '2020/tb-05.mdx' && file !== '2025/tb-03.mdx') draft.notices.delete(file);
const [withOriginal, other] = [...draft.notices.values()];
other!.header['relations'] = [{ type: 'vien-dan', to: '2020/tb-05' }];

const agencies = draft.agencies.get('huyen.yaml')!;
const commune = draft.agencies.get('tinh-va-xa.yaml')!.get('ubnd-xa-tien-bo')!;

/** Rules of the errors that all commands agree on, after what is on disk now. */
function agree(): string[] {
  folder.save(draft);
  const { exitCode, issues, disagreements } = compareCommands({ content, work });
  expect(disagreements).toEqual([]);
  const errors = issues.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  expect(exitCode).toBe(errors.length > 0 ? 1 : 0);
  return errors;
}

const page = (address: string) => readFileSync(join(work, 'site', address, 'index.html'), 'utf8');

afterAll(() => rmSync(work, { recursive: true }));

/** Each goes on from the archive of the one before, as archivists do. */
describe('check, a warm build and a cold build agree', { timeout: 240_000 }, () => {
  test('on a new archive', () => {
    expect(agree()).toEqual([]);
  });

  test('when nothing changed', () => {
    expect(agree()).toEqual([]);
  });

  test('when the original changed', () => {
    draft.originals.set('tb-05.txt', 'Bản khác nhận sau.\n');
    expect(agree()).toEqual(['original-changed']);
  });

  test('when the notice states the new original', () => {
    const source = withOriginal!.header['source'] as { sha256: string };
    source.sha256 = digestWords('Bản khác nhận sau.\n');
    expect(agree()).toEqual([]);
    expect(readFileSync(join(work, 'site/ban-goc/tb-05.txt'), 'utf8')).toBe('Bản khác nhận sau.\n');
  });

  test('when an agency has another name', () => {
    commune['name'] = 'Ủy ban nhân dân phường Tiến Bộ';
    commune['aliases'] = ['Ủy ban nhân dân xã Tiến Bộ'];
    expect(agree()).toEqual([]);
    expect(page('thong-bao/2025/tb-03')).toContain('phường Tiến Bộ');
  });

  test('when an agency that a notice names is gone', () => {
    const police = agencies.get('cong-an-huyen')!;
    agencies.delete('cong-an-huyen');
    expect(agree()).toEqual([]);
    agencies.set('cong-an-huyen', police);
    expect(agree()).toEqual([]);
  });

  test('when the issuer of a notice is gone', () => {
    draft.agencies.get('tinh-va-xa.yaml')!.delete('ubnd-xa-tien-bo');
    expect(agree()).toContain('agency-unknown');
    draft.agencies.get('tinh-va-xa.yaml')!.set('ubnd-xa-tien-bo', commune);
    expect(agree()).toEqual([]);
  });

  test('when the store was made by another version', () => {
    const db = openDatabase(join(work, 'cache/archive.sqlite'));
    db.execute("UPDATE meta SET value = 'khác' WHERE name = 'version'; DELETE FROM notice;");
    db.execute("UPDATE section SET text = ''; INSERT INTO site SELECT * FROM site;");
    db.close();
    expect(agree()).toEqual([]);
  });

  test('when the store is no store', () => {
    for (const ending of ['', '-wal', '-shm'])
      rmSync(join(work, `cache/archive.sqlite${ending}`), { force: true });
    writeFileSync(join(work, 'cache/archive.sqlite'), 'đây không phải là một kho\n'.repeat(999));
    expect(agree()).toEqual([]);
  });

  test('when the glossary changed', () => {
    draft.glossary.set('SNV', 'Sở Nội vụ');
    expect(agree()).toEqual([]);
  });

  test('when the glossary is broken, and when it is mended', () => {
    draft.spoiled.set('glossary.yaml', 'UBND: "hở\n  - lạc\n');
    expect(agree()).toContain('yaml-syntax');
    draft.spoiled.clear();
    expect(agree()).toEqual([]);
  });
});
