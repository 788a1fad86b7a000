import type { APIRoute } from 'astro';
import { getLibrary } from '../../site/library.ts';
import { searchRecords } from '../../site/search-records.ts';

export const GET: APIRoute = async () => Response.json(searchRecords(await getLibrary()));
