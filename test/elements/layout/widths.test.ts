/** How the widget is laid out in the narrowest column and the widest, on a phone, and where a table takes shape. */
import { hasTurn } from '../../support/engines/turns.ts';
import { SOME_WIDTHS } from './every-width.ts';
import { fitting } from './fitting.ts';

describe('some widths', () => fitting(SOME_WIDTHS.filter((_, at) => hasTurn(at))));
