import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/open-archive.ts';
import { zipTable, type DataFile } from '../../exports/data-files.ts';
import { listDataPaths } from '../_paths.ts';

export const getStaticPaths = () => listDataPaths(true);

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(zipTable(file, getArchive()));
