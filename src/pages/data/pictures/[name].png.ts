import { pathsOfPictures, respondWith } from '../../../charts/files.ts';

export const getStaticPaths = () => pathsOfPictures('png');
export const GET = respondWith('png');
