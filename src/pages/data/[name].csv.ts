import { pathsOf, respond } from '../../data-files.ts';

export const getStaticPaths = () => pathsOf('csv');
export const GET = respond;
