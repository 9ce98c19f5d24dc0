import { pathsOfPictures, respondWith } from '../../../charts/files.ts';

export const getStaticPaths = () => pathsOfPictures('svg');
export const GET = respondWith('svg');
