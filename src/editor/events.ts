/** What the editor tells the page that it is in. */
import type { Phase } from '../domain/types.ts';
import type { EditedCatalog } from './preview/edited-catalog.ts';
import type { PreviewTarget } from './tabs/editor-context.ts';

/** There is a new state of the catalog for previews to show, or none any more. */
export class CatalogEditedEvent extends Event {
  /** Absent: nothing is open, or nothing of it can be shown. */
  readonly catalog: EditedCatalog | undefined;

  constructor(catalog: EditedCatalog | undefined) {
    super('catalog-edited', { bubbles: true, composed: true });
    this.catalog = catalog;
  }
}

/** The author wants to see a product in the preview. */
export class PreviewRequestedEvent extends Event {
  readonly product: string;
  readonly muscle: string;
  readonly phase: Phase | undefined;

  constructor({ product, muscle, phase }: PreviewTarget) {
    super('preview-requested', { bubbles: true, composed: true });
    this.product = product;
    this.muscle = muscle;
    this.phase = phase;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'catalog-edited': CatalogEditedEvent;
    'preview-requested': PreviewRequestedEvent;
  }
}
