import type { APIRoute } from 'astro';
import { getLibrary } from '../../site/library/library.ts';
import { searchRecords } from '../../site/search/search-records.ts';

export const GET: APIRoute = async () => Response.json(searchRecords(await getLibrary()));
