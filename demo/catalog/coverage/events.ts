/** What somebody chooses in the picture. */
import type { Muscle, Phase } from '../../../src/catalog/types.ts';
import type { Modality } from '../../../src/safety/modalities.ts';

/** A place that could hold one more product. */
export class GapChosenEvent extends Event {
  readonly muscle: Muscle;
  readonly phase: Phase;
  /** What safety would let a product do there. */
  readonly modalities: readonly Modality[];

  constructor(muscle: Muscle, phase: Phase, modalities: readonly Modality[]) {
    super('gap-chosen', { bubbles: true, composed: true });
    this.muscle = muscle;
    this.phase = phase;
    this.modalities = modalities;
  }
}

/** A product of the catalog. */
export class ProductChosenEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('product-chosen', { bubbles: true, composed: true });
    this.id = id;
  }
}
