/** What is put on the skin and holds a drug or a herb. */
import type { MoreCautionCode } from '../more-codes.ts';
import type { Caution } from '../types.ts';

export const CAUTIONS_OF_RUBS = {
  // Patches that hold a drug.
  'patch-alone': {
    severity: 'warning',
    text: 'No more patches, and no longer, than the box says. Under heat, a tight wrap or a gel it can burn you or let in too much drug.',
    short: ['Patch on?', 'No heat, no tight wrap, no gel.'],
    position: 'card',
  },
  'patch-away': {
    severity: 'warning',
    text: 'A used patch still holds the drug. Fold it, put it where no child or pet gets at it, and wash your hands.',
    position: 'details',
  },
  'too-early-patch': {
    severity: 'warning',
    text: 'Too early for a pain patch. It is for older pain, not for the first 3 days or for what is hot or swollen.',
    position: 'reason',
  },
  // Gels against inflammation.
  'nsaid-never': {
    severity: 'critical',
    text: 'Never while pregnant. Never, if aspirin or a pain pill once gave you a rash, a swollen face or trouble to breathe.',
    short: ['Pregnant, or ill from a pain pill?', 'Never this.'],
    position: 'card',
  },
  'nsaid-ask-first': {
    severity: 'warning',
    text: 'Not for a child. An ulcer, asthma, a weak heart or kidneys, blood thinners or pain pills? Not unless a doctor agrees.',
    position: 'details',
  },
  'nsaid-label': {
    severity: 'warning',
    text: 'Where, how much and for how long: do as its own box says. Take no pain pill of the same kind with it.',
    position: 'details',
  },
  // Herbs, oils and salts.
  'herb-ask-first': {
    severity: 'warning',
    text: 'Not if daisies or ragweed make you itch, nor while pregnant. Nursing, a weak liver, or other drugs? Ask a doctor first.',
    position: 'details',
  },
  'herb-not-eaten': {
    severity: 'warning',
    text: 'It is for the skin alone. Never swallow any of it, and keep it where no child gets at it.',
    position: 'details',
  },
} as const satisfies Partial<Record<MoreCautionCode, Omit<Caution, 'code'>>>;
