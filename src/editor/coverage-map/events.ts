/** What the author chose in the map of what the catalog covers. */
import type { Muscle, Phase } from '../../domain/types.ts';
import type { Modality } from '../../safety/rules/modalities.ts';

/** `gap-chosen`: the author wants another product for this muscle and phase. */
export class GapChosenEvent extends Event {
  readonly muscle: Muscle;
  readonly phase: Phase;
  /** What the safety rules allow there: a product with one of these fills the gap. */
  readonly modalities: readonly Modality[];

  constructor(muscle: Muscle, phase: Phase, modalities: readonly Modality[]) {
    super('gap-chosen', { bubbles: true, composed: true });
    this.muscle = muscle;
    this.phase = phase;
    this.modalities = modalities;
  }
}

/** `product-chosen`: the author wants to see this product of the catalog. */
export class ProductChosenEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('product-chosen', { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gap-chosen': GapChosenEvent;
    'product-chosen': ProductChosenEvent;
  }
}
