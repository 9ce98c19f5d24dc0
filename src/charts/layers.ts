/** What the three layers are called. */
import type { Key } from '../i18n/index.ts';
import type { Basis } from './shape.ts';

/** The name of each layer. */
export const basisWords: Readonly<Record<Basis, Key>> = {
  stated: 'layer.stated',
  computed: 'layer.computed',
  editorial: 'layer.editorial',
};
