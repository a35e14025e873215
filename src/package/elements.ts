/** Registers `<care-catalog>` and `<care-picks>` when it is imported in a page; on a server it does nothing. */
import { define } from './define.ts';

void define();
