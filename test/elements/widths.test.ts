/** How the widget is laid out in the narrowest column and the widest, on a phone, and where a table takes shape. */
import { EVERY_WIDTH, isInFast } from './layout/every-width.ts';
import { fitting } from './layout/fitting.ts';

describe('some widths', () => fitting(EVERY_WIDTH.filter(isInFast)));
