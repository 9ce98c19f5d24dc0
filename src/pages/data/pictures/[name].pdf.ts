import { pathsOfPictures, respondWith } from '../../../charts/files.ts';

export const getStaticPaths = () => pathsOfPictures('pdf');
export const GET = respondWith('pdf');
