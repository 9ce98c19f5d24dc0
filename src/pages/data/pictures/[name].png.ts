import { pathsOfPictures, respondWith } from '../../../charts/files.ts';

export const getStaticPaths = pathsOfPictures;
export const GET = respondWith('png');
