/**
 * What nobody may do to what is drawn, each as a change of one place in the source, and the suites that have to fall.
 *
 * A fault whose words are no longer there, or there twice, fails the run: it has to be written anew.
 */
import { OF_ANSWERS } from './answers.mjs';
import { DRAWN } from './drawn.mjs';
import { LOOKED_AT } from './looked-at.mjs';
import { STYLES } from './styles.mjs';

export const PAGE_FAULTS = [...DRAWN, ...OF_ANSWERS, ...LOOKED_AT, ...STYLES];
