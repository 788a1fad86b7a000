import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../site/library/library.ts';
import { keptCard } from '../../site/social/kept-card.ts';
import { siteCards } from '../../site/social/site-cards.ts';

export async function getStaticPaths() {
  return siteCards(await getLibrary()).map((card) => ({
    params: { name: card.name },
    props: { card },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await keptCard(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
