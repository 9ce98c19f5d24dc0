import { pathsOfPictures, respondWith } from '../../../charts/files.ts';

export const getStaticPaths = () => pathsOfPictures('csv');
export const GET = respondWith('csv');
