import type { OF_HEAT_COLD_AND_AIR } from '../sources/of-heat-cold-and-air.ts';
import type { OF_TAPE_AND_CURRENT } from '../sources/of-tape-and-current.ts';
import type { OF_TOOLS_AND_TRAINING } from '../sources/of-tools-and-training.ts';
import type { SourceQuote } from './source-quote.ts';

/** A maker or a seller lists more than evidence bears out. It is followed all the same. */
const DEFENSIVE = 'A defensive list; some entries have no evidence behind them.';

export const QUOTES_OF_DEVICES: Readonly<
  Record<
    | keyof typeof OF_TAPE_AND_CURRENT
    | keyof typeof OF_HEAT_COLD_AND_AIR
    | keyof typeof OF_TOOLS_AND_TRAINING,
    SourceQuote
  >
> = {
  N1: {
    quote: 'not with a deep clot, kidney trouble, congestive heart failure, infection or cancer',
    note: DEFENSIVE,
  },
  N2: {
    quote: 'never with a severe allergy to acrylic glue, nor on open wounds',
    note: 'The list was cut off in the copy.',
  },
  N3: {
    quote:
      'patch test first; not on wounds, infection or a deep clot; pregnant or on thinners: consult',
  },
  N4: { quote: 'not on open wounds or damaged skin; pregnant women ask their doctor' },
  N5: {
    quote:
      'precautions: controlled hypertension, osteoporosis, pregnancy, diabetes, varicose veins, bony regions, numbness, recent injury or surgery',
    note: 'The contraindications were cut off in the copy.',
  },
  N6: {
    quote:
      'consult first: open wounds, clots, phlebitis, varicose veins, severe heart disease, thinners, hardware, pacemaker, past embolism',
    note: 'Of another of its devices that press.',
  },
  N7: {
    quote: 'a 27-year-old, after repeated use of a massage gun for pain in the neck',
    note: 'One case; the cause is hard to establish.',
  },
  N8: {
    quote:
      'not: front of neck, through the head, pacemaker, cancer, swollen or inflamed skin, phlebitis, varicose veins, numb areas, epilepsy, arterial disease, hernia',
  },
  N9: { quote: 'not in pregnancy unless a physician directs it; heart disease: consult first' },
  N10: {
    quote:
      'only normal, intact skin that can feel; caution with a tendency to bleed inside and after surgery; not over a pregnant uterus',
  },
  N11: {
    quote:
      'not: pacemaker, epilepsy, pregnancy, front and sides of neck, a leg with a clot or severe ischaemia, hernia; never while driving',
  },
  N21: {
    quote:
      'dangerous with decreased sensation, diabetes, spinal cord injury, stroke, medicine for pain or sleep, alcohol; burns even on a low setting',
  },
  N22: {
    quote:
      'not over wounds, malignancy, acute injuries, face, genitals, implants; ask: pregnancy, diabetes, haemophilia; not under 6',
    note: DEFENSIVE,
  },
  N23: { quote: 'heat on a fentanyl or other medicine patch releases too much of the drug' },
  N24: { quote: 'never with an open wound, skin infection or rash, or defective skin sensation' },
  N25: {
    quote:
      'cold shock: breathing, heart rate and blood pressure jump; warned against with a cardiac history',
  },
  N26: {
    quote:
      'not if pregnant, heart disease, high blood pressure, neuropathy, pacemaker, past frostbite, open wound, recent surgery, epilepsy',
    note: DEFENSIVE,
  },
  N27: {
    quote:
      'not with a deep clot, past embolism, acute heart failure, infection, thrombophlebitis, fracture, wound or tumour, poor circulation',
  },
  N28: {
    quote:
      'not: clots, cellulitis, severe heart failure, ischaemic disease, severe neuropathy, hard lymphoedema',
  },
  N29: {
    quote:
      'no cold where nerves lie bare (elbow, fibular head); not with Raynaud’s, severe hypertension or heart disease, sickle cell',
  },
  N30: { quote: 'lasting skin colour, scars, burns, infection, dizziness, fainting' },
  N31: {
    quote:
      'not: infection, open wound, fracture, uncontrolled hypertension, kidney dysfunction; caution: anticoagulants, varicose veins, diabetes, pregnancy',
  },
  N32: {
    quote:
      'not in pregnancy, heart disease or pacemaker, anticoagulants, thrombosis, epilepsy, skin disease, open wound, fever',
    note: DEFENSIVE,
  },
  N33: {
    quote:
      'never: clots, spinal implants, fresh wounds, fractures, severe osteoporosis, fever; doctor first: pregnancy, epilepsy, heart failure, pacemaker',
    note: DEFENSIVE,
  },
  N34: {
    quote:
      'a doctor first: anticoagulants, weak bones, fracture, implants, glaucoma, heart, hernia, high blood pressure',
  },
  N35: {
    quote: 'not in myelopathy; a professional evaluates first; rheumatoid arthritis, osteoporosis',
    note: 'Rheumatoid arthritis, weak bones and blood pressure only where a page repeats a textbook.',
  },
  N36: { quote: 'at night only, not by day, all night for at least eight weeks' },
  N37: { quote: 'peas on the jaw for 5 minutes at most; mouth guards are made by a dentist' },
  N38: { quote: 'no significant benefit; too much stretch at night may make the foot numb' },
  N39: {
    quote: 'the clinician decides about nights; check the skin daily; one leg becomes longer',
  },
  N40: { quote: 'do not lean on the underarm pad; check the rubber ferrules and clips' },
  N41: {
    quote: 'raised legs can get less blood in arterial disease; a badly failing heart is strained',
    note: 'Weak.',
  },
  N42: {
    quote: 'bands come off and strike; two cases of lasting loss of sight; do not hold your breath',
  },
  N43: { quote: 'no hot water bottle on the feet; check feet and the inside of shoes daily' },
  N44: { quote: 'protect the eyes; not with lupus or medicines that make skin sensitive to light' },
  N45: { quote: 'pacemaker: no PEMF; pregnant or nursing: no heat' },
  N46: {
    quote:
      'at most 15 minutes, three times a day; not near a pacemaker; heated parts not on skin that cannot feel',
  },
  N47: { quote: 'avoid hot baths and saunas; no folded top on the garment' },
};
