import type { Twin } from './dictionary.ts';
import type zh from './zh-pictures.ts';

const pictures = {
  'positions.title': 'The five positions',
} as const satisfies Twin<typeof zh>;

export default pictures;
