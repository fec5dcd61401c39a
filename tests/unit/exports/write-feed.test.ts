import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { addWords } from '../../../src/archive/places.ts';
import { listFiled, listFiledShares } from '../../../src/archive/topics.ts';
import { writeFeed } from '../../../src/exports/write-feed.ts';
import { openArchive } from '../archive/make-archive.ts';

const { db, registry } = await openArchive();
const places = addWords(db, listFiled(db, 'dat-dai', listFiledShares(db, 'dat-dai')));
const subject = {
  site: registry.site,
  title: 'Đất & đai',
  description: 'Thử',
  page: '/chu-de/dat-dai/',
  feed: '/chu-de/dat-dai/feed.xml',
};

describe('writeFeed', () => {
  const xml = writeFeed(subject, places);
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(xml) as {
    feed: {
      id: string;
      updated: string;
      title: string;
      entry: { id: string; updated: string; title: { '#text': string } }[];
    };
  };

  test('has what RFC 4287 requires', () => {
    expect(feed.id).toBe('https://niemyet.example.vn/chu-de/dat-dai/');
    expect(feed.updated).toBe('2020-06-17T17:00:00.000Z');
    for (const entry of feed.entry) {
      expect(entry.id).toMatch(/^https:\/\/niemyet\.example\.vn\/thong-bao\/2020\/.+#muc-/);
      expect(entry.updated).toBeTruthy();
      expect(entry.title['#text']).toContain('Mục ');
    }
  });

  test('is the same whenever it is written', () => {
    expect(writeFeed(subject, places)).toBe(xml);
  });

  test('shows signs of the text as signs', () => {
    const [place] = places;
    const notice = { ...place!.notice, subject: 'Thu <5 tỷ & chi' };
    expect(writeFeed(subject, [{ ...place!, notice }])).toContain('Thu &lt;5 tỷ &amp; chi');
  });
});
