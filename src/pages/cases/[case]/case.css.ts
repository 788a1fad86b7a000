import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { caseStyles } from '../../../site/case-styles.ts';
import { getLibrary } from '../../../site/library.ts';

export async function getStaticPaths() {
  const { cases } = await getLibrary();
  return cases.map((item) => ({ params: { case: item.id }, props: { item } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(caseStyles(props.item), { headers: { 'content-type': 'text/css; charset=utf-8' } });
