/** What the rules say of a product, as far as the reading of its texts depends on it. */
import type { CautionCode } from '../../../safety/rules/cautions.ts';
import { type Modality, type Property, ruleOf } from '../../../safety/rules/modalities.ts';

export interface Traits {
  /** What it does to the body or the skin. */
  readonly is: ReadonlySet<Property>;
  readonly cautions: ReadonlySet<CautionCode>;
  /** It is read, and speaks of what it tells nobody to do. */
  readonly isBook: boolean;
}

export function traitsOf(modalities: readonly Modality[]): Traits {
  const rules = modalities.map(ruleOf);
  return {
    is: new Set(rules.flatMap(rule => rule.is)),
    cautions: new Set(rules.flatMap(rule => rule.cautions)),
    isBook: rules.length > 0 && rules.every(rule => rule.purpose === 'learn'),
  };
}
