/** What the editor tells the page that it stands in. */
import type { Phase } from '../domain/types.ts';
import type { Own } from './preview/edited-catalog.ts';

/** There is another state of the catalog for the preview to show, or none any more. */
export class CatalogEditedEvent extends Event {
  /** Absent: nothing is open, or nothing of it can be shown. */
  readonly own: Own | undefined;

  constructor(own: Own | undefined) {
    super('catalog-edited', { bubbles: true, composed: true });
    this.own = own;
  }
}

interface Shown {
  readonly muscle: string;
  readonly phase: Phase | undefined;
  readonly id?: string;
}

/** The author wants to see this in the preview. */
export class CatalogShownEvent extends Event {
  readonly muscle: string;
  readonly phase: Phase | undefined;
  /** The product whose card is to be brought into sight. */
  readonly product: string | undefined;

  constructor({ muscle, phase, id }: Shown) {
    super('catalog-shown', { bubbles: true, composed: true });
    this.muscle = muscle;
    this.phase = phase;
    this.product = id;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'catalog-edited': CatalogEditedEvent;
    'catalog-shown': CatalogShownEvent;
  }
}
