/**
 * Rows of a long table that an engine tries in `npm test`: Chromium all of them, Firefox and WebKit in turn one
 * each.
 */
import { executeServerCommand } from '@web/test-runner-commands';

const engine = (await executeServerCommand('engine')) as string;

/**
 * @param at the row's place in its table
 * @param inARow so many rows that follow one another go to the same engine
 */
export const hasTurn = (at: number, inARow = 1): boolean =>
  engine === 'chromium' || (Math.floor(at / inARow) % 2 === 0) === (engine === 'firefox');
