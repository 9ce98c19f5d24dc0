/** The picture `targets`: every number that the plan promises. */
import { plan, positions, targets } from '../../content.ts';
import { translator, type Key } from '../../i18n/index.ts';
import { otherwise } from './otherwise.ts';
