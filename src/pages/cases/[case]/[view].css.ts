import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { caseStyles, styledViews } from '../../../site/reading-room/case-styles.ts';
import { getLibrary } from '../../../site/library/library.ts';

export async function getStaticPaths() {
  const { cases } = await getLibrary();
  return cases.flatMap((item) => [
    ...styledViews.map((view) => ({ params: { case: item.id, view }, props: { item, view } })),
    ...item.translations.map(({ lang, notes }) => ({
      params: { case: item.id, view: `commentary.${lang}` },
      props: { item: { ...item, notes }, view: 'commentary' as const },
    })),
  ]);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(caseStyles(props.item, props.view), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
