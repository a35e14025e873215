/** What a clinician is asked to decide, and what nobody has been able to read yet. */
export const OPEN_POINTS: readonly string[] = [
  'Massage while pregnant: the sources say to avoid it on a leg and to ask first elsewhere. All of it is “ask” now, named without a link; a leg could be “stop”.',
  'The short line “one leg swollen, warm, red or sore”: “sore” alone fits nearly every reader with calf pain.',
  'Every level that is marked J, most of all: gels and cold packs stop for a suspected clot; 72 hours end the first phase; a warm gel is asked about under 12 years.',
  'The paper leaflets of Neo G, Tiger Tail, ProStretch, CorPak and Eurosock, and today’s label of Sombra Warm Therapy, have not been read.',
  'The live nhs.uk pages on DVT and PE, and NICE CKS on compression stockings, have not been read; they have to be before anybody quotes them.',
  'What readers are told where the evidence ends. The proposal: any pain of lower leg or thigh with swelling gets the card “See a doctor today”, whatever the phase.',
  'Sleeves and socks need a stated class of pressure. Above about 20 mmHg, NHS guidance wants the pressure at the ankle tested first (S14).',
  'When swelling that is still going down ends the wait for heat, massage and stretching: the cautions say to wait until it is gone, and to be gentle while the last of it goes.',
  'Every caution, place and sign away from the leg that is marked J, most of all: the hip counts as a leg; what is withheld for muscles at the eyes and mouth, the front of the neck, the armpit, the groin, between the legs, and over ribs, belly and the hollow of the low back; the emergency signs of head, neck and back.',
];
