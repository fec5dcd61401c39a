import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { readContent } from '../archive/ingest/read-content.ts';
import { getArchive } from '../archive/open-archive.ts';
import { contentDir, contentName } from '../content/location.ts';
import { formatReport } from './format-report.ts';
