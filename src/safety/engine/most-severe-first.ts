/** The order in which cautions stand. */
import { type Caution, SEVERITIES } from '../rules/types.ts';

const weight = ({ severity }: Caution): number => SEVERITIES.indexOf(severity);

/** Most severe first; in the given order within a severity, so that the clot caution leads. */
export const mostSevereFirst = (cautions: readonly Caution[]): readonly Caution[] =>
  [...cautions].sort((a, b) => weight(b) - weight(a));
