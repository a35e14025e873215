/** How the widget is laid out at the widths in between. */
import { EVERY_WIDTH, SOME_WIDTHS } from './every-width.ts';
import { fitting } from './fitting.ts';

describe('the other widths', () =>
  fitting(EVERY_WIDTH.filter(width => !SOME_WIDTHS.includes(width))));
