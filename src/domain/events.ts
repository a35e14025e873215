/**
 * What the widget tells the page. Every event bubbles and crosses shadow roots.
 *
 * None carries the muscle, the phase or anything that a reader answered: together with an address or a visitor id these
 * would be health data (CONTRIBUTING.md, “Privacy”). Product ids and their places in the list are all that a page learns,
 * and it is always the list that was offered first: what a reader answers, or chooses of the phases, changes nothing in it.
 */
import type { CatalogErrorCode } from './errors.ts';

/** A product: its id, and its place in the list that was offered first, counted from 0; -1: it was not in that. */
export interface Item {
  readonly id: string;
  readonly index: number;
}

abstract class CarePicksEvent extends Event {
  constructor(type: string, options: EventInit = {}) {
    super(type, { bubbles: true, composed: true, ...options });
  }
}

/**
 * `care-picks-load`: the picks are on the page, and their element with them. Picks that were painted first have none until a
 * reader comes near. `items` is empty when there are none for the muscle.
 */
export class CarePicksLoadEvent extends CarePicksEvent {
  readonly items: readonly Item[];

  constructor(items: readonly Item[]) {
    super('care-picks-load');
    this.items = items;
  }
}

/** `care-picks-error`: nothing could be shown; the author's fallback stays. `code` says why. */
export class CarePicksErrorEvent extends CarePicksEvent {
  readonly code: CatalogErrorCode;

  constructor(code: CatalogErrorCode) {
    super('care-picks-error');
    this.code = code;
  }
}

/** `care-picks-phase`: the reader switched the phase. To which one is not said. */
export class CarePicksPhaseEvent extends CarePicksEvent {
  constructor() {
    super('care-picks-phase');
  }
}

/** `care-picks-view`: a list came into view for a second, once for each that is shown. `items` is what was offered first. */
export class CarePicksViewEvent extends CarePicksEvent {
  readonly items: readonly Item[];

  constructor(items: readonly Item[]) {
    super('care-picks-view');
    this.items = items;
  }
}

/** `care-picks-select`: a shop link was followed. Cancelable: `preventDefault()` keeps the reader here. */
export class CarePicksSelectEvent extends CarePicksEvent {
  readonly item: Item;
  /** The shop programme of the link: `amazon`, `direct` or one of the catalog's own. */
  readonly program: string;

  constructor(item: Item, program: string) {
    super('care-picks-select', { cancelable: true });
    this.item = item;
    this.program = program;
  }
}

declare global {
  interface HTMLElementEventMap {
    'care-picks-load': CarePicksLoadEvent;
    'care-picks-error': CarePicksErrorEvent;
    'care-picks-phase': CarePicksPhaseEvent;
    'care-picks-view': CarePicksViewEvent;
    'care-picks-select': CarePicksSelectEvent;
  }
}
