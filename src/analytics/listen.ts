/**
 * Hears the events of widgets, and tells what is to be measured of them, each to everybody once: however many copies of
 * this module a page has, and in however many ways it asked.
 */
import type { CarePicksSelectEvent, CarePicksViewEvent } from '../domain/events.ts';
import { meant } from './deliver.ts';
import { selectOf, viewOf } from './measured.ts';
import { type Listener, tell } from './tell.ts';
import type { ToolName } from './tools.ts';

/** Where it is noted who was told, in a place that copies of this module share. */
const TOLD = Symbol.for('care-picks.told');
type Noted = object & { [TOLD]?: Set<unknown> };

/** Whether this is the first time that somebody is told of it. */
function isNews(of: Noted, who: unknown): boolean {
  of[TOLD] ??= new Set();
  const isFirst = !of[TOLD].has(who);
  of[TOLD].add(who);
  return isFirst;
}

/** The widget that an event comes from; one in a closed root is hidden behind its host. */
const widgetOf = (event: Event): Noted => event.composedPath()[0] ?? event;

/**
 * @param on what is listened to: a widget, or something around some
 * @param listeners who is told of an event
 */
export function listen(
  on: EventTarget,
  listeners: (event: Event) => readonly (ToolName | Listener)[],
  signal?: AbortSignal,
): void {
  const hear = <E extends Event>(type: string, heard: (event: E) => void, capture = false): void =>
    on.addEventListener(
      type,
      event => {
        try {
          heard(event as E);
        } catch {
          // An event of the page’s own that only has the name of one of ours.
        }
      },
      { capture, ...(signal && { signal }) },
    );
  const whom = (event: Event): readonly (ToolName | Listener)[] =>
    listeners(event).map(who => (typeof who === 'string' ? meant(who) : who));
  let shop: string | undefined;

  // The event tells of no address: the click that it comes with has it.
  hear(
    'click',
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
    if (view) for (const who of whom(event)) if (isNews(widgetOf(event), who)) tell(who, view);
  });
  hear<CarePicksSelectEvent>('care-picks-select', event => {
    const select = selectOf(event.item, event.program, shop);
    if (select) for (const who of whom(event)) if (isNews(event, who)) tell(who, select);
  });
}
