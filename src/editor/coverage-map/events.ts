/** What the author chose in the picture of what her catalog covers. */
import type { Muscle, Phase } from '../../domain/types.ts';
import type { Modality } from '../../safety/rules/modalities.ts';

/** `gap-chosen`: she wants one product more for this muscle and phase. */
export class GapChosenEvent extends Event {
  readonly muscle: Muscle;
  readonly phase: Phase;
  /** What safety lets be shown there: one of these fills it. */
  readonly modalities: readonly Modality[];

  constructor(muscle: Muscle, phase: Phase, modalities: readonly Modality[]) {
    super('gap-chosen', { bubbles: true, composed: true });
    this.muscle = muscle;
    this.phase = phase;
    this.modalities = modalities;
  }
}

/** `product-chosen`: she wants to see this product of her catalog. */
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
