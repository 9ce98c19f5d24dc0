import { pathsOf, respond } from '../../data-files.ts';

export const getStaticPaths = () => pathsOf('txt');
export const GET = respond;
