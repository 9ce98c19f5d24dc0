import type { APIRoute } from 'astro';
import { dataFiles } from '../../data-files.ts';

export function getStaticPaths() {
  return Object.entries(dataFiles).map(([file, text]) => ({ params: { file }, props: { text } }));
}

export const GET: APIRoute = ({ props }) => new Response((props as { text: string }).text);
