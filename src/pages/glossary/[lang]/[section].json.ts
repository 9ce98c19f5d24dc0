/** What the preview of terms fetches for a section, at the first wish to see one. */
import type { APIRoute } from 'astro';
import { termLinks, terms } from '../../../content.ts';
import { sections, type Section } from '../../../model/address.ts';
import { langs, type Lang } from '../../../model/lang.ts';
import { previewsOf } from '../../../model/term-preview.ts';

export function getStaticPaths() {
  return langs.flatMap((lang) => sections.map((section) => ({ params: { lang, section } })));
}

export const GET: APIRoute = ({ params }) => {
  const { lang, section } = params as { lang: Lang; section: Section };
  return new Response(JSON.stringify(previewsOf(section, lang, termLinks, terms)));
};
