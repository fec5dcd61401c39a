import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/open-archive.ts';
import { zipDatabase, type DatabaseFile } from '../../exports/database/database-files.ts';
import { listDatabasePaths } from '../_paths.ts';

export const getStaticPaths = listDatabasePaths;

export const GET: APIRoute<{ file: DatabaseFile }> = ({ props: { file } }) =>
  new Response(zipDatabase(file, getArchive()));
