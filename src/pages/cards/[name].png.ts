import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../site/library.ts';
import { drawCard } from '../../site/social/draw.ts';
import { siteCards } from '../../site/social/site-cards.ts';

export async function getStaticPaths() {
  return siteCards(await getLibrary()).map((card) => ({ params: { name: card.name }, props: { card } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await drawCard(props.card)), { headers: { 'content-type': 'image/png' } });
