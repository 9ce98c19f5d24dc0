import { pathsOf } from '../../../charts/files.ts';
import { respond } from '../../../data-files.ts';

export const getStaticPaths = () => pathsOf('svg');
export const GET = respond;
