/**
 * Tells an author’s own analytics that a list of picks was seen and that a shop link was followed: only where it was
 * asked to, and nothing that tells on the reader (measured.ts). It stores nothing and asks no server; what a tool
 * makes of it is the tool’s. It never throws into the page.
 */
import { listen } from './listen.ts';
import { readTools } from './read-tools.ts';
import { say } from './say.ts';
import type { Listener } from './tell.ts';
import type { ToolName } from './tools.ts';

/**
 * @param who a tool by its name, or a function
 * @param on what is listened to: a widget, or something around some; default: the whole page
 * @returns ends it
 */
export function measure(who: ToolName | Listener, on?: EventTarget): () => void {
  const stop = new AbortController();
  // A page may give anything: what is neither a name nor a function is said, and nobody is told.
  const known =
    typeof who === 'function' ? [who] : readTools(typeof who === 'string' ? who : typeof who);
  try {
    // On a server there is nobody to hear.
    if (typeof document !== 'undefined')
      listen(on === undefined ? document : on, () => known, stop.signal);
  } catch (error) {
    say('failed', 'measure() threw an error.', error);
  }
  return () => stop.abort();
}
