/** The short forms of what a card only ever tells in full, as in `../short-forms.ts`. No reader loads them. */
import type { ShortForm } from '../types.ts';

export const MORE_SHORT_FORMS: Readonly<Record<string, ShortForm>> = {};
