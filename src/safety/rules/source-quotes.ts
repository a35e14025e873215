/**
 * The key phrase of each source and what is to be held against it, for whoever checks the rules. A phrase in quotes is
 * the source's own, so it is never reworded.
 */
import type { SourceId } from './sources.ts';

export interface SourceQuote {
  /** The key phrase, its own words in quotes. */
  readonly quote: string;
  /** What is to be held against it: read in part, weak, disputed. */
  readonly note?: string;
}

export const SOURCE_QUOTES: Readonly<Record<SourceId, SourceQuote>> = {
  N50: {
    quote:
      'over 50, new headache at the temples, jaw pain on chewing, vision trouble: contact the GP immediately; can blind',
    note: 'A stored copy, not live.',
  },
  N51: {
    quote: 'muscle pain, weakness and dark red or brown urine; can stop the kidneys',
    note: 'A stored copy, not live.',
  },
  N52: {
    quote:
      '999: pain, weakness or numbness in both legs, numb genitals, cannot pee; urgent GP: fever, weight loss, a lump, much worse at night',
    note: 'A stored copy of a staging site, not live.',
  },
  N55: {
    quote: 'Health Links 204-788-8200 or 1-888-315-9257',
    note: 'A page of 2017; a stored copy, not live.',
  },
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
  S23: {
    quote: '"Call 999 or go to A&E if you have DVT symptoms with breathlessness"',
    note: 'An older copy was read; the current page only where others repeat it.',
  },
  S24: {
    quote: '"Chest pain or discomfort, which usually worsens with a deep breath or coughing"',
  },
  S25: { quote: '"Sometimes VTE occurs without any obvious signs."' },
  S26: { quote: 'PE: "Coughing or coughing up blood"; "Fainting"; call 999' },
  S28: { quote: '21-year-old runner; ice, stretch, compression stocking given first' },
  S28b: { quote: 'Baker’s cyst: "DVT may co-exist due to popliteal vein compression"' },
  S29: { quote: '"The injury is numb, discoloured, or cold to touch" → 999' },
  S30: { quote: '999/A&E: "you have sudden, severe pain in any part of your body"' },
  S31: { quote: 'Achilles pop/snap: "you need to go straight to A+E"' },
  S32: { quote: '"hit or kicked in your calf causing sudden pain"' },
  S33: { quote: '"10-21% of patients with STP will already have DVT at presentation"' },
  S34: { quote: 'more likely at "upper thigh or groin, or behind the knee"' },
  S35: { quote: '"application of soothing heat pads"' },
  S36: { quote: '"one or both arms, the back, neck, jaw or stomach"' },
  S37: { quote: '"numbness in your groin and genital area"' },
  S38: { quote: '"no high-quality evidence on the efficacy of ice"' },
  S43: { quote: '"the theory of MPS caused by TrPs has been refuted"', note: 'Contested.' },
  S47: { quote: '"wear it during the day but leave it off at night"' },
  S48: { quote: '"Gentle pulling up of the toes and ankle"' },
  S51: { quote: '"person with bleeding disorder"; "acute inflammation or trauma"', note: 'Weak.' },
  S52: { quote: '"if you are allergic to aspirin or salicylates"' },
  S53: {
    quote: '"heart failure, deep vein thrombosis, peripheral vascular disease"',
    note: 'Weak (shop blog, student cards).',
  },
  seed: {
    quote: '"suspect or have ever been diagnosed with blood clots consult your doctor"',
    note: 'A massage therapist’s advice, with no source of its own.',
  },
};
