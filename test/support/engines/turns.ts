/**
 * Rows of long tables that the engines share in `npm test`, as shares.mjs has it. In `npm run test:long`, and where somebody
 * names files or engines, each engine has every row.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { isRowOf } from './shares.mjs';

const engine = (await executeServerCommand('engine')) as string;
const isShared = document.documentElement.dataset.turns !== undefined;

/** @param at the row's place in its table */
export const hasTurn = (at: number): boolean => !isShared || isRowOf(engine, at);

interface Row {
  readonly timeout: (milliseconds: number) => unknown;
}

/** What a row is to the engine that has no turn. */
const LEFT: Row = { timeout: () => undefined };

let rows = 0;

/** `it`, for one of the many rows of a file: of those of the same file each engine has its share. */
export function itInTurn(title: string, test: Mocha.Func | Mocha.AsyncFunc): Row {
  rows += 1;
  return hasTurn(rows - 1) ? it(title, test as Mocha.Func) : LEFT;
}
