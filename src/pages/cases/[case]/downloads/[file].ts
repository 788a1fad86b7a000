import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { downloadsOf } from '../../../../exports/downloads.ts';
import { getLibrary } from '../../../../site/library/library.ts';
import { exportSite } from '../../../../site/machines/export-site.ts';

/** The downloads that are made with the pages; the others are made from the pages afterwards. */
export async function getStaticPaths() {
  const library = await getLibrary();
  return library.cases.flatMap((item) =>
    downloadsOf(item).flatMap(({ file, made, mediaType }) =>
      made.by === 'model'
        ? [{ params: { case: item.id, file }, props: { item, library, made, mediaType } }]
        : [],
    ),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { item, library, made, mediaType },
  site,
}) => {
  const body = made.make(item, library, exportSite(site));
  if (body === undefined) return new Response(null, { status: 404 });
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'content-type': mediaType },
  });
};
