import { pathsOfPictures, respondWith } from '../../../charts/files.ts';

export const getStaticPaths = () => pathsOfPictures('json');
export const GET = respondWith('json');
