import type { APIRoute } from 'astro';
import { renderShare, shareName, sharePictures, type SharePicture } from '../../share-pictures.ts';

export const getStaticPaths = () =>
  [...sharePictures].map(([path, picture]) => ({
    params: { name: shareName(picture.view, path) },
    props: { picture },
  }));

export const GET: APIRoute<{ picture: SharePicture }> = async ({ props }) =>
  new Response(Buffer.from(await renderShare(props.picture)), {
    headers: { 'Content-Type': 'image/png' },
  });
