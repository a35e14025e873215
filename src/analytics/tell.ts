/** Tells one of those who are to know, each in its own way. What one throws, now or later, reaches neither the page nor the others. */
import { deliver } from './deliver.ts';
import type { Measured } from './measured.ts';
import { say } from './say.ts';
import { CALLS, type ToolName } from './tools.ts';

/** Is told what is measured, for a tool that is not among those known. */
export type Listener = (measured: Measured) => unknown;

export function tell(who: ToolName | Listener, measured: Measured): void {
  const failed = (error: unknown): void =>
    say('failed', `${typeof who === 'string' ? who : 'your function'} threw an error.`, error);
  const calls =
    typeof who === 'string'
      ? CALLS[who](measured).map(call => () => deliver(who, call))
      : [() => who(measured)];
  for (const call of calls)
    try {
      void Promise.resolve(call()).catch(failed);
    } catch (error) {
      failed(error);
    }
}
