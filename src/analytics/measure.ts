/**
 * Tells an author’s own analytics that a list of picks was seen and that a shop link was followed: only where it was
 * asked to, and nothing that tells on the reader (measured.ts). It stores nothing and asks no server; what a tool
 * makes of it is the tool’s. It never throws into the page.
 */
import type { CarePicksSelectEvent, CarePicksViewEvent } from '../domain/events.ts';
import { deliver } from './deliver.ts';
import { type Measured, selectOf, viewOf } from './measured.ts';
import { CALLS, TOOL_NAMES, type ToolName } from './tools.ts';

/** Is told what is measured, for a tool that is not among those known. */
export type Listener = (measured: Measured) => unknown;

/** Where it is noted who was told: in a place that copies of this module share, so that none tells it again. */
const TOLD = Symbol.for('care-picks.told');
type Noted = object & { [TOLD]?: Set<unknown> };

/** Whether this is the first time that somebody is told of it. */
function isNews(of: Noted, who: unknown): boolean {
  of[TOLD] ??= new Set();
  const isFirst = !of[TOLD].has(who);
  of[TOLD].add(who);
  return isFirst;
}

const said = new Set<string>();
function say(code: string, text: string, ...details: readonly unknown[]): void {
  const line = `[care-picks] analytics/${code}: ${text}`;
  if (said.has(line)) return;
  said.add(line);
  console.error(line, ...details);
}

function tell(who: ToolName | Listener, measured: Measured): void {
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

/** The widget that an event comes from; seen from outside, a placeholder’s stands behind the placeholder. */
const widgetOf = (event: Event): Noted => event.composedPath()[0] ?? event;

const isTool = (name: string): name is ToolName => TOOL_NAMES.some(known => known === name);

/**
 * @param who a tool by its name, or a function
 * @param on what is listened to: a widget, or something around some; default: the whole page
 * @returns ends it
 */
export function measure(who: ToolName | Listener, on?: EventTarget): () => void {
  if (typeof document === 'undefined') return () => {};
  if (typeof who !== 'function' && !isTool(who)) {
    say('unknown', `"${who}" is none of ${TOOL_NAMES.join(', ')}.`);
    return () => {};
  }
  const stop = new AbortController();
  const hear = <E extends Event>(type: string, heard: (event: E) => void, capture = false): void =>
    (on ?? document).addEventListener(
      type,
      event => {
        try {
          heard(event as E);
        } catch {
          // An event of the page’s own that only has the name of one of ours.
        }
      },
      { capture, signal: stop.signal },
    );
  let shop: string | undefined;

  // The event tells of no address: the click that it comes with has it.
  for (const type of ['click', 'auxclick'])
    hear(
      type,
      event => {
        const link = event.composedPath().find(each => each instanceof HTMLAnchorElement);
        shop = link?.hostname;
      },
      true,
    );
  hear('care-picks-load', event => {
    delete widgetOf(event)[TOLD];
  });
  hear<CarePicksViewEvent>('care-picks-view', event => {
    const view = viewOf(event.items);
    // A list is told of once: that it is shown anew says that something was chosen in it.
    if (view && isNews(widgetOf(event), who)) tell(who, view);
  });
  hear<CarePicksSelectEvent>('care-picks-select', event => {
    const select = selectOf(event.item, event.program, shop);
    if (select && isNews(event, who)) tell(who, select);
  });
  return () => stop.abort();
}

/** The same for what an attribute says: names of tools, with blanks or commas between them. */
export function measureNamed(names: string, on?: EventTarget): () => void {
  const stops = names
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    // What is no tool is said by `measure`.
    .map(name => measure(name as ToolName, on));
  return () => {
    for (const stop of stops) stop();
  };
}
