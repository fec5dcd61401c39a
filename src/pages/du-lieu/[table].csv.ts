import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/open-archive.ts';
import { writeTable, type DataFile } from '../../exports/data-files.ts';
import { listDataPaths } from '../_paths.ts';

export const getStaticPaths = () => listDataPaths(false);

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(writeTable(file, getArchive()));
