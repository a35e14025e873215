/** A condition as a reader ticks it, with the name of the muscle in its place. */
import { CONDITIONS, type ConditionCode } from '../rules/conditions.ts';

/** @param muscle its name as it stands in a sentence, after "the" */
export const statementFor = (code: ConditionCode, muscle: string): string =>
  CONDITIONS[code].statement.replace('{muscle}', muscle);
