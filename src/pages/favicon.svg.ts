import { markFile } from '../mark.ts';

export const GET = () => new Response(markFile());
