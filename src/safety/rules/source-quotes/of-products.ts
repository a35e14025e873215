import type { OF_PRODUCTS } from '../sources/of-products.ts';
import type { SourceQuote } from './source-quote.ts';

export const QUOTES_OF_PRODUCTS: Readonly<Record<keyof typeof OF_PRODUCTS, SourceQuote>> = {
  S1: { quote: '"do not apply to wounds or damaged skin"' },
  S1b: { quote: '"Ask a doctor before use if you have: Sensitive skin"' },
  S1c: { quote: '"massage not necessary"; children < 12 "consult a physician"' },
  S2: {
    quote: '"Menthol USP 3%, Camphor USP 3%"; "Do not use on wounds or damaged skin."',
    note: 'A label titled "Sombra Warm Therapy" was not found.',
  },
  S2c: {
    quote: 'methyl salicylate 12, camphor 3, menthol 6, capsaicin .025 g/100 g',
    note: 'Marketed from 2026-01-01.',
  },
  S2d: { quote: '"wounds or damaged skin or with heat source"' },
  S3: {
    quote:
      '"rare cases of serious skin injuries, ranging from first- to third-degree chemical burns"',
    note: 'No-heat / no-bandage advice read in pages that repeat it.',
  },
  S5: { quote: '"Ask your doctor before using warfarin together with methyl salicylate topical."' },
  S6: { quote: 'menthol cough drops lowered INR in 2 cases', note: 'Weak; skin use unknown.' },
  S7: { quote: '"try to avoid heat – such as hot baths and heat packs"' },
  S8: { quote: 'discuss first: "Peripheral vascular disease", "Loss of sensation to hot / cold"' },
  S9: { quote: '"Never leave on for longer than 20 minutes"' },
  S10: {
    quote: 'cold: "hypercoagulable clotting disorders", "Children 12 and under"',
    note: 'Powered device, stricter than a gel pack.',
  },
  S11: { quote: '"Heat therapy should not be used until 48 hours after an injury."' },
  S12: {
    quote: '"severe diabetic neuropathy with sensory loss"; ABPI < 0.6; NYHA IV; allergy',
    note: 'Abstract.',
  },
  S13: { quote: 'avoidance "appears to be based only on theoretical grounds"' },
  S14: {
    quote: '"should not be applied if there is a history or presentation of symptomatic" [PAD]',
  },
  S15: {
    quote: '"circulation disorders in leg arteries or for those with serious heart conditions"',
  },
  S16: { quote: '"an important cause of allergic contact dermatitis"' },
  S17: {
    quote:
      'contraindications: "open wounds (73% agreement) and bone fractures (84%)"; DVT a caution 97%',
    note: 'Abstract.',
  },
  S18: {
    quote:
      '"massage of the lower extremities in cases of deep venous thrombosis is contraindicated"',
  },
  S19: {
    quote: 'Lim: past DVT "presented with dyspnoea after a leg massage" (2 years on)',
    note: 'Abstract.',
  },
  S20: {
    quote: '"A bleeding disorder or taking blood-thinning drugs such as warfarin"',
    note: 'Weak.',
  },
  S21: {
    quote:
      '"Massage is strictly systemically contraindicated for thrombophlebitis or deep vein thrombosis"',
  },
  S22: { quote: 'knee pit: "popliteal artery", "Popliteal vein"; also femoral triangle' },
};
