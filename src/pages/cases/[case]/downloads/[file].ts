import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataOf } from '../../../../exports/case-data.ts';
import { downloadsOf, mediaTypes } from '../../../../exports/downloads.ts';
import { makeDownload } from '../../../../exports/make-download.ts';
import { makeDocx } from '../../../../site/papers/make-docx.ts';
import { exportSite } from '../../../../site/machines/export-site.ts';
import { getLibrary } from '../../../../site/library/library.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  const data = library.cases.flatMap((item) =>
    dataOf(item).map((entry) => ({
      params: { case: item.id, file: entry.file },
      props: { item, library, data: entry },
    })),
  );
  const found = library.cases.flatMap((item) =>
    downloadsOf(item).map((download) => ({
      params: { case: item.id, file: download.file },
      props: { item, library, download },
    })),
  );
  return [...data, ...found.filter(({ props: { download } }) => download.kind !== 'pdf')];
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props,
  site,
}) => {
  const { item, library } = props;
  if ('data' in props)
    return new Response(props.data.make(item, library, exportSite(site)), {
      headers: { 'content-type': props.data.mediaType },
    });
  const { download } = props;
  const made =
    download.kind === 'docx'
      ? await makeDocx(download.file, item, library)
      : makeDownload(download.file, item, library, exportSite(site));
  if (made === undefined) return new Response(null, { status: 404 });
  const body = typeof made === 'string' ? made : new Uint8Array(made);
  return new Response(body, { headers: { 'content-type': mediaTypes[download.kind] } });
};
