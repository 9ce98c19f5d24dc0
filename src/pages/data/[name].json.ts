import { pathsOf, respond } from '../../data-files.ts';

export const getStaticPaths = () => pathsOf('json');
export const GET = respond;
